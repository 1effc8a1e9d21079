package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.model.submission.SelfStatus.BEHIND;
import static org.yuebao.model.submission.SelfStatus.COMPLETED;
import static org.yuebao.model.submission.SelfStatus.IN_PROGRESS;
import static org.yuebao.model.submission.SelfStatus.NOT_STARTED;
import static org.yuebao.model.submission.SelfStatus.UNSTATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.DeadlineParser;
import org.yuebao.model.plan.MeasureItem.Step;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.submission.SelfStatus;

class StatusRuleTest {

    @Test
    void workInProgressIsGreen() {
        Judgement judgement = judge(IN_PROGRESS, "年底前", "2022-06");

        assertThat(judgement.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(judgement.rule()).isEqualTo("措施第7条");
        assertThat(judgement.why()).isEqualTo("单位自评推进中，完成时限12月31日前，正常。");
    }

    @ParameterizedTest(name = "6月底前, undone in {0}: {1}")
    @CsvSource({"2022-04, ON_PACE", "2022-05, AT_RISK", "2022-06, OVERDUE", "2022-07, OVERDUE"})
    void aDeadlineIsNearInTheMonthBeforeAndOverdueInItsOwnMonth(String month, Verdict expected) {
        assertThat(judge(IN_PROGRESS, "6月底前", month).verdict()).isEqualTo(expected);
    }

    @Test
    void aDayInTheMiddleOfNextMonthIsNear() {
        Judgement judgement = judge(IN_PROGRESS, "11月15日前", "2022-10");

        assertThat(judgement.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(judgement.why()).isEqualTo("单位自评推进中，完成时限11月15日前，下月底前到期，偏慢。");
        assertThat(judge(IN_PROGRESS, "11月15日前", "2022-09").verdict()).isEqualTo(Verdict.ON_PACE);
    }

    @Test
    void aMissedDeadlineIsLineFour() {
        Judgement judgement = judge(IN_PROGRESS, "6月底前", "2022-06");

        assertThat(judgement.rule()).isEqualTo("措施第4条");
        assertThat(judgement.why()).isEqualTo("完成时限（6月30日前）已到，单位自评推进中，逾期。");
    }

    @Test
    void beingOverdueGoesBeforeTheUnitsOwnWordThatItIsBehind() {
        assertThat(judge(BEHIND, "6月底前", "2022-06").verdict()).isEqualTo(Verdict.OVERDUE);
    }

    @Test
    void aMissedStepIsLineFive() {
        Term step = Term.of(
                new Step(1, "制定方案", List.of(LocalDate.of(2022, 6, 30))),
                Term.of(DeadlineParser.parse("年底前", 2022).orElseThrow(), Optional.empty()));

        Judgement judgement = StatusRule.judge(IN_PROGRESS, step, at("2022-06"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.STEP_OVERDUE);
        assertThat(judgement.rule()).isEqualTo("措施第5条");
        assertThat(judgement.why()).isEqualTo("节点6月30日前应完成，单位自评推进中，逾期(节点)。");
    }

    @Test
    void aStepBeforeTheMeasuresWindowHasAWindowOfItsOwnDay() {
        Term step = Term.of(
                new Step(1, "制定方案", List.of(LocalDate.of(2022, 4, 30))),
                Term.of(DeadlineParser.parse("6—9月", 2022).orElseThrow(), Optional.empty()));

        assertThat(step.window().days()).isEqualTo(1);
    }

    @Test
    void aCompletedMeasureIsGreenAlsoAfterItsDeadline() {
        Judgement judgement = judge(COMPLETED, "6月底前", "2022-06");

        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPLETED);
        assertThat(judgement.why()).isEqualTo("单位自评已完成，已完成。");
    }

    @Test
    void theUnitsOwnWordThatItIsBehindIsRed() {
        Judgement judgement = judge(BEHIND, "年底前", "2022-06");

        assertThat(judgement.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(judgement.rule()).isEqualTo("措施第7条");
        assertThat(judgement.why()).isEqualTo("单位自评滞后，滞后。");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        // 181/365 and 212/365 days; 61 of 122 days is exactly half.
        "年底前, 2022-06, ON_PACE",
        "年底前, 2022-07, AT_RISK",
        "6—9月, 2022-07, ON_PACE"
    })
    void notStartedIsYellowAfterHalfOfTheWindow(String deadline, String month, Verdict expected) {
        assertThat(judge(NOT_STARTED, deadline, month).verdict()).isEqualTo(expected);
    }

    @Test
    void notStartedTooLongIsTold() {
        assertThat(judge(NOT_STARTED, "年底前", "2022-07").why()).isEqualTo("单位自评未启动，时限已过58.1%（212/365天），超过一半，偏慢。");
    }

    @ParameterizedTest(name = "长期实施 in {0}: {1}")
    @CsvSource({"2022-06, ON_PACE", "2022-11, ON_PACE", "2022-12, ON_PACE"})
    void anOngoingMeasureIsNeverNearNorOverdue(String month, Verdict expected) {
        Judgement judgement = judge(IN_PROGRESS, "长期实施", month);

        assertThat(judgement.verdict()).isEqualTo(expected);
        assertThat(judgement.why()).isEqualTo("单位自评推进中，长期实施，正常。");
    }

    @Test
    void anOngoingMeasureIsNotCompletedBeforeDecember() {
        Judgement november = judge(COMPLETED, "长期实施", "2022-11");

        assertThat(november.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(november.marks()).containsExactly("长期任务，12月前按推进中");
        assertThat(judge(COMPLETED, "长期实施", "2022-12").verdict()).isEqualTo(Verdict.COMPLETED);
        assertThat(judge(COMPLETED, "长期实施", "2022-12").marks()).isEmpty();
    }

    @Test
    void aTextWithoutAStatusIsReadAsInProgressWithANote() {
        Judgement judgement = judge(UNSTATED, "年底前", "2022-06");

        assertThat(judgement.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(judgement.marks()).containsExactly("未填状态，按推进中");
        assertThat(judgement.why()).isEqualTo("单位自评推进中，完成时限12月31日前，正常。");
    }

    private static Judgement judge(SelfStatus status, String deadline, String month) {
        return StatusRule.judge(
                status, Term.of(DeadlineParser.parse(deadline, 2022).orElseThrow(), Optional.empty()), at(month));
    }

    private static MonthAtHand at(String month) {
        return new MonthAtHand(ReportingMonth.parse(month), true, RatingScale.defaults());
    }
}
