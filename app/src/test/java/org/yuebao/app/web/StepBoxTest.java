package org.yuebao.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.ItemVerdict;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.unit.UnitName;

/** A measure with a step by 31 May, one by 31 July and one for each quarter, looked at in June. */
class StepBoxTest {

    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final MeasureCode CODE = MeasureCode.parse("大气-1-1");

    private static final MeasureItem PLAN = step(1, "方案", "2022-05-31");
    private static final MeasureItem WORKS = step(2, "工程", "2022-07-31");
    private static final MeasureItem CHECKS = step(3, "检查", "2022-03-31", "2022-06-30", "2022-09-30");

    @Test
    void beforeAnybodyIsJudgedTheDatesAloneSpeak() {
        assertThat(words(List.of()))
                .containsExactly("▶ 5月31日 已到期", "▶ 7月31日 下月到期", "○ 3月31日 已过", "▶ 6月30日 已到期", "○ 9月30日 未到期");
    }

    @Test
    void aStepThatOneOfTwoUnitsHasNotDoneIsOverdueWithItsCount() {
        List<Assessment> two = List.of(
                verdicts("东城区", Verdict.COMPLETED, Verdict.ON_PACE, Verdict.ON_PACE),
                verdicts("西城区", Verdict.STEP_OVERDUE, Verdict.ON_PACE, Verdict.ON_PACE));

        assertThat(words(two))
                .containsExactly("■ 5月31日 已过未完成 1/2", "▶ 7月31日 下月到期", "○ 3月31日 已过", "● 6月30日 已完成 2/2", "○ 9月30日 未到期");
    }

    @Test
    void aStepDoneBeforeItsDateIsDone() {
        List<Assessment> one = List.of(verdicts("东城区", Verdict.COMPLETED, Verdict.COMPLETED, Verdict.STEP_OVERDUE));

        assertThat(words(one))
                .containsExactly(
                        "● 5月31日 已完成 1/1", "● 7月31日 已完成 1/1", "○ 3月31日 已过", "■ 6月30日 已过未完成 0/1", "○ 9月30日 未到期");
    }

    @Test
    void aUnitThatTheStepDoesNotConcernIsNotCounted() {
        List<Assessment> two = List.of(
                verdicts("东城区", Verdict.COMPLETED, Verdict.NOT_YET_DUE, Verdict.ON_PACE),
                verdicts("西城区", Verdict.NOT_CONCERNED, Verdict.NOT_CONCERNED, Verdict.NOT_CONCERNED));

        assertThat(words(two)).startsWith("● 5月31日 已完成 1/1");
    }

    private static List<String> words(List<Assessment> verdicts) {
        return StepBox.of(measure(), verdicts, JUNE).stream()
                .map(StepBox::words)
                .toList();
    }

    private static MeasureItem step(int number, String name, String... due) {
        return new MeasureItem.Step(
                number, name, Stream.of(due).map(LocalDate::parse).toList());
    }

    private static Measure measure() {
        return new Measure(
                CODE,
                "5月底前形成方案，7月底前完成工程，每季度检查一次。",
                new Deadline.AtMilestones(2022, "按时间节点完成"),
                Assignment.none(),
                Assignment.of(List.of("东城区", "西城区")),
                Assignment.none(),
                List.of(PLAN, WORKS, CHECKS));
    }

    private static Assessment verdicts(String unit, Verdict plan, Verdict works, Verdict checks) {
        return new Assessment(
                CODE,
                new UnitName(unit),
                plan,
                "推进中",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new ItemVerdict(1, "方案", plan, "推进中", ""),
                        new ItemVerdict(2, "工程", works, "推进中", ""),
                        new ItemVerdict(3, "检查", checks, "推进中", "")),
                "措施第5条",
                "",
                List.of(),
                "",
                List.of());
    }
}
