package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.aggregate.fixture.APlan.WHOLE;
import static org.yuebao.aggregate.fixture.APlan.names;
import static org.yuebao.aggregate.fixture.Items.inAnnex;
import static org.yuebao.aggregate.fixture.Items.ofEachUnit;
import static org.yuebao.aggregate.fixture.Items.ofTheCity;
import static org.yuebao.aggregate.fixture.Items.ofTheOnlyUnit;
import static org.yuebao.aggregate.fixture.Items.whole;
import static org.yuebao.model.submission.SelfStatus.BEHIND;
import static org.yuebao.model.submission.SelfStatus.COMPLETED;
import static org.yuebao.model.submission.SelfStatus.IN_PROGRESS;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.aggregate.fixture.AReport;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.unit.UnitName;

class MeasureLightRuleTest {

    // Over units

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ON_PACE, ON_PACE, BEHIND; BEHIND",
                "ON_PACE, ON_PACE, ON_PACE, BEHIND; AT_RISK",
                "ON_PACE, ON_PACE, NOT_REPORTED, BEHIND; BEHIND",
                "ON_PACE, ON_PACE, BEHIND, OVERDUE; OVERDUE",
                "ON_PACE, COMPLETED; ON_PACE",
                "COMPLETED, COMPLETED, NOT_CONCERNED; COMPLETED",
                "ON_PACE, AT_RISK; AT_RISK",
                "AT_RISK, AT_RISK; AT_RISK",
                "NOT_REPORTED, AWAITED; NOT_REPORTED",
                "AWAITED, NOT_YET_DUE; AWAITED",
                "NOT_YET_DUE, NOT_CONCERNED; NOT_YET_DUE"
            })
    void oneRedInThreeOfTheJudgedUnitsMakesAMeasureRedAndAllGreenGreen(String units, Verdict expected) {
        List<Verdict> verdicts =
                Arrays.stream(units.split(", ")).map(Verdict::valueOf).toList();

        assertThat(MeasureLightRule.rollUp(verdicts, 3)).isEqualTo(expected);
    }

    @Test
    void theShareOfRedsIsASetting() {
        List<Verdict> oneInFour = List.of(Verdict.ON_PACE, Verdict.ON_PACE, Verdict.ON_PACE, Verdict.BEHIND);

        assertThat(MeasureLightRule.rollUp(oneInFour, 4)).isEqualTo(Verdict.BEHIND);
    }

    @Test
    void aMeasureOverItsUnitsTellsItsCounts() {
        MeasureLight light = light(
                districts(WHOLE),
                "2022-06",
                AReport.of("甲区", "2022-06").row("大气-1-1", BEHIND),
                AReport.of("乙区", "2022-06").row("大气-1-1", IN_PROGRESS));

        assertThat(light.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(light.units()).isEqualTo(new LightCounts(1, 0, 1, 1));
        assertThat(light.missing()).isEqualTo(names("丙区"));
        assertThat(light.sums()).isEmpty();
        assertThat(light.why()).isEqualTo("已评2家：正常1家、偏慢0家、滞后1家，滞后达到已评单位的3分之一，滞后。");
    }

    @Test
    void aMeasureWithoutARedAndOneWithFewRedsTellTheirCounts() {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", "年底前", List.of("市水务局"), List.of("各区政府"), WHOLE)
                .build();
        AReport[] threeGreen = {
            AReport.of("乙区", "2022-06").row("大气-1-1", IN_PROGRESS),
            AReport.of("丙区", "2022-06").row("大气-1-1", IN_PROGRESS),
            AReport.of("市水务局", "2022-06").row("大气-1-1", IN_PROGRESS)
        };

        assertThat(light(plan, "2022-06", threeGreen).why()).isEqualTo("已评3家：正常3家、偏慢0家、滞后0家，正常。");
        assertThat(light(
                                plan,
                                "2022-06",
                                threeGreen[0],
                                threeGreen[1],
                                threeGreen[2],
                                AReport.of("甲区", "2022-06").row("大气-1-1", BEHIND))
                        .why())
                .isEqualTo("已评4家：正常3家、偏慢0家、滞后1家，滞后不到已评单位的3分之一，偏慢。");
    }

    @Test
    void aMeasureThatNobodyReportedOnIsNotJudged() {
        MeasureLight light = light(districts(WHOLE), "2022-06");

        assertThat(light.verdict()).isEqualTo(Verdict.NOT_REPORTED);
        assertThat(light.why()).isEqualTo("3家单位均未评，未报送。");
        assertThat(light.missing()).isEqualTo(names("甲区", "乙区", "丙区"));
    }

    @Test
    void aMeasureOfAGroupThatNobodyHasChosenYetHasNoUnits() {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", "年底前", List.of(), List.of("相关区政府"), ofTheCity(0, "230", "组"))
                .build();

        MeasureLight light = light(plan, "2022-06");

        assertThat(light.verdict()).isEqualTo(Verdict.NOT_CONCERNED);
        assertThat(light.sums()).isEmpty();
        assertThat(light.why()).isEqualTo("本措施尚未确定牵头和主责单位，不评。");
    }

    // By the city's sum

    @Test
    void aSharedFigureIsJudgedByTheSumOverDistricts() {
        MeasureLight light = light(
                districts(ofTheCity(0, "230", "组")),
                "2022-06",
                AReport.of("甲区", "2022-06").row("大气-1-1", "60组", IN_PROGRESS),
                AReport.of("乙区", "2022-06").row("大气-1-1", "30组", BEHIND));

        // 90 / 230 = 39.1 %, 10.46 points behind 49.6 %
        assertThat(light.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(light.why()).isEqualTo("本措施合计90组，目标230组，完成39.1%；应完成49.6%（181/365天），差10.5个百分点（不含未报送的丙区），偏慢。");
        CitySum sum = light.sum().orElseThrow();
        assertThat(sum.actual().quantity().toString()).isEqualTo("90组");
        assertThat(sum.actual().sources())
                .extracting(source -> source.unit() + "!" + source.cell().address())
                .containsExactly("甲区!M4", "乙区!M4");
        assertThat(sum.target().toString()).isEqualTo("230组");
        assertThat(sum.missing()).isEqualTo(names("丙区"));
    }

    @Test
    void aSumOfAllDistrictsNamesNobody() {
        assertThat(light(
                                districts(ofTheCity(1, "230", "组")),
                                "2022-06",
                                AReport.of("甲区", "2022-06").row("大气-1-1/1", "60组", IN_PROGRESS),
                                AReport.of("乙区", "2022-06").row("大气-1-1/1", "60组", IN_PROGRESS),
                                AReport.of("丙区", "2022-06").row("大气-1-1/1", "0组", IN_PROGRESS))
                        .why())
                .isEqualTo("子项1合计120组，目标230组，完成52.2%；应完成49.6%（181/365天），超2.6个百分点，正常。");
    }

    @Test
    void whatADepartmentReportsBesideTheDistrictsIsNotAdded() {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", "年底前", List.of("市水务局"), List.of("各区政府"), ofTheCity(0, "100", "组"))
                .build();

        MeasureLight light = light(
                plan,
                "2022-06",
                AReport.of("甲区", "2022-06").row("大气-1-1", "60组", IN_PROGRESS),
                AReport.of("市水务局", "2022-06").row("大气-1-1", "60组", IN_PROGRESS));

        assertThat(light.sum().orElseThrow().actual().quantity().toString()).isEqualTo("60组");
    }

    @Test
    void withoutDistrictsTheFirstLeadThatReportedGivesTheCitysFigure() {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", "年底前", List.of("市公安局"), List.of("市水务局"), ofTheCity(0, "100", "组"))
                .build();
        AReport water = AReport.of("市水务局", "2022-06").row("大气-1-1", "10组", IN_PROGRESS);
        AReport police = AReport.of("市公安局", "2022-06").row("大气-1-1", "50组", IN_PROGRESS);

        CitySum both = light(plan, "2022-06", water, police).sum().orElseThrow();
        CitySum onlyWater = light(plan, "2022-06", water).sum().orElseThrow();
        CitySum nobody = light(plan, "2022-06").sum().orElseThrow();

        assertThat(both.actual().quantity().toString()).isEqualTo("50组");
        assertThat(both.missing()).isEmpty();
        assertThat(onlyWater.actual().quantity().toString()).isEqualTo("10组");
        assertThat(nobody.missing()).isEqualTo(names("市公安局", "市水务局"));
    }

    @Test
    void unitsWithoutATaskInTheAnnexAreNeitherSummedNorMissing() {
        MeasureLight light = light(
                annex("845", "100", "0"),
                "2022-06",
                AReport.of("甲区", "2022-06").row("大气-1-1", "500吨", IN_PROGRESS),
                AReport.of("丙区", "2022-06").row("大气-1-1", "3吨", IN_PROGRESS));

        assertThat(light.sum().orElseThrow().actual().quantity().toString()).isEqualTo("500吨");
        assertThat(light.sum().orElseThrow().missing()).isEqualTo(names("乙区"));
        assertThat(light.sum().orElseThrow().target().toString()).isEqualTo("945吨");
    }

    @Test
    void ownSharesAndOnlyUnitsHaveNoCitySum() {
        assertThat(light(districts(ofEachUnit(0, "3", "家", "甲区", "1", "乙区", "2")), "2022-06")
                        .sums())
                .isEmpty();
        assertThat(light(districts(ofTheOnlyUnit(0, "3", "家")), "2022-06").sums())
                .isEmpty();
    }

    @Test
    void aSumThatReachedItsTargetStaysCompletedWhenAUnitFallsSilent() {
        AReport[] may = {
            AReport.of("甲区", "2022-05").row("大气-1-1", "130组", IN_PROGRESS),
            AReport.of("乙区", "2022-05").row("大气-1-1", "100组", IN_PROGRESS)
        };

        assertThat(light(districts(ofTheCity(0, "230", "组")), "2022-06", may).verdict())
                .isEqualTo(Verdict.COMPLETED);
        assertThat(light(districts(ofTheCity(0, "231", "组")), "2022-06", may).verdict())
                .isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void aSumThatReachesItsTargetNowIsCompleted() {
        assertThat(light(
                                districts(ofTheCity(0, "230", "组")),
                                "2022-06",
                                AReport.of("甲区", "2022-06").row("大气-1-1", "230组", IN_PROGRESS))
                        .verdict())
                .isEqualTo(Verdict.COMPLETED);
    }

    @Test
    void aSumShortAtItsDeadlineIsOverdue() {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", "6月底前", List.of(), List.of("各区政府"), ofTheCity(0, "230", "组"))
                .build();

        assertThat(light(plan, "2022-06", AReport.of("甲区", "2022-06").row("大气-1-1", "229组", COMPLETED))
                        .verdict())
                .isEqualTo(Verdict.OVERDUE);
    }

    @Test
    void aSumBeforeItsWindowIsNotDue() {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", "6—9月", List.of(), List.of("各区政府"), ofTheCity(0, "230", "组"))
                .build();

        assertThat(light(plan, "2022-05").verdict()).isEqualTo(Verdict.NOT_YET_DUE);
    }

    @Test
    void nothingReportedIsNoSumAndTold() {
        MeasureLight light = light(districts(ofTheCity(0, "230", "组")), "2022-06");

        assertThat(light.verdict()).isEqualTo(Verdict.NOT_REPORTED);
        assertThat(light.sum().orElseThrow().completion()).isEmpty();
        assertThat(light.why()).isEqualTo("本措施尚无可汇总的填报，目标230组，未报送。");
    }

    @Test
    void theWorstOfSeveralSumsDecides() {
        Plan plan = APlan.of2022()
                .measure(
                        "大气-1-1",
                        "年底前",
                        List.of(),
                        List.of("甲区"),
                        ofTheCity(1, "100", "组"),
                        ofTheCity(2, "100", "家"),
                        whole(3, "其余工作"))
                .build();

        MeasureLight light = light(
                plan,
                "2022-06",
                AReport.of("甲区", "2022-06").row("大气-1-1/1", "60组", IN_PROGRESS).row("大气-1-1/2", "25家", IN_PROGRESS));

        assertThat(light.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(light.sums()).hasSize(2);
        assertThat(light.why())
                .isEqualTo(
                        "子项1合计60组，目标100组，完成60.0%；应完成49.6%（181/365天），超10.4个百分点，正常；子项2合计25家，目标100家，完成25.0%；应完成49.6%（181/365天），差24.6个百分点，偏慢。");
    }

    // Words of these tests

    private static Plan districts(MeasureItem item) {
        return APlan.of2022()
                .measure("大气-1-1", "年底前", List.of(), List.of("各区政府"), item)
                .build();
    }

    private static Plan annex(String first, String second, String third) {
        return APlan.of2022()
                .indicator(8, "吨", Better.HIGHER, OverMonths.CUMULATIVE, 0, RoundingMode.HALF_UP)
                .targets("甲区", first)
                .targets("乙区", second)
                .targets("丙区", third)
                .measure("大气-1-1", "年底前", List.of(), List.of("各区政府"), inAnnex(0, "945", "吨", "指标-8"))
                .build();
    }

    private static MeasureLight light(Plan plan, String month, AReport... reports) {
        Measure measure = plan.measures().findFirst().orElseThrow();
        ReportingMonth at = ReportingMonth.parse(month);
        MonthAtHand atHand = new MonthAtHand(at, true, RatingScale.defaults());
        List<ReportedEntry> entries = Arrays.stream(reports)
                .flatMap(report -> report.entries().stream())
                .toList();
        Set<UnitName> nil = Arrays.stream(reports)
                .map(AReport::submission)
                .filter(submission -> submission.nilReport())
                .map(submission -> submission.unit())
                .collect(Collectors.toSet());
        MeasureProgress progress = MeasureProgress.gather(plan, measure, at, entries, nil);
        return new MeasureLightRule(plan, atHand).lightOf(progress, new MeasureAssessor(plan, atHand).assess(progress));
    }
}
