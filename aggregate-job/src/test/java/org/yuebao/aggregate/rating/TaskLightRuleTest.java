package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.aggregate.fixture.APlan.WHOLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;

class TaskLightRuleTest {

    private static final Plan PLAN = APlan.of2022()
            .measure("大气-1-1", "年底前", List.of(), List.of("甲区"), WHOLE)
            .measure("大气-1-2", "年底前", List.of(), List.of("甲区"), WHOLE)
            .measure("大气-2-1", "年底前", List.of(), List.of("甲区"), WHOLE)
            .build();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ON_PACE, BEHIND; RED",
                "ON_PACE, AT_RISK; YELLOW",
                "ON_PACE, NOT_REPORTED; GREEN",
                "NOT_REPORTED, NOT_YET_DUE; GREY"
            })
    void aTaskTakesTheWorstOfItsMeasuresThatAreJudged(String verdicts, Light expected) {
        List<MeasureLight> lights = new ArrayList<>();
        Arrays.stream(verdicts.split(", "))
                .forEach(verdict -> lights.add(light("大气-1-" + (lights.size() + 1), Verdict.valueOf(verdict))));

        assertThat(TaskLightRule.lightsOf(PLAN, lights).getFirst().light()).isEqualTo(expected);
    }

    @Test
    void eachTaskHasALightInPlanOrderWithTheCountsBeside() {
        List<TaskLight> tasks = TaskLightRule.lightsOf(
                PLAN,
                List.of(
                        light("大气-2-1", Verdict.COMPLETED),
                        light("大气-1-1", Verdict.ON_PACE),
                        light("大气-1-2", Verdict.OVERDUE)));

        assertThat(tasks)
                .extracting(task -> task.task() + " " + task.light())
                .containsExactly("大气-1 RED", "大气-2 GREEN");
        assertThat(tasks)
                .extracting(TaskLight::measures)
                .containsExactly(new LightCounts(1, 0, 1, 0), new LightCounts(1, 0, 0, 0));
    }

    @Test
    void aTaskWithoutLightsIsGrey() {
        assertThat(TaskLightRule.lightsOf(PLAN, List.of()).getFirst().light()).isEqualTo(Light.GREY);
    }

    private static MeasureLight light(String code, Verdict verdict) {
        return new MeasureLight(
                MeasureCode.parse(code), verdict, new LightCounts(0, 0, 0, 0), List.of(), List.of(), "");
    }
}
