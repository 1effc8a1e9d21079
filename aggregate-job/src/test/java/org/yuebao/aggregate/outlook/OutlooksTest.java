package org.yuebao.aggregate.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.aggregate.fixture.AReport;
import org.yuebao.aggregate.progress.ReadingsOfTheYear;
import org.yuebao.aggregate.rating.IndicatorAssessor;
import org.yuebao.aggregate.rating.IndicatorSummaryRule;
import org.yuebao.aggregate.rating.MonthAtHand;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.YearEnd;
import org.yuebao.model.assessment.YearOnYear;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.plan.YearBefore;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitName;

class OutlooksTest {

    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);

    private final Plan pm25 = APlan.of2022()
            .indicator(1, "微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE, 0, RoundingMode.HALF_UP)
            .targets("甲区", "34")
            .targets("乙区", "34")
            .targets("全市", "34")
            .build();
    private final Plan nox = APlan.of2022()
            .indicator(1, "吨", Better.HIGHER, OverMonths.CUMULATIVE, -1, RoundingMode.HALF_UP)
            .targets("甲区", "845")
            .targets("乙区", "400")
            .targets("丙区", "0")
            .build();

    @Test
    void lastYearsValueInTheFormIsPutIntoThePrintedFormFirst() {
        // 36 after 33.4, printed 33: 3 ÷ 33 = 9.09 %, not 7.8 %
        Outlook outlook = of(pm25, "甲区", report("甲区", "36微克/立方米", "33.4微克/立方米"));

        assertThat(outlook.yearOnYear().map(YearOnYear::words)).contains("上升9.1%");
        assertThat(outlook.yearOnYear().map(YearOnYear::basis)).contains("填报的去年同期累计值");
        assertThat(outlook.sources())
                .extracting(source -> source.cell().toString())
                .containsExactly("指标!J4");
        assertThat(outlook.marks()).isEmpty();
    }

    @Test
    void whereTheFormSaysNothingTheLoadedValueIsTaken() {
        Outlook outlook =
                of(pm25.withYearBefore(loaded("甲区", Map.of(6, "33", 12, "30"))), "甲区", report("甲区", "36微克/立方米", ""));

        assertThat(outlook.yearOnYear().map(YearOnYear::words)).contains("上升9.1%");
        assertThat(outlook.yearOnYear().map(YearOnYear::basis)).contains("计划工作簿第1版“去年数据”");
        // 36 · 30 ÷ 33 = 32.7
        assertThat(outlook.yearEnd().map(YearEnd::expected)).contains(Quantity.of("33", "微克/立方米"));
        assertThat(outlook.sources()).isEmpty();
    }

    @Test
    void whereTheFormAndTheLoadedValueDifferItIsSaid() {
        YearBefore loaded = loaded("甲区", Map.of(6, "35"));

        Outlook differs = of(pm25.withYearBefore(loaded), "甲区", report("甲区", "36微克/立方米", "33微克/立方米"));
        Outlook agrees = of(pm25.withYearBefore(loaded), "甲区", report("甲区", "36微克/立方米", "35.2微克/立方米"));

        assertThat(differs.yearOnYear().map(YearOnYear::words)).contains("上升9.1%");
        assertThat(differs.marks()).containsExactly("与载入的去年数据（35微克/立方米）不一致，请核");
        assertThat(agrees.marks()).isEmpty();
    }

    @Test
    void aMonthThatWasReportedHereLastYearIsTakenWithItsCell() {
        ReportingMonth then = ReportingMonth.of(2021, 6);
        ReadingsOfTheYear readings = new ReadingsOfTheYear(then);
        readings.add(
                List.of(AReport.of("甲区", "2021-06").reading("指标-1", "33微克/立方米").stored()));

        List<Outlook> all = outlooks(
                pm25,
                new PastYear(pm25, List.of(new PastYear.ReportedMonth(pm25, then, readings))),
                report("甲区", "36微克/立方米", ""));

        Outlook outlook = all.getFirst();
        assertThat(outlook.yearOnYear().map(YearOnYear::words)).contains("上升9.1%");
        assertThat(outlook.yearOnYear().map(YearOnYear::basis)).contains("2021年6月报送");
        assertThat(outlook.sources())
                .extracting(source -> source.month() + " " + source.cell())
                .containsExactly("2021-06 指标!F4");
    }

    @Test
    void theCitysOwnReadingIsTheBureaus() {
        List<Outlook> all = outlooks(
                pm25, nothingLoaded(pm25), report("甲区", "36微克/立方米", ""), report("市生态环境局", "31微克/立方米", "33微克/立方米"));

        assertThat(all).extracting(Outlook::unit).containsExactly(Optional.of(new UnitName("甲区")), Optional.empty());
        assertThat(all.getLast().yearOnYear().map(YearOnYear::words)).contains("下降6.1%");
    }

    @Test
    void theCitysSumIsComparedWithThatOfTheSameUnits() {
        // 350 + 200 = 550 against 300 + 200 = 500: 10 %; 丙区 has no task and is in neither
        List<Outlook> all = outlooks(
                nox,
                nothingLoaded(nox),
                report("甲区", "350吨", "300吨"),
                report("乙区", "200吨", "200吨"),
                report("丙区", "5吨", "1吨"));

        assertThat(all)
                .extracting(Outlook::unit)
                .containsExactly(Optional.of(new UnitName("甲区")), Optional.of(new UnitName("乙区")), Optional.empty());
        Outlook city = all.getLast();
        assertThat(city.yearOnYear().map(YearOnYear::words)).contains("上升10.0%");
        assertThat(city.yearOnYear().map(YearOnYear::basis)).contains("同样2个单位之和");
        // 550 · 365 ÷ 181 = 1109.1 of 1245
        assertThat(city.yearEnd().map(YearEnd::expected)).contains(Quantity.of("1109", "吨"));
        assertThat(city.yearEnd().map(YearEnd::meetsTarget)).contains(false);
    }

    @Test
    void aUnitThatDidNotReportIsInNeitherSum() {
        List<Outlook> all = outlooks(nox, nothingLoaded(nox), report("甲区", "350吨", "300吨"));

        assertThat(all.getLast().unit()).isEmpty();
        assertThat(all.getLast().yearOnYear().map(YearOnYear::words)).contains("上升16.7%");
        assertThat(all.getLast().yearOnYear().map(YearOnYear::basis)).contains("同样1个单位之和");
    }

    @Test
    void aSumOfWhichOneUnitsLastYearIsUnknownIsNotCompared() {
        List<Outlook> all = outlooks(nox, nothingLoaded(nox), report("甲区", "350吨", "300吨"), report("乙区", "200吨", ""));

        assertThat(all.getLast().unit()).isEmpty();
        assertThat(all.getLast().yearOnYear()).isEmpty();
        assertThat(all.getLast().yearEnd()).isPresent();
    }

    @Test
    void theSeasonOfASumIsThatOfItsUnits() {
        // Last year 甲区 300 of 600 and 乙区 200 of 300 by June: 500 of 900; 550 · 900 ÷ 500 = 990
        YearBefore loaded = new YearBefore(
                List.of(series("甲区", Map.of(6, "300", 12, "600")), series("乙区", Map.of(6, "200", 12, "300"))));
        Plan plan = nox.withYearBefore(loaded);

        List<Outlook> all = outlooks(plan, nothingLoaded(plan), report("甲区", "350吨", ""), report("乙区", "200吨", ""));

        assertThat(all.getLast().yearEnd().map(YearEnd::expected)).contains(Quantity.of("990", "吨"));
        assertThat(all.getLast().yearEnd().map(YearEnd::seasonal)).contains(true);
    }

    @Test
    void nothingReportedHasNoOutlook() {
        assertThat(outlooks(nox, nothingLoaded(nox))).isEmpty();
        assertThat(outlooks(pm25, nothingLoaded(pm25))).isEmpty();
    }

    private static Outlook of(Plan plan, String unit, AReport report) {
        return outlooks(plan, nothingLoaded(plan), report).stream()
                .filter(one -> one.unit().equals(Optional.of(new UnitName(unit))))
                .findFirst()
                .orElseThrow();
    }

    private static List<Outlook> outlooks(Plan plan, PastYear past, AReport... reports) {
        Indicator indicator = plan.indicators().findFirst().orElseThrow();
        ReadingsOfTheYear readings = new ReadingsOfTheYear(JUNE);
        readings.add(Arrays.stream(reports).map(AReport::stored).toList());
        MonthAtHand at = new MonthAtHand(JUNE, true, RatingScale.defaults());
        List<Assessment> assessments = plan.register().units().stream()
                .flatMap(unit -> plan
                        .target(unit.name(), indicator.code())
                        .map(target -> new IndicatorAssessor(at).assess(indicator, target, readings.of(unit.name())))
                        .stream())
                .toList();
        return new Outlooks(plan, JUNE, past)
                .of(
                        indicator,
                        assessments,
                        new IndicatorSummaryRule(plan, at)
                                .summarize(indicator, assessments, readings.of(plan.bureau())),
                        readings);
    }

    private static PastYear nothingLoaded(Plan plan) {
        return new PastYear(plan, List.of());
    }

    private static AReport report(String unit, String cumulative, String lastYear) {
        return AReport.of(unit, "2022-06").readingBesideLastYear("指标-1", cumulative, lastYear);
    }

    private static YearBefore loaded(String unit, Map<Integer, String> toDate) {
        return new YearBefore(List.of(series(unit, toDate)));
    }

    private static YearBefore.Series series(String unit, Map<Integer, String> toDate) {
        return new YearBefore.Series(
                new IndicatorCode("指标-1"),
                Optional.of(new UnitName(unit)),
                toDate.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue()))));
    }
}
