package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;

/**
 * A plan of two themes: 大气 has 一、 with （一） (大气-1: two measures) and （二） (大气-2: one), and 二、 (大气-3: one); 水 has
 * one section with 水-1 (one measure).
 */
class RollUpRuleTest {

    private final Plan plan = plan();
    /** Beside each measure's verdict the lights of its units. */
    private final List<MeasureLight> measures = List.of(
            measure("大气-1-1", Verdict.ON_PACE, new LightCounts(1, 1, 0, 0)),
            measure("大气-1-2", Verdict.OVERDUE, new LightCounts(0, 0, 1, 0)),
            measure("大气-2-1", Verdict.AT_RISK, new LightCounts(0, 0, 1, 1)),
            measure("大气-3-1", Verdict.NOT_YET_DUE, new LightCounts(0, 0, 0, 1)),
            measure("水-1-1", Verdict.COMPLETED, new LightCounts(2, 0, 0, 0)));

    private final List<RollUp> rolledUp = RollUpRule.rollUp(plan, TaskLightRule.lightsOf(plan, measures), measures);

    @Test
    void headingsComeInThePlansOrderWithTheWholeFirst() {
        assertThat(rolledUp)
                .extracting(one -> one.order() + " " + one.level() + " " + one.code())
                .containsExactly(
                        "0 WHOLE 全部",
                        "1 THEME 大气",
                        "2 SECTION 大气/一、移动源",
                        "3 SUBSECTION 大气/一、移动源/（一）车",
                        "4 SUBSECTION 大气/一、移动源/（二）机械",
                        "5 SECTION 大气/二、扬尘",
                        "6 THEME 水",
                        "7 SECTION 水/一、河湖");
        assertThat(rolledUp).extracting(RollUp::title).contains("大气", "一、移动源", "（一）车");
    }

    @Test
    void eachHeadingCountsTasksMeasuresAndAssessmentsApart() {
        // （一）: one task, red by its worst measure; one green and one red measure; three assessments
        assertThat(at("大气/一、移动源/（一）车"))
                .isEqualTo(counts(new int[] {0, 0, 1, 0}, new int[] {1, 0, 1, 0}, new int[] {1, 1, 1, 0}));
        // （二）: one yellow task and measure; of two assessments one is silent
        assertThat(at("大气/一、移动源/（二）机械"))
                .isEqualTo(counts(new int[] {0, 1, 0, 0}, new int[] {0, 1, 0, 0}, new int[] {0, 0, 1, 1}));
    }

    @Test
    void aHeadingCountsWhatStandsUnderTheHeadingsBelowIt() {
        assertThat(at("大气/一、移动源"))
                .isEqualTo(counts(new int[] {0, 1, 1, 0}, new int[] {1, 1, 1, 0}, new int[] {1, 1, 2, 1}));
        assertThat(at("大气")).isEqualTo(counts(new int[] {0, 1, 1, 1}, new int[] {1, 1, 1, 1}, new int[] {1, 1, 2, 2}));
    }

    @Test
    void theThemesAddUpToTheWhole() {
        RollUp air = byCode("大气");
        RollUp water = byCode("水");
        RollUp whole = byCode("全部");

        assertThat(whole.measures())
                .isEqualTo(air.measures().plus(water.measures()))
                .isEqualTo(new LightCounts(2, 1, 1, 1));
        assertThat(whole.tasks()).isEqualTo(air.tasks().plus(water.tasks())).isEqualTo(new LightCounts(1, 1, 1, 1));
        assertThat(whole.assessments())
                .isEqualTo(air.assessments().plus(water.assessments()))
                .isEqualTo(new LightCounts(3, 1, 2, 2));
    }

    @Test
    void whatHasNoLightIsGrey() {
        RollUp whole = RollUpRule.rollUp(plan, List.of(), List.of()).getFirst();

        assertThat(whole.tasks()).isEqualTo(new LightCounts(0, 0, 0, 4));
        assertThat(whole.measures()).isEqualTo(new LightCounts(0, 0, 0, 5));
        assertThat(whole.assessments()).isEqualTo(new LightCounts(0, 0, 0, 0));
    }

    private RollUp byCode(String code) {
        return rolledUp.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<LightCounts> at(String code) {
        RollUp one = byCode(code);
        return List.of(one.tasks(), one.measures(), one.assessments());
    }

    /** Green, yellow, red, grey of tasks, of measures, of assessments. */
    private static List<LightCounts> counts(int[]... views) {
        List<LightCounts> counts = new ArrayList<>();
        for (int[] view : views) {
            counts.add(new LightCounts(view[0], view[1], view[2], view[3]));
        }
        return counts;
    }

    private static Plan plan() {
        Plan flat = APlan.of2022()
                .measure("大气-1-1", "年底前", List.of(), List.of("甲区"), APlan.WHOLE)
                .measure("大气-1-2", "年底前", List.of(), List.of("甲区"), APlan.WHOLE)
                .measure("大气-2-1", "年底前", List.of(), List.of("甲区"), APlan.WHOLE)
                .measure("大气-3-1", "年底前", List.of(), List.of("甲区"), APlan.WHOLE)
                .measure("水-1-1", "年底前", List.of(), List.of("甲区"), APlan.WHOLE)
                .build();
        List<Task> air = flat.themes().getFirst().tasks().toList();
        Theme sectioned = new Theme(
                "大气",
                "",
                "大气",
                List.of(
                        new Section(
                                "一、移动源",
                                1,
                                List.of(
                                        new Section("（一）车", 2, List.of(), List.of(air.get(0))),
                                        new Section("（二）机械", 2, List.of(), List.of(air.get(1)))),
                                List.of()),
                        new Section("二、扬尘", 1, List.of(), List.of(air.get(2)))));
        Theme water = new Theme(
                "水",
                "",
                "水",
                List.of(new Section(
                        "一、河湖", 1, List.of(), flat.themes().getLast().tasks().toList())));
        return new Plan(
                flat.id(),
                flat.version(),
                flat.title(),
                flat.year(),
                flat.lastYear(),
                flat.level(),
                flat.jurisdiction(),
                flat.documentNumber(),
                flat.issuer(),
                flat.issued(),
                flat.bureau(),
                flat.register(),
                List.of(sectioned, water),
                flat.indicatorTables(),
                flat.rating());
    }

    private static MeasureLight measure(String code, Verdict verdict, LightCounts units) {
        return new MeasureLight(MeasureCode.parse(code), verdict, units, List.of(), List.of(), "");
    }
}
