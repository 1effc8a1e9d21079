package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.ItemVerdict;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.assessment.MadeUp;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.OwnTotal;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.assessment.YearEnd;
import org.yuebao.model.assessment.YearOnYear;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.unit.UnitName;

/** What holds of verdicts on every database. */
abstract class AssessmentStoreContract {

    private static final PlanId PLAN = PlanExamples.EXAMPLE;
    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final RunKey RUN = new RunKey(PLAN, JUNE, 1);
    private static final RunKey NEXT_RUN = new RunKey(PLAN, JUNE, 2);
    private static final UnitName NORTH = new UnitName("北区");
    private static final UnitName SOUTH = new UnitName("南区");
    private static final MeasureCode MEASURE = MeasureCode.parse("大气-1-2");
    private static final IndicatorCode INDICATOR = new IndicatorCode("指标-2");
    private static final CellReference CELL =
            new CellReference(NORTH, JUNE, 2, "北区.xlsx", "ab".repeat(32), new SourceCell("进展情况", "M4"));
    private static final CitySum SUM = new CitySum(
            "减排",
            new Figure(Quantity.of("350.0", "吨"), List.of(CELL)),
            Quantity.of("845", "吨"),
            Optional.of(new Ratio(new BigDecimal("350.0"), new BigDecimal("845"))),
            Ratio.of(181, 365),
            Verdict.ON_PACE,
            List.of(SOUTH));

    @Test
    void anAssessmentThatWasKeptBeforeLightsCouldBeSetIsRead() {
        JsonDocuments json = new JsonDocuments();
        Assessment plain = assessed(MEASURE, NORTH, Verdict.MET);
        String older = json.write(plain).replace("\"byHand\":null,", "");

        assertThat(older).doesNotContain("byHand");
        assertThat(json.read(older, Assessment.class)).isEqualTo(plain);
    }

    @Test
    void aSumThatWasKeptBeforeOwnTotalsStoodBesideItIsRead() {
        JsonDocuments json = new JsonDocuments();
        String older = json.write(SUM).replace("\"ownTotals\":[],", "");

        assertThat(older).doesNotContain("ownTotals");
        assertThat(json.read(older, CitySum.class)).isEqualTo(SUM);
    }

    @Test
    void aSumComesBackWithTheTotalBesideIt() {
        JsonDocuments json = new JsonDocuments();
        CitySum sum = SUM.beside(List.of(new OwnTotal(SOUTH, new Figure(Quantity.of("360", "吨"), List.of(CELL)))));

        assertThat(json.read(json.write(sum), CitySum.class)).isEqualTo(sum);
    }

    @Test
    void anAssessmentComesBackWithEverythingThatMadeIt(Stores stores) {
        Assessment ofMeasure = new Assessment(
                MEASURE,
                NORTH,
                Verdict.AT_RISK,
                "350.0吨",
                "845吨",
                Optional.of(new Figure(Quantity.of("350.0", "吨"), List.of(CELL))),
                Optional.of(new Ratio(new BigDecimal("350.0"), new BigDecimal("845"))),
                Optional.of(Ratio.of(181, 365)),
                List.of(new ItemVerdict(1, "减排", Verdict.AT_RISK, "350.0吨", "845吨")),
                "措施第6条",
                "完成41.4%，序时进度49.6%，落后8.2个百分点",
                List.of("零报告"),
                "已完成阶段任务",
                List.of(CELL));
        Assessment ofIndicator = assessed(INDICATOR, NORTH, Verdict.MET)
                .setByHand(new LightOverride(
                        PLAN,
                        JUNE,
                        NORTH,
                        INDICATOR,
                        Light.YELLOW,
                        "李四",
                        Instant.parse("2022-07-06T01:00:00Z"),
                        "数据存疑"));

        stores.assessments().saveAssessments(RUN, List.of(ofMeasure, ofIndicator));

        assertThat(stores.assessments().assessments(RUN)).containsExactlyInAnyOrder(ofMeasure, ofIndicator);
    }

    @Test
    void assessmentsOfOneUnitAreReadWithoutTheOthers(Stores stores) {
        Assessment north = assessed(MEASURE, NORTH, Verdict.COMPLETED);
        Assessment south = assessed(MEASURE, SOUTH, Verdict.BEHIND);
        stores.assessments().saveAssessments(RUN, List.of(north, south));

        assertThat(stores.assessments().assessments(RUN, SOUTH)).containsExactly(south);
        assertThat(stores.assessments().assessments(NEXT_RUN, SOUTH)).isEmpty();
    }

    @Test
    void aRepeatedChunkReplacesItsVerdictsAndLeavesOtherRunsAlone(Stores stores) {
        Assessment before = assessed(MEASURE, NORTH, Verdict.BEHIND);
        Assessment after = assessed(MEASURE, NORTH, Verdict.ON_PACE);
        Assessment other = assessed(INDICATOR, NORTH, Verdict.MET);
        stores.assessments().saveAssessments(RUN, List.of(before, other));
        stores.assessments().saveAssessments(NEXT_RUN, List.of(before));

        stores.assessments().saveAssessments(RUN, List.of(after));

        assertThat(stores.assessments().assessments(RUN)).containsExactlyInAnyOrder(after, other);
        assertThat(stores.assessments().assessments(NEXT_RUN)).containsExactly(before);
    }

    @Test
    void lightsOfMeasuresAndTasksComeBackEqual(Stores stores) {
        MeasureLight measure = new MeasureLight(
                MEASURE, Verdict.ON_PACE, new LightCounts(1, 0, 0, 1), List.of(SUM), List.of(SOUTH), "全市完成41.4%");
        TaskLight task = new TaskLight(new TaskCode("大气", 1), Light.GREEN, new LightCounts(1, 0, 0, 3));

        stores.assessments().saveMeasureLights(RUN, List.of(measure));
        stores.assessments().saveMeasureLights(RUN, List.of(measure));
        stores.assessments().saveTaskLights(RUN, List.of(task));
        stores.assessments().saveTaskLights(RUN, List.of(task));

        assertThat(stores.assessments().measureLights(RUN)).containsExactly(measure);
        assertThat(stores.assessments().taskLights(RUN)).containsExactly(task);
    }

    @Test
    void aLightThatAPersonSetForAMeasureOverAllItsUnitsComesBackWithTheComputedOne(Stores stores) {
        MeasureLight set = new MeasureLight(
                        MEASURE,
                        Verdict.ON_PACE,
                        new LightCounts(1, 0, 0, 1),
                        List.of(SUM),
                        List.of(SOUTH),
                        "全市完成41.4%")
                .setByHand(new LightOverride(
                        RUN.plan(),
                        RUN.month(),
                        new UnitName("全市"),
                        MEASURE,
                        Light.RED,
                        "李四",
                        Instant.parse("2022-07-06T01:00:00Z"),
                        "口径待核"));

        stores.assessments().saveMeasureLights(RUN, List.of(set));

        assertThat(stores.assessments().measureLights(RUN)).containsExactly(set);
        assertThat(set.computed()).isEqualTo(Verdict.ON_PACE);
    }

    @Test
    void indicatorSummariesComeBackEqual(Stores stores) {
        IndicatorSummary added = new IndicatorSummary(
                INDICATOR,
                1,
                2,
                Optional.of(SUM),
                Optional.empty(),
                List.of(new IndicatorSummary.Rank(1, NORTH, "10.50"), new IndicatorSummary.Rank(1, SOUTH, "10.5")),
                List.of());
        IndicatorSummary notAdded = new IndicatorSummary(
                new IndicatorCode("指标-1"),
                0,
                0,
                Optional.empty(),
                Optional.of(new Figure(Quantity.of("42.80", "%"), List.of(CELL))),
                List.of(),
                List.of(NORTH, SOUTH));

        stores.assessments().saveIndicatorSummaries(RUN, List.of(added, notAdded));

        assertThat(stores.assessments().indicatorSummaries(RUN)).containsExactlyInAnyOrder(added, notAdded);
    }

    @Test
    void outlooksOfUnitsAndOfTheWholeComeBackEqual(Stores stores) {
        Outlook north = new Outlook(
                INDICATOR,
                Optional.of(NORTH),
                Optional.of(new YearOnYear(
                        Quantity.of("36", "微克/立方米"),
                        new Figure(Quantity.of("33", "微克/立方米"), List.of(CELL)),
                        Optional.of(new BigDecimal("9.1")),
                        YearOnYear.ToldIn.PERCENT,
                        "填报的去年同期累计值")),
                Optional.of(new YearEnd(
                        Quantity.of("32.10", "微克/立方米"), true, true, "按当前进度预计全年32.10微克/立方米。", List.of(CELL))),
                List.of("请核"));
        Outlook whole = new Outlook(INDICATOR, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        stores.assessments().saveOutlooks(RUN, List.of(north, whole));
        stores.assessments().saveOutlooks(RUN, List.of(north));

        assertThat(stores.assessments().outlooks(RUN)).containsExactlyInAnyOrder(north, whole);
        assertThat(stores.assessments().outlooks(NEXT_RUN)).isEmpty();
    }

    @Test
    void rollUpsComeBackEqual(Stores stores) {
        RollUp whole = rollUp(RollUp.Level.WHOLE, 0, "全部");
        RollUp section = rollUp(RollUp.Level.SECTION, 2, "大气/一、移动源");

        stores.assessments().saveRollUps(RUN, List.of(whole, section));
        stores.assessments().saveRollUps(RUN, List.of(whole, section));

        assertThat(stores.assessments().rollUps(RUN)).containsExactlyInAnyOrder(whole, section);
    }

    private static RollUp rollUp(RollUp.Level level, int order, String code) {
        return new RollUp(
                level,
                order,
                code,
                code,
                new LightCounts(1, 2, 3, 4),
                new LightCounts(5, 6, 7, 8),
                new LightCounts(9, 10, 11, 12));
    }

    @Test
    void standingsComeBackWithEveryKindOfTimeliness(Stores stores) {
        Instant received = Instant.parse("2022-07-04T01:02:03.123456789Z");
        List<Standing> standings = List.of(
                standing(NORTH, new Timeliness.OnTime(received)),
                standing(SOUTH, new Timeliness.Late(received, 2)),
                standing(new UnitName("东区"), new Timeliness.NotReported(1)),
                new Standing(
                        new UnitName("西区"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        new LightCounts(0, 0, 0, 4),
                        new LightCounts(0, 0, 0, 2),
                        new Timeliness.Awaited(0),
                        false,
                        0,
                        0));

        stores.assessments().saveStandings(RUN, standings);

        assertThat(stores.assessments().standings(RUN)).containsExactlyInAnyOrderElementsOf(standings);
    }

    @Test
    void aMarkIsFoundByItsRunAndBesideTheMonthThatItMarks(Stores stores) {
        ReportingMonth may = JUNE.previous();
        MadeUp seenInJune = new MadeUp(may, NORTH, MEASURE, Verdict.NOT_REPORTED, JUNE);
        MadeUp seenInJuly = new MadeUp(may, NORTH, MEASURE, Verdict.NOT_REPORTED, JUNE.next());
        RunKey july = new RunKey(PLAN, JUNE.next(), 1);
        stores.assessments().saveMadeUp(july, List.of(seenInJuly));
        stores.assessments().saveMadeUp(RUN, List.of(seenInJune));
        stores.assessments().saveMadeUp(RUN, List.of(seenInJune));
        for (RunKey run : List.of(RUN, july)) {
            stores.assessments().saveStandings(run, List.of(standing(NORTH, new Timeliness.NotReported(0))));
        }

        assertThat(stores.assessments().madeUp(RUN)).containsExactly(seenInJune);
        assertThat(stores.assessments().marksBeside(PLAN, may)).containsExactly(seenInJune);
        assertThat(stores.assessments().marksBeside(PLAN, JUNE)).isEmpty();
    }

    @Test
    void aMarkOfARunThatANewerOneNoLongerSetsIsGone(Stores stores) {
        ReportingMonth may = JUNE.previous();
        stores.assessments().saveMadeUp(RUN, List.of(new MadeUp(may, NORTH, MEASURE, Verdict.BEHIND, JUNE)));
        for (RunKey run : List.of(RUN, NEXT_RUN)) {
            stores.assessments().saveStandings(run, List.of(standing(NORTH, new Timeliness.NotReported(0))));
        }

        assertThat(stores.assessments().marksBeside(PLAN, may)).isEmpty();
    }

    @Test
    void theLatestRunIsTheNewestWhoseStandingsAreComplete(Stores stores) {
        assertThat(stores.assessments().latestRun(PLAN, JUNE)).isEmpty();
        for (RunKey run : List.of(RUN, NEXT_RUN)) {
            stores.assessments()
                    .saveAssessments(
                            run,
                            List.of(
                                    assessed(MEASURE, NORTH, Verdict.COMPLETED),
                                    assessed(MEASURE, SOUTH, Verdict.COMPLETED)));
        }
        Standing north = standing(NORTH, new Timeliness.NotReported(0));
        Standing south = standing(SOUTH, new Timeliness.NotReported(0));

        stores.assessments().saveStandings(RUN, List.of(north, south));
        stores.assessments().saveStandings(NEXT_RUN, List.of(north));
        assertThat(stores.assessments().latestRun(PLAN, JUNE)).contains(RUN);

        stores.assessments().saveStandings(NEXT_RUN, List.of(south));
        assertThat(stores.assessments().latestRun(PLAN, JUNE)).contains(NEXT_RUN);
        assertThat(stores.assessments().latestRun(PLAN, ReportingMonth.of(2022, 7)))
                .isEmpty();
    }

    private static Assessment assessed(AssessedSubject subject, UnitName unit, Verdict verdict) {
        return new Assessment(
                subject,
                unit,
                verdict,
                "推进中",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "措施第7条",
                "",
                List.of(),
                "",
                List.of());
    }

    private static Standing standing(UnitName unit, Timeliness timeliness) {
        return new Standing(
                unit,
                Optional.of(new BigDecimal("92.0")),
                Optional.of(new BigDecimal("0.9000")),
                Optional.empty(),
                Optional.of(new BigDecimal("1.0000")),
                OptionalInt.of(1),
                new LightCounts(9, 0, 1, 0),
                new LightCounts(0, 0, 0, 2),
                timeliness,
                true,
                2,
                3);
    }
}
