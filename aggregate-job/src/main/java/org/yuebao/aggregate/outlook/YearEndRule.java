package org.yuebao.aggregate.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.YearEnd;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.Window;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;

/**
 * The value at the year's end if things go on as they do (default). With last year's season: value × last year's whole
 * ÷ last year's to the same month. Without: an amount goes on at the present pace, value ÷ elapsed share; a mean or share
 * stays as it is. Rounded against the target's direction, so that it never looks better than it is.
 */
final class YearEndRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECEMBER = 12;

    private YearEndRule() {}

    /**
     * @param value in the plan's printed form
     * @return empty for latest values and yearly accounts, which have no course over the year, and in December
     */
    static Optional<YearEnd> expect(
            Quantity value, Target.Bound target, Indicator indicator, ReportingMonth month, Optional<Season> season) {
        if (month.month() == DECEMBER) {
            return Optional.empty();
        }
        return switch (indicator.overMonths()) {
            case CUMULATIVE ->
                Optional.of(season.map(known -> bySeason(value, target, indicator, month, known))
                        .orElseGet(() -> atPresentPace(value, target, indicator, month)));
            case MEAN_TO_DATE, RATIO_OF_DAYS ->
                Optional.of(season.map(known -> bySeason(value, target, indicator, month, known))
                        .orElseGet(() -> unchanged(value, target, indicator, month)));
            case LATEST, YEARLY -> Optional.empty();
        };
    }

    private static YearEnd bySeason(
            Quantity value, Target.Bound target, Indicator indicator, ReportingMonth month, Season season) {
        BigDecimal expected = rounded(
                value.amount().multiply(season.wholeYear()), season.toDate(), value.amount(), target, indicator);
        String working =
                value.amount().toPlainString() + "×" + season.wholeYear().toPlainString() + "÷"
                        + season.toDate().toPlainString() + "，按去年1—12月与" + period(month) + "之比";
        return told(expected, target, indicator, true, working, season);
    }

    private static YearEnd atPresentPace(
            Quantity value, Target.Bound target, Indicator indicator, ReportingMonth month) {
        Ratio elapsed = Window.ofYear(month.year()).elapsedAt(month);
        BigDecimal expected =
                rounded(value.amount().multiply(elapsed.whole()), elapsed.part(), value.amount(), target, indicator);
        String working = value.amount().toPlainString() + "×" + elapsed.whole() + "÷" + elapsed.part() + "，按已过天数";
        return told(expected, target, indicator, false, working, new Season(HUNDRED, HUNDRED, List.of()));
    }

    private static YearEnd unchanged(Quantity value, Target.Bound target, Indicator indicator, ReportingMonth month) {
        return told(
                value.amount(),
                target,
                indicator,
                false,
                "保持" + period(month) + "水平",
                new Season(HUNDRED, HUNDRED, List.of()));
    }

    private static YearEnd told(
            BigDecimal expected,
            Target.Bound target,
            Indicator indicator,
            boolean seasonal,
            String working,
            Season season) {
        Quantity atTheEnd = new Quantity(expected, indicator.unit());
        boolean meets = target.isMetBy(expected);
        return new YearEnd(
                atTheEnd,
                seasonal,
                meets,
                "按当前进度预计全年" + atTheEnd + "（" + working + "），目标"
                        + target.comparator().sign() + target.value().toPlainString() + "，" + (meets ? "能达标" : "不能达标")
                        + "。",
                season.sources());
    }

    /** numerator ÷ denominator with the decimals of value or target; more of what should be low, less of what should be high. */
    private static BigDecimal rounded(
            BigDecimal numerator, BigDecimal denominator, BigDecimal value, Target.Bound target, Indicator indicator) {
        int decimals = Math.max(0, Math.max(value.scale(), target.value().scale()));
        BigDecimal expected = numerator.divide(
                denominator, decimals, indicator.better() == Better.LOWER ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return indicator.unit().name().equals("%") ? expected.min(HUNDRED) : expected;
    }

    private static String period(ReportingMonth month) {
        return month.month() == 1 ? "1月" : "1—" + month.month() + "月";
    }
}
