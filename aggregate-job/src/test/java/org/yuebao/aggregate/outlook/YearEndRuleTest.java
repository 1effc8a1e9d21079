package org.yuebao.aggregate.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.YearEnd;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.Quantity;

class YearEndRuleTest {

    @Test
    void withoutLastYearAnAmountGoesOnAtThePresentPace() {
        // 350 · 365 ÷ 181 = 705.80
        YearEnd end = amount("350", "845", "2022-06", Optional.empty());

        assertThat(end.expected()).isEqualTo(Quantity.of("705", "吨"));
        assertThat(end.seasonal()).isFalse();
        assertThat(end.meetsTarget()).isFalse();
        assertThat(end.why()).isEqualTo("按当前进度预计全年705吨（350×365÷181，按已过天数），目标≥845，不能达标。");
    }

    @Test
    void withLastYearAnAmountGoesOnAsTheSeasonDid() {
        // Last year 420 of 980 by June: 350 · 980 ÷ 420 = 816.67
        YearEnd end = amount("350", "800", "2022-06", season("420", "980"));

        assertThat(end.expected()).isEqualTo(Quantity.of("816", "吨"));
        assertThat(end.seasonal()).isTrue();
        assertThat(end.meetsTarget()).isTrue();
        assertThat(end.why()).isEqualTo("按当前进度预计全年816吨（350×980÷420，按去年1—12月与1—6月之比），目标≥800，能达标。");
    }

    @ParameterizedTest(name = "{0} of {1} in {2}: {3}")
    @CsvSource({
        // 10 · 365 ÷ 31 = 117.74; 10 · 366 ÷ 60 = 61.0; 2.9 · 365 ÷ 181 = 5.848…
        "10, 100, 2022-01, 117, true",
        "10, 61, 2024-02, 61, true",
        "10, 62, 2024-02, 61, false",
        "2.9, 27.75, 2022-06, 5.84, false",
        "0, 845, 2022-06, 0, false"
    })
    void anAmountIsCutOffSoThatItNeverPromisesTooMuch(
            String value, String target, String month, String expected, boolean meets) {
        YearEnd end = amount(value, target, month, Optional.empty());

        assertThat(end.expected().amount()).isEqualByComparingTo(expected);
        assertThat(end.meetsTarget()).isEqualTo(meets);
    }

    /**
     * Beijing's PM2.5 was 31 by June 2022 and 30 over the year; by June 2025 it was 28.5. 28.5 · 30 ÷ 31 = 27.58, raised to
     * 27.6; the year came to 27.0.
     */
    @Test
    void aMeanFollowsLastYearsSeasonAndIsRaised() {
        YearEnd end = mean("28.5", "30", "2025-06", season("31", "30"));

        assertThat(end.expected()).isEqualTo(Quantity.of("27.6", "微克/立方米"));
        assertThat(end.meetsTarget()).isTrue();
        assertThat(end.why()).isEqualTo("按当前进度预计全年27.6微克/立方米（28.5×30÷31，按去年1—12月与1—6月之比），目标≤30，能达标。");
    }

    /** Suining 2020: 49.3 in the first quarter against 33.4 over the year; 50 · 33.4 ÷ 49.3 = 33.87. */
    @Test
    void aHighSpringIsNoBadYear() {
        assertThat(mean("50.0", "34", "2022-03", season("49.3", "33.4")).expected())
                .isEqualTo(Quantity.of("33.9", "微克/立方米"));
        assertThat(mean("50.0", "34", "2022-03", season("49.3", "33.4")).meetsTarget())
                .isTrue();
        assertThat(mean("50.0", "34", "2022-03", Optional.empty()).meetsTarget())
                .isFalse();
    }

    @Test
    void withoutLastYearAMeanStaysAsItIs() {
        assertThat(mean("36", "34", "2022-01", Optional.empty()).why())
                .isEqualTo("按当前进度预计全年36微克/立方米（保持1月水平），目标≤34，不能达标。");
    }

    /** Good days of Beijing: 77.9 by June 2022, 78.4 over the year; 78.5 · 78.4 ÷ 77.9 = 79.003. */
    @Test
    void aShareOfDaysFollowsTheSeasonAndIsCutOff() {
        assertThat(share("78.5", season("77.9", "78.4"))).isEqualTo(Quantity.of("79.0", "%"));
    }

    @Test
    void noShareGrowsBeyondTheWhole() {
        assertThat(share("98.0", season("70.0", "80.0"))).isEqualTo(Quantity.of("100", "%"));
    }

    @Test
    void aSeasonOfNothingSaysNothing() {
        assertThat(Season.of(figure("0"), figure("980"))).isEmpty();
        assertThat(Season.of(figure("420"), figure("0"))).isEmpty();
        assertThat(Season.of(Optional.empty(), figure("980"))).isEmpty();
        assertThat(Season.of(figure("420"), Optional.empty())).isEmpty();
    }

    @Test
    void inDecemberNothingIsLeftToExpect() {
        assertThat(YearEndRule.expect(
                        Quantity.of("350", "吨"),
                        atLeast("845"),
                        AnIndicator.of("吨", OverMonths.CUMULATIVE),
                        ReportingMonth.parse("2022-12"),
                        Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = OverMonths.class,
            names = {"LATEST", "YEARLY"})
    void aLatestValueHasNoCourseOverTheYear(OverMonths overMonths) {
        assertThat(YearEndRule.expect(
                        Quantity.of("93", "%"),
                        atLeast("93"),
                        AnIndicator.of("%", overMonths),
                        ReportingMonth.parse("2022-06"),
                        season("90", "95")))
                .isEmpty();
    }

    private static YearEnd amount(String value, String target, String month, Optional<Season> season) {
        return YearEndRule.expect(
                        Quantity.of(value, "吨"),
                        atLeast(target),
                        AnIndicator.of("吨", OverMonths.CUMULATIVE),
                        ReportingMonth.parse(month),
                        season)
                .orElseThrow();
    }

    private static YearEnd mean(String value, String target, String month, Optional<Season> season) {
        return YearEndRule.expect(
                        Quantity.of(value, "微克/立方米"),
                        new Target.Bound(Comparator.AT_MOST, new BigDecimal(target), target),
                        AnIndicator.of("微克/立方米", OverMonths.MEAN_TO_DATE),
                        ReportingMonth.parse(month),
                        season)
                .orElseThrow();
    }

    private static Quantity share(String value, Optional<Season> season) {
        return YearEndRule.expect(
                        Quantity.of(value, "%"),
                        atLeast("73"),
                        AnIndicator.of("%", OverMonths.RATIO_OF_DAYS),
                        ReportingMonth.parse("2022-06"),
                        season)
                .orElseThrow()
                .expected();
    }

    private static Target.Bound atLeast(String value) {
        return new Target.Bound(Comparator.AT_LEAST, new BigDecimal(value), value);
    }

    private static Optional<Season> season(String toDate, String wholeYear) {
        return Optional.of(new Season(new BigDecimal(toDate), new BigDecimal(wholeYear), List.of()));
    }

    private static Optional<Figure> figure(String amount) {
        return Optional.of(new Figure(Quantity.of(amount, "吨"), List.of()));
    }
}
