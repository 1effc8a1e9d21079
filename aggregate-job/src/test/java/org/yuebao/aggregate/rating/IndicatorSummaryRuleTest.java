package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.aggregate.fixture.APlan.names;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.aggregate.fixture.AReport;
import org.yuebao.aggregate.progress.ReadingsOfTheYear;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.unit.UnitName;

class IndicatorSummaryRuleTest {

    @Test
    void theLowestConcentrationIsFirstAndTheCitysOwnReadingIsTheBureaus() {
        IndicatorSummary pm25 = summarize(
                indicator("微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE, 0)
                        .targets("甲区", "34")
                        .targets("乙区", "34")
                        .targets("丙区", "33")
                        .targets("开发区", "35"),
                reading("甲区", "36微克/立方米"),
                reading("乙区", "33.6微克/立方米"),
                reading("开发区", "34微克/立方米"),
                reading("市生态环境局", "33.4微克/立方米"));

        assertThat(pm25.ranks())
                .extracting(rank -> rank.rank() + " " + rank.unit() + " " + rank.value())
                .containsExactly("1 乙区 34", "1 开发区 34", "3 甲区 36");
        assertThat(pm25.met()).isEqualTo(2);
        assertThat(pm25.judged()).isEqualTo(3);
        assertThat(pm25.missing()).isEqualTo(names("丙区"));
        assertThat(pm25.city().orElseThrow().quantity().toString()).isEqualTo("33微克/立方米");
        assertThat(pm25.sum()).isEmpty();
    }

    @Test
    void theCitysShareOfDaysMayBeGivenInDays() {
        IndicatorSummary goodDays = summarize(
                indicator("%", Better.HIGHER, OverMonths.RATIO_OF_DAYS, 1).targets("甲区", "73"),
                AReport.of("市生态环境局", "2022-06").reading("指标-1", "", "", "142天", "181天"));

        assertThat(goodDays.city().orElseThrow().quantity().toString()).isEqualTo("78.5%");
    }

    @Test
    void withoutAReadingOfTheBureauTheCityHasNone() {
        assertThat(summarize(
                                indicator("%", Better.HIGHER, OverMonths.RATIO_OF_DAYS, 1)
                                        .targets("甲区", "73"),
                                AReport.of("甲区", "2022-06").reading("指标-1", "80%"))
                        .city())
                .isEmpty();
    }

    @Test
    void higherIsFirstWhereHigherIsBetter() {
        IndicatorSummary share = summarize(
                indicator("%", Better.HIGHER, OverMonths.LATEST, 1)
                        .targets("甲区", ">93")
                        .targets("乙区", ">93")
                        .targets("丙区", "—"),
                reading("甲区", "94%"),
                reading("乙区", "95%"),
                reading("丙区", "99%"));

        assertThat(share.ranks())
                .extracting(rank -> rank.rank() + " " + rank.unit() + " " + rank.value())
                .containsExactly("1 乙区 95.0", "2 甲区 94.0");
        assertThat(share.missing()).isEmpty();
    }

    @Test
    void whatAddsUpIsSummedOverUnitsWithATaskAndRankedByCompletion() {
        IndicatorSummary nox = summarize(
                indicator("吨", Better.HIGHER, OverMonths.CUMULATIVE, 0)
                        .targets("甲区", "800")
                        .targets("乙区", "100")
                        .targets("丙区", "0")
                        .targets("开发区", "100"),
                reading("甲区", "400吨"),
                reading("乙区", "50吨"),
                reading("丙区", "7吨"),
                reading("市生态环境局", "9999吨"));

        CitySum sum = nox.sum().orElseThrow();
        assertThat(sum.name()).isEqualTo("指标1");
        assertThat(sum.actual().quantity().toString()).isEqualTo("450吨");
        assertThat(sum.target().toString()).isEqualTo("1000吨");
        assertThat(sum.completion().orElseThrow().toString()).isEqualTo("45.0%");
        assertThat(sum.expected().toString()).isEqualTo("49.6%");
        assertThat(sum.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(sum.missing()).isEqualTo(names("开发区"));
        assertThat(nox.city()).isEmpty();
        assertThat(nox.ranks())
                .extracting(rank -> rank.rank() + " " + rank.unit() + " " + rank.value())
                .containsExactly("1 甲区 50.0%", "1 乙区 50.0%");
        assertThat(nox.met()).isEqualTo(2);
        assertThat(nox.judged()).isEqualTo(2);
    }

    @Test
    void aSumWithoutATaskAnywhereIsNotJudged() {
        CitySum sum = summarize(
                        indicator("吨", Better.HIGHER, OverMonths.CUMULATIVE, 0).targets("甲区", "0"), reading("甲区", "3吨"))
                .sum()
                .orElseThrow();

        assertThat(sum.verdict()).isEqualTo(Verdict.NOT_CONCERNED);
        assertThat(sum.completion()).isEmpty();
    }

    @Test
    void theCitysOwnRowOfTargetsIsJudgedByWhatTheBureauReports() {
        IndicatorSummary pm25 = summarize(
                indicator("微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE, 0)
                        .targets("甲区", "36")
                        .targets("全市", "34"),
                reading("甲区", "37微克/立方米"),
                reading("市生态环境局", "33微克/立方米"));

        assertThat(pm25.own().orElseThrow().verdict()).isEqualTo(Verdict.MET);
        assertThat(pm25.own().orElseThrow().target()).isEqualTo("34");
        assertThat(pm25.ranks()).extracting(rank -> rank.unit().value()).containsExactly("甲区");
        assertThat(pm25.judged()).isEqualTo(1);
    }

    @Test
    void whereOnlyTheCityHasATaskNothingIsSummed() {
        IndicatorSummary nox = summarize(
                indicator("吨", Better.HIGHER, OverMonths.CUMULATIVE, 0)
                        .targets("甲区", "—")
                        .targets("全市", "210"),
                reading("市生态环境局", "84吨"));

        assertThat(nox.sum()).isEmpty();
        // 84 ÷ 210 = 40.0 %, 9.6 points below 181 ÷ 365 = 49.6 %: within ten
        assertThat(nox.own().orElseThrow().completion().orElseThrow().toString())
                .isEqualTo("40.0%");
        assertThat(nox.own().orElseThrow().verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(nox.city().orElseThrow().quantity().toString()).isEqualTo("84吨");
    }

    @Test
    void compositesYearlyAccountsAndWordsAreNotRanked() {
        assertThat(summarize(APlan.of2022().composite(1).targets("甲区", "100(75,0)"), reading("甲区", "100(75,0)"))
                        .ranks())
                .isEmpty();
        assertThat(summarize(
                                indicator("%", Better.HIGHER, OverMonths.YEARLY, 1)
                                        .targets("甲区", "3"),
                                reading("甲区", "3%"))
                        .ranks())
                .isEmpty();
        assertThat(summarize(
                                indicator("%", Better.HIGHER, OverMonths.LATEST, 1)
                                        .targets("甲区", "稳步提升"),
                                reading("甲区", "3%"))
                        .ranks())
                .isEmpty();
    }

    @Test
    void aYearlyAccountThatIsNotThereYetIsNotMissing() {
        IndicatorSummary yearly =
                summarize(indicator("%", Better.HIGHER, OverMonths.YEARLY, 1).targets("甲区", "3"));

        assertThat(yearly.missing()).isEmpty();
        assertThat(yearly.judged()).isZero();
    }

    @Test
    void beforeTheDueInstantUnitsAwaitedAreMissingToo() {
        assertThat(summarize(
                                false,
                                indicator("%", Better.HIGHER, OverMonths.LATEST, 1)
                                        .targets("甲区", "93"))
                        .missing())
                .isEqualTo(names("甲区"));
    }

    private static APlan indicator(String unit, Better better, OverMonths overMonths, int decimals) {
        return APlan.of2022().indicator(1, unit, better, overMonths, decimals, RoundingMode.HALF_UP);
    }

    private static AReport reading(String unit, String cumulative) {
        return AReport.of(unit, "2022-06").reading("指标-1", cumulative);
    }

    private static IndicatorSummary summarize(APlan words, AReport... reports) {
        return summarize(true, words, reports);
    }

    private static IndicatorSummary summarize(boolean due, APlan words, AReport... reports) {
        Plan plan = words.build();
        Indicator indicator = plan.indicators().findFirst().orElseThrow();
        ReportingMonth month = ReportingMonth.of(2022, 6);
        MonthAtHand at = new MonthAtHand(month, due, RatingScale.defaults());
        ReadingsOfTheYear year = new ReadingsOfTheYear(month);
        year.add(Arrays.stream(reports).map(AReport::stored).toList());
        List<Assessment> assessments = plan.register().units().stream()
                .flatMap(unit -> plan
                        .target(unit.name(), indicator.code())
                        .map(target -> new IndicatorAssessor(at).assess(indicator, target, year.of(unit.name())))
                        .stream())
                .toList();
        return new IndicatorSummaryRule(plan, at).summarize(indicator, assessments, year.of(new UnitName("市生态环境局")));
    }
}
