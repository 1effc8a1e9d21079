package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.aggregate.fixture.APlan.WHOLE;
import static org.yuebao.aggregate.fixture.APlan.names;
import static org.yuebao.aggregate.fixture.Items.inAnnex;
import static org.yuebao.aggregate.fixture.Items.ofTheCity;
import static org.yuebao.aggregate.fixture.Items.ofTheOnlyUnit;
import static org.yuebao.aggregate.fixture.Items.step;
import static org.yuebao.aggregate.fixture.Items.whole;
import static org.yuebao.model.submission.SelfStatus.BEHIND;
import static org.yuebao.model.submission.SelfStatus.COMPLETED;
import static org.yuebao.model.submission.SelfStatus.IN_PROGRESS;
import static org.yuebao.model.submission.SelfStatus.NOT_STARTED;
import static org.yuebao.model.submission.SelfStatus.UNSTATED;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.aggregate.fixture.AReport;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.unit.UnitName;

/** Lines 1 to 7 of “Light of one measure of one unit in one month”, and measures of several items. */
class MeasureAssessorTest {

    // Line 1

    @Test
    void line1AWindowThatHasNotBegunIsGreyAndLeftOut() {
        Assessment may = assess("6—9月", WHOLE, "2022-05", row("2022-05", IN_PROGRESS));

        assertThat(may.verdict()).isEqualTo(Verdict.NOT_YET_DUE);
        assertThat(may.rule()).isEqualTo("措施第1条");
        assertThat(may.why()).isEqualTo("完成时限自6月1日起，未到期。");
        assertThat(assess("6—9月", WHOLE, "2022-06", row("2022-06", IN_PROGRESS)).verdict())
                .isEqualTo(Verdict.ON_PACE);
    }

    @Test
    void line1NothingReportedBeforeTheWindowIsNotCalledMissing() {
        assertThat(assess("6—9月", WHOLE, "2022-05").actual()).isEqualTo("—");
    }

    @Test
    void line1AnOwnTargetOfZeroIsNoTask() {
        Assessment silent = assessInAnnex("0", "2022-06");

        assertThat(silent.verdict()).isEqualTo(Verdict.NOT_CONCERNED);
        assertThat(silent.why()).isEqualTo("本单位本年度此项无任务（目标为0），不涉及。");
        assertThat(silent.rule()).isEqualTo("措施第1条");
        assertThat(silent.marks()).isEmpty();
        assertThat(silent.actual()).isEqualTo("—");
    }

    @Test
    void line1AnAmountWithoutATaskIsUnplanned() {
        Assessment unplanned = assessInAnnex("0", "2022-06", row("2022-06", "3吨", IN_PROGRESS));

        assertThat(unplanned.verdict()).isEqualTo(Verdict.NOT_CONCERNED);
        assertThat(unplanned.why()).isEqualTo("本单位本年度此项无任务（目标为0），填报3吨为计划外，不涉及。");
        assertThat(unplanned.marks()).containsExactly("计划外");
        assertThat(assessInAnnex("0", "2022-06", row("2022-06", "0吨", IN_PROGRESS))
                        .marks())
                .isEmpty();
    }

    @Test
    void line1ADashInTheAnnexIsNotApplicable() {
        Assessment dash = assessInAnnex("—", "2022-06", row("2022-06", "3吨", IN_PROGRESS));

        assertThat(dash.verdict()).isEqualTo(Verdict.NOT_CONCERNED);
        assertThat(dash.why()).isEqualTo("计划中本单位此项为“—”，不涉及。");
    }

    // Line 2

    @Test
    void line2WhatWasCompletedInMayStaysCompletedInJune() {
        Assessment june = assess("年底前", WHOLE, "2022-06", row("2022-05", COMPLETED), row("2022-06", COMPLETED));

        assertThat(june.verdict()).isEqualTo(Verdict.COMPLETED);
        assertThat(june.rule()).isEqualTo("措施第2条");
        assertThat(june.why()).isEqualTo("5月单位自评已完成，已完成。");
        assertThat(june.marks()).isEmpty();
    }

    @Test
    void line2CompletedAndNotReportedNowIsGreenAndMarked() {
        Assessment june = assess("年底前", WHOLE, "2022-06", row("2022-05", COMPLETED));

        assertThat(june.verdict()).isEqualTo(Verdict.COMPLETED);
        assertThat(june.marks()).containsExactly("本月未报");
        assertThat(june.sources())
                .extracting(source -> source.month() + " " + source.cell())
                .containsExactly("2022-05 进展情况!O4");
    }

    @ParameterizedTest
    @CsvSource({"IN_PROGRESS, true", "NOT_STARTED, true", "BEHIND, true", "UNSTATED, false", "COMPLETED, false"})
    void line2CompletionStaysWhenALaterMonthSaysOtherwise(SelfStatus now, boolean contradicts) {
        Assessment june = assess(
                "年底前",
                WHOLE,
                "2022-06",
                row("2022-04", COMPLETED),
                AReport.of("甲区", "2022-06").row("大气-1-1", "", now, "有进展"));

        assertThat(june.verdict()).isEqualTo(Verdict.COMPLETED);
        assertThat(june.marks()).isEqualTo(contradicts ? List.of("与此前已完成不符，请核") : List.of());
    }

    @Test
    void line2ANilReportAfterCompletionIsMarked() {
        Assessment june = assess(
                "年底前",
                WHOLE,
                "2022-06",
                row("2022-05", COMPLETED),
                AReport.of("甲区", "2022-06").nil());

        assertThat(june.verdict()).isEqualTo(Verdict.COMPLETED);
        assertThat(june.marks()).containsExactly("零报告");
    }

    @Test
    void line2WorkInProgressInMayCompletesNothing() {
        assertThat(assess("年底前", WHOLE, "2022-06", row("2022-05", IN_PROGRESS)).verdict())
                .isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void line2AnOngoingMeasureIsNotCompletedByAnEarlierMonth() {
        assertThat(assess("长期实施", WHOLE, "2022-06", row("2022-05", COMPLETED)).verdict())
                .isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void line2AQuantityThatReachedItsTargetEarlierStaysCompleted() {
        Assessment june = assess("年底前", ofTheOnlyUnit(0, "100", "吨"), "2022-06", row("2022-04", "100吨", IN_PROGRESS));

        assertThat(june.verdict()).isEqualTo(Verdict.COMPLETED);
        assertThat(june.rule()).isEqualTo("措施第2条");
        assertThat(june.why()).isEqualTo("4月已累计100吨，达到年度目标100吨，已完成。");
        assertThat(june.marks()).containsExactly("本月未报");
    }

    @Test
    void line2ACumulativeValueThatFallsBelowTheTargetIsMarked() {
        Assessment june = assess(
                "年底前",
                ofTheOnlyUnit(0, "100", "吨"),
                "2022-06",
                row("2022-05", "100吨", COMPLETED),
                row("2022-06", "99吨", IN_PROGRESS));

        assertThat(june.verdict()).isEqualTo(Verdict.COMPLETED);
        assertThat(june.marks()).containsExactly("与此前已完成不符，请核");
    }

    @Test
    void line2AQuantityStillAboveItsTargetIsNotMarked() {
        assertThat(assess(
                                "年底前",
                                ofTheOnlyUnit(0, "100", "吨"),
                                "2022-06",
                                row("2022-05", "100吨", COMPLETED),
                                row("2022-06", "120吨", COMPLETED))
                        .marks())
                .isEmpty();
    }

    // Line 3

    @Test
    void line3SilenceAfterTheDueInstantIsNotReported() {
        Assessment june = assess("年底前", WHOLE, "2022-06");

        assertThat(june.verdict()).isEqualTo(Verdict.NOT_REPORTED);
        assertThat(june.rule()).isEqualTo("措施第3条");
        assertThat(june.why()).isEqualTo("报送期限已过，没有可用的填报内容，按0分计，未报送。");
        assertThat(june.actual()).isEqualTo("未报送");
        assertThat(june.sources()).isEmpty();
    }

    @Test
    void line3SilenceBeforeTheDueInstantIsAwaited() {
        Assessment june = assess(new Setting("年底前", "2022-06", false), WHOLE);

        assertThat(june.verdict()).isEqualTo(Verdict.AWAITED);
        assertThat(june.why()).isEqualTo("报送期限未到，尚无可用的填报内容，暂不评，未到期报送。");
    }

    @Test
    void line3SilenceGoesBeforeTheDeadline() {
        assertThat(assess("6月底前", WHOLE, "2022-06").verdict()).isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void line3ARowThatSaysNothingIsSilence() {
        assertThat(assess("年底前", WHOLE, "2022-06", row("2022-06", UNSTATED)).verdict())
                .isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void line3AQuantityWithoutItsNumberIsNotReportedWhateverTheStatus() {
        Assessment june = assess("年底前", ofTheOnlyUnit(0, "100", "吨"), "2022-06", row("2022-06", "", COMPLETED));

        assertThat(june.verdict()).isEqualTo(Verdict.NOT_REPORTED);
        assertThat(june.marks()).containsExactly("未填累计完成量");
    }

    @Test
    void line3ANilReportKeepsLastMonthsAmountAndStatus() {
        Assessment june = assess(
                "年底前",
                ofTheOnlyUnit(0, "100", "吨"),
                "2022-06",
                row("2022-04", "40吨", IN_PROGRESS),
                row("2022-05", "45吨", IN_PROGRESS),
                AReport.of("甲区", "2022-06").nil());

        assertThat(june.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(june.actual()).isEqualTo("45吨");
        assertThat(june.marks()).containsExactly("零报告");
        assertThat(june.sources())
                .extracting(source -> source.month() + " " + source.cell())
                .containsExactly("2022-05 进展情况!M4", "2022-05 进展情况!O4");
    }

    @Test
    void line3ANilReportWithNothingBeforeIsZeroAndNotStarted() {
        Assessment quantity = assess(
                "年底前",
                ofTheOnlyUnit(0, "100", "吨"),
                "2022-06",
                AReport.of("甲区", "2022-06").nil());
        Assessment whole =
                assess("年底前", WHOLE, "2022-06", AReport.of("甲区", "2022-06").nil());

        assertThat(quantity.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(quantity.actual()).isEqualTo("0吨");
        assertThat(whole.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(whole.actual()).isEqualTo("未启动");
        assertThat(whole.marks()).containsExactly("零报告");
    }

    @Test
    void line3ANilReportKeepsTheStatusOfTheRowBefore() {
        Assessment june = assess(
                "年底前",
                WHOLE,
                "2022-06",
                row("2022-05", BEHIND),
                AReport.of("甲区", "2022-06").nil());

        assertThat(june.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(june.sources())
                .extracting(source -> source.month() + " " + source.cell())
                .containsExactly("2022-05 进展情况!O4");
    }

    @Test
    void line3TheWordNothingInTheCellKeepsTheAmountBefore() {
        Assessment june = assess(
                "年底前",
                ofTheOnlyUnit(0, "100", "吨"),
                "2022-06",
                row("2022-05", "45吨", IN_PROGRESS),
                row("2022-06", "无", UNSTATED));

        assertThat(june.actual()).isEqualTo("45吨");
        assertThat(june.marks()).containsExactly("零报告");
        assertThat(june.sources())
                .extracting(source -> source.month() + " " + source.cell())
                .containsExactly(
                        "2022-05 进展情况!M4", "2022-05 进展情况!O4", "2022-06 进展情况!M4", "2022-06 进展情况!O4", "2022-06 进展情况!J4");
    }

    // Line 4

    @ParameterizedTest(name = "6月底前, 99 of 100 in {0}: {1}")
    @CsvSource({"2022-05, ON_PACE", "2022-06, OVERDUE"})
    void line4AQuantityShortAtItsDeadlineIsOverdueWhateverTheStatus(String month, Verdict expected) {
        assertThat(assess("6月底前", ofTheOnlyUnit(0, "100", "吨"), month, row(month, "99吨", COMPLETED))
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void line4TheOverdueQuantityIsTold() {
        Assessment june = assess("6月底前", ofTheOnlyUnit(0, "100", "吨"), "2022-06", row("2022-06", "99吨", COMPLETED));

        assertThat(june.rule()).isEqualTo("措施第4条");
        assertThat(june.why()).isEqualTo("累计99吨，年度目标100吨，完成99.0%；完成时限（6月30日前）已到，逾期。");
        assertThat(june.marks()).containsExactly("自评已完成，数量未达目标");
        assertThat(june.completion()).isPresent();
    }

    @Test
    void line4AQuantityThatReachedItsTargetIsCompletedAlsoWhereTheStatusLags() {
        Assessment june = assess("6月底前", ofTheOnlyUnit(0, "100", "吨"), "2022-06", row("2022-06", "100吨", IN_PROGRESS));

        assertThat(june.verdict()).isEqualTo(Verdict.COMPLETED);
        assertThat(june.why()).isEqualTo("累计100吨，年度目标100吨，完成100.0%，已完成。");
        assertThat(june.marks()).containsExactly("数量已达目标，自评未写已完成");
        assertThat(assess("6月底前", ofTheOnlyUnit(0, "100", "吨"), "2022-06", row("2022-06", "100吨", COMPLETED))
                        .marks())
                .isEmpty();
    }

    @Test
    void line4AnOngoingQuantityIsNeverOverdue() {
        assertThat(assess("长期实施", ofTheOnlyUnit(0, "100", "吨"), "2022-12", row("2022-12", "95吨", IN_PROGRESS))
                        .verdict())
                .isEqualTo(Verdict.ON_PACE);
    }

    // Line 5

    @ParameterizedTest(name = "step of 6月30日, undone in {0}: {1}")
    @CsvSource({"2022-05, AT_RISK", "2022-06, STEP_OVERDUE"})
    void line5AStepThatFellDueAndIsNotDoneIsOverdue(String month, Verdict expected) {
        assertThat(assess("年底前", step(0, "制定方案", "2022-06-30"), month, row(month, IN_PROGRESS))
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void line5AStepThatIsDoneIsCompleted() {
        Assessment june = assess("年底前", step(0, "制定方案", "2022-06-30"), "2022-06", row("2022-06", COMPLETED));

        assertThat(june.verdict()).isEqualTo(Verdict.COMPLETED);
        assertThat(june.target()).isEqualTo("6月30日前");
    }

    @Test
    void line5ARecurringStepIsOnPaceWhileEachMonthWasReported() {
        Assessment june = assess(
                "年底前",
                monthlyFromApril(),
                "2022-06",
                row("2022-03", NOT_STARTED),
                row("2022-04", IN_PROGRESS),
                row("2022-05", COMPLETED),
                AReport.of("甲区", "2022-06").row("大气-1-1", "", UNSTATED, "监测1次"));

        assertThat(june.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(june.rule()).isEqualTo("措施第5条");
        assertThat(june.why()).isEqualTo("至本月应开展的3期均已填报，正常。");
        assertThat(june.target()).isEqualTo("共6期");
        assertThat(june.sources())
                .extracting(source -> source.month() + " " + source.cell())
                .containsExactly("2022-04 进展情况!O4", "2022-05 进展情况!O4", "2022-06 进展情况!O4", "2022-06 进展情况!J4");
    }

    @ParameterizedTest
    @CsvSource({"NOT_STARTED, STEP_OVERDUE", "BEHIND, STEP_OVERDUE", "IN_PROGRESS, ON_PACE", "COMPLETED, ON_PACE"})
    void line5ARecurringStepNeedsWorkInEachPeriod(SelfStatus inMay, Verdict expected) {
        assertThat(assess(
                                "年底前",
                                monthlyFromApril(),
                                "2022-06",
                                row("2022-04", IN_PROGRESS),
                                row("2022-05", inMay),
                                row("2022-06", IN_PROGRESS))
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void line5AMonthLeftOutOfARecurringStepIsOverdueAndNamed() {
        Assessment june =
                assess("年底前", monthlyFromApril(), "2022-06", row("2022-04", IN_PROGRESS), row("2022-06", NOT_STARTED));

        assertThat(june.verdict()).isEqualTo(Verdict.STEP_OVERDUE);
        assertThat(june.why()).isEqualTo("5月、6月应开展，当月未填报推进中或已完成，逾期(节点)。");
    }

    @Test
    void line5PeriodsBeforeAnybodyReportedAreNotAskedFor() {
        assertThat(assess("年底前", monthlyFromApril(), "2022-06", row("2022-06", IN_PROGRESS))
                        .why())
                .isEqualTo("至本月应开展的1期均已填报，正常。");
    }

    @Test
    void line5ARecurringStepIsNotExpectedBeforeItsFirstPeriod() {
        Assessment march = assess("年底前", monthlyFromApril(), "2022-03");

        assertThat(march.verdict()).isEqualTo(Verdict.NOT_YET_DUE);
        assertThat(march.why()).isEqualTo("自4月1日起按期开展，未到期。");
        assertThat(assess("年底前", monthlyFromApril(), "2022-04").verdict()).isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void line5TheFirstPeriodIsAsLongAsTheSecond() {
        MeasureItem twice = step(0, "联合检查", "2022-06-30", "2022-10-31");

        assertThat(assess("年底前", twice, "2022-02").verdict()).isEqualTo(Verdict.NOT_YET_DUE);
        assertThat(assess("年底前", twice, "2022-03", row("2022-03", NOT_STARTED)).why())
                .isEqualTo("至本月应开展的0期均已填报，正常。");
    }

    @Test
    void line5ANilReportCoversNoPeriod() {
        Assessment june = assess(
                "年底前",
                monthlyFromApril(),
                "2022-06",
                row("2022-05", IN_PROGRESS),
                AReport.of("甲区", "2022-06").nil());

        assertThat(june.why()).isEqualTo("6月应开展，当月未填报推进中或已完成，逾期(节点)。");
        assertThat(june.marks()).containsExactly("零报告");
    }

    @Test
    void line5ARecurringStepIsCompletedAfterItsLastPeriod() {
        Assessment september = assess("年底前", monthlyFromApril(), "2022-09", row("2022-09", IN_PROGRESS));

        assertThat(september.verdict()).isEqualTo(Verdict.COMPLETED);
        assertThat(september.why()).isEqualTo("各期均已开展，已完成。");
    }

    @Test
    void line7ARecurringStepBetweenItsPeriodsIsRedByTheUnitsOwnWord() {
        assertThat(assess("年底前", step(0, "联合检查", "2022-06-30", "2022-10-31"), "2022-08", row("2022-08", BEHIND))
                        .why())
                .isEqualTo("单位自评滞后，滞后。");
    }

    // Line 6

    @Test
    void line6AnOwnTargetFromTheAnnexIsJudgedByPace() {
        Assessment june = assessInAnnex("845", "2022-06", row("2022-06", "350吨", IN_PROGRESS));

        assertThat(june.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(june.rule()).isEqualTo("措施第6条");
        assertThat(june.actual()).isEqualTo("350吨");
        assertThat(june.target()).isEqualTo("845吨");
        assertThat(june.gap().orElseThrow().points()).isEqualByComparingTo("-8.2");
        assertThat(june.figure().orElseThrow().quantity().toString()).isEqualTo("350吨");
        assertThat(june.items()).isEmpty();
        assertThat(june.sources())
                .extracting(source -> source.cell().toString())
                .containsExactly("进展情况!M4", "进展情况!O4");
    }

    @Test
    void line6AStatusAheadOfTheQuantityIsMarked() {
        assertThat(assessInAnnex("845", "2022-06", row("2022-06", "350吨", COMPLETED))
                        .marks())
                .containsExactly("自评已完成，数量未达目标");
    }

    @Test
    void line6AnAmountInAnotherScaleIsConverted() {
        assertThat(assessInAnnex("845", "2022-06", row("2022-06", "0.035万吨", IN_PROGRESS))
                        .actual())
                .isEqualTo("350吨");
    }

    // Line 7

    @Test
    void line7AQuantityOfTheCityIsJudgedByTheUnitsOwnStatus() {
        Assessment behind = assess("年底前", ofTheCity(0, "230", "组"), "2022-06", row("2022-06", "200组", BEHIND));

        assertThat(behind.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(behind.actual()).isEqualTo("200组");
        assertThat(behind.target()).isEqualTo("12月31日前");
        assertThat(behind.completion()).isEmpty();
    }

    @Test
    void line7MilestonesThatThePlanDoesNotNameMeanTheYearsEnd() {
        Assessment june = assess("按时间节点完成", WHOLE, "2022-06", row("2022-06", IN_PROGRESS));

        assertThat(june.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(june.marks()).containsExactly("未列时间节点，按年底前");
        assertThat(assess("按时间节点完成", WHOLE, "2022-12", row("2022-12", IN_PROGRESS))
                        .verdict())
                .isEqualTo(Verdict.OVERDUE);
    }

    @Test
    void line7MilestonesThatThePlanNamesNeedNoNote() {
        assertThat(assess(
                                "按时间节点完成",
                                List.of(step(1, "制定方案", "2022-09-30"), whole(2, "其余工作")),
                                "2022-06",
                                AReport.of("甲区", "2022-06")
                                        .row("大气-1-1/1", IN_PROGRESS)
                                        .row("大气-1-1/2", IN_PROGRESS))
                        .marks())
                .isEmpty();
    }

    // Several items

    @Test
    void theWorstItemDecides() {
        Assessment june = assess(
                "年底前",
                List.of(step(1, "制定方案", "2022-06-30"), whole(2, "其余工作")),
                "2022-06",
                AReport.of("甲区", "2022-06")
                        .row("大气-1-1/1", "", IN_PROGRESS, "方案已起草。")
                        .row("大气-1-1/2", "", IN_PROGRESS, "其余工作有序推进。"));

        assertThat(june.verdict()).isEqualTo(Verdict.STEP_OVERDUE);
        assertThat(june.rule()).isEqualTo("措施第5条");
        assertThat(june.why()).isEqualTo("共2个子项，以最差的“制定方案”为准：节点6月30日前应完成，单位自评推进中，逾期(节点)。");
        assertThat(june.items())
                .extracting(item ->
                        item.number() + item.name() + " " + item.verdict() + " " + item.actual() + " " + item.target())
                .containsExactly("1制定方案 STEP_OVERDUE 推进中 6月30日前", "2其余工作 ON_PACE 推进中 12月31日前");
        assertThat(june.text()).isEqualTo("方案已起草。\n其余工作有序推进。");
        assertThat(june.marks()).isEmpty();
    }

    @Test
    void aMeasureIsCompletedOnlyWhenAllItsItemsAre() {
        List<MeasureItem> items = List.of(step(1, "制定方案", "2022-06-30"), whole(2, "其余工作"));

        assertThat(assess(
                                "年底前",
                                items,
                                "2022-06",
                                AReport.of("甲区", "2022-06")
                                        .row("大气-1-1/1", COMPLETED)
                                        .row("大气-1-1/2", IN_PROGRESS))
                        .verdict())
                .isEqualTo(Verdict.ON_PACE);
        assertThat(assess(
                                "年底前",
                                items,
                                "2022-06",
                                AReport.of("甲区", "2022-06")
                                        .row("大气-1-1/1", COMPLETED)
                                        .row("大气-1-1/2", COMPLETED))
                        .verdict())
                .isEqualTo(Verdict.COMPLETED);
    }

    @Test
    void anItemThatIsStillToComeKeepsTheMeasureFromBeingCompleted() {
        Assessment june = assess(
                "年底前",
                List.of(whole(1, "其余工作"), step(2, "秋季检查", "2022-09-30", "2022-10-31")),
                "2022-06",
                AReport.of("甲区", "2022-06").row("大气-1-1/1", COMPLETED));

        assertThat(june.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(june.why()).isEqualTo("共2个子项，已评的均已完成，还有子项未到期，正常。");
    }

    @Test
    void anAwaitedItemKeepsTheMeasureFromBeingCompleted() {
        assertThat(assess(
                                new Setting("年底前", "2022-06", false),
                                List.of(whole(1, "其余工作"), whole(2, "另一项")),
                                AReport.of("甲区", "2022-06").row("大气-1-1/1", COMPLETED))
                        .verdict())
                .isEqualTo(Verdict.ON_PACE);
    }

    @Test
    void anItemLeftEmptyIsNotHiddenByTheOthers() {
        Assessment june = assess(
                "年底前",
                List.of(whole(1, "其余工作"), whole(2, "另一项")),
                "2022-06",
                AReport.of("甲区", "2022-06").row("大气-1-1/1", IN_PROGRESS));

        assertThat(june.verdict()).isEqualTo(Verdict.NOT_REPORTED);
        assertThat(june.marks()).containsExactly("部分子项未报");
    }

    @Test
    void aMeasureOfWhichNothingIsReportedIsNotMarkedAsPartlyMissing() {
        assertThat(assess("年底前", List.of(whole(1, "其余工作"), whole(2, "另一项")), "2022-06")
                        .marks())
                .isEmpty();
    }

    @Test
    void anItemWithoutWordsAddsNone() {
        assertThat(assess(
                                "年底前",
                                List.of(whole(1, "其余工作"), whole(2, "另一项")),
                                "2022-06",
                                AReport.of("甲区", "2022-06")
                                        .row("大气-1-1/1", IN_PROGRESS)
                                        .row("大气-1-1/2", "", IN_PROGRESS, "有进展。"))
                        .text())
                .isEqualTo("有进展。");
    }

    @Test
    void aRedItemGoesBeforeAMissingOne() {
        assertThat(assess(
                                "年底前",
                                List.of(whole(1, "其余工作"), whole(2, "另一项")),
                                "2022-06",
                                AReport.of("甲区", "2022-06").row("大气-1-1/1", BEHIND))
                        .verdict())
                .isEqualTo(Verdict.BEHIND);
    }

    @Test
    void theUnitsOwnWordsOfThisMonthAreKept() {
        assertThat(assess(
                                "年底前",
                                WHOLE,
                                "2022-06",
                                AReport.of("甲区", "2022-05").row("大气-1-1", "", IN_PROGRESS, "五月的话。"),
                                AReport.of("甲区", "2022-06").row("大气-1-1", "", IN_PROGRESS, " 六月的话。 "))
                        .text())
                .isEqualTo("六月的话。");
    }

    @Test
    void eachUnitThatAnswersIsAssessedInPlanOrder() {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", "年底前", List.of("市公安局"), List.of("乙区", "甲区"), WHOLE)
                .build();

        assertThat(assess(plan, "2022-06", true, row("2022-06", IN_PROGRESS)))
                .extracting(one -> one.unit() + " " + one.verdict())
                .containsExactly("甲区 ON_PACE", "乙区 NOT_REPORTED", "市公安局 NOT_REPORTED");
    }

    // Words of these tests

    private record Setting(String deadline, String month, boolean due) {}

    private static AReport row(String month, SelfStatus status) {
        return AReport.of("甲区", month).row("大气-1-1", status);
    }

    private static AReport row(String month, String amount, SelfStatus status) {
        return AReport.of("甲区", month).row("大气-1-1", amount, status);
    }

    private static MeasureItem monthlyFromApril() {
        return step(0, "监测", "2022-04-30", "2022-05-31", "2022-06-30", "2022-07-31", "2022-08-31", "2022-09-30");
    }

    private static Assessment assess(String deadline, MeasureItem item, String month, AReport... reports) {
        return assess(deadline, List.of(item), month, reports);
    }

    private static Assessment assess(String deadline, List<MeasureItem> items, String month, AReport... reports) {
        return assess(new Setting(deadline, month, true), items, reports);
    }

    private static Assessment assess(Setting setting, MeasureItem item, AReport... reports) {
        return assess(setting, List.of(item), reports);
    }

    private static Assessment assess(Setting setting, List<MeasureItem> items, AReport... reports) {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", setting.deadline(), List.of(), List.of("甲区"), items.toArray(MeasureItem[]::new))
                .build();
        return assess(plan, setting.month(), setting.due(), reports).getFirst();
    }

    private static Assessment assessInAnnex(String target, String month, AReport... reports) {
        Plan plan = APlan.of2022()
                .indicator(8, "吨", Better.HIGHER, OverMonths.CUMULATIVE, 0, RoundingMode.HALF_UP)
                .targets("甲区", target)
                .measure("大气-1-1", "年底前", List.of(), List.of("甲区"), inAnnex(0, "4305", "吨", "指标-8"))
                .build();
        return assess(plan, month, true, reports).getFirst();
    }

    private static List<Assessment> assess(Plan plan, String month, boolean due, AReport... reports) {
        Measure measure = plan.measures().findFirst().orElseThrow();
        ReportingMonth at = ReportingMonth.parse(month);
        List<ReportedEntry> entries = Arrays.stream(reports)
                .flatMap(report -> report.entries().stream())
                .toList();
        Set<UnitName> nil =
                Arrays.stream(reports).anyMatch(report -> report.submission().nilReport())
                        ? Set.copyOf(names("甲区"))
                        : Set.of();
        return new MeasureAssessor(plan, new MonthAtHand(at, due, RatingScale.defaults()))
                .assess(MeasureProgress.gather(plan, measure, at, entries, nil));
    }
}
