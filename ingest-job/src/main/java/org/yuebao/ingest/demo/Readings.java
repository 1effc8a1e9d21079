package org.yuebao.ingest.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;
import org.yuebao.model.unit.UnitName;

/** Makes up the readings of a unit, or of the whole city for the bureau. */
final class Readings {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Plan plan;
    private final ReportingMonth month;
    private final Cast cast;
    private final Amounts amounts;

    Readings(Plan plan, ReportingMonth month, Cast cast, Amounts amounts) {
        this.plan = plan;
        this.month = month;
        this.cast = cast;
        this.amounts = amounts;
    }

    /** What the unit writes; the bureau writes the city's. */
    DemoReading of(Indicator indicator, UnitName unit) {
        Optional<Target> target = plan.target(unit, indicator.code());
        boolean city = target.isEmpty() && unit.equals(plan.bureau());
        if (city) {
            target = plan.ownTarget(indicator.code());
            if (target.isPresent() && target.filter(Readings::canBeReportedOn).isEmpty()) {
                return DemoReading.nothing("");
            }
        }
        if (!city && target.filter(Readings::canBeReportedOn).isEmpty()) {
            return DemoReading.nothing("");
        }
        if (indicator.isComposite()) {
            return sections(indicator, target, unit);
        }
        return switch (indicator.overMonths()) {
            case YEARLY -> DemoReading.nothing("按年核算");
            case MEAN_TO_DATE -> city ? cityConcentration() : concentration(unit);
            case RATIO_OF_DAYS -> indicator.better() == Better.HIGHER ? goodDays(unit, city) : heavyDays(unit);
            case LATEST -> share(indicator, target, unit);
            case CUMULATIVE -> sum(indicator, unit, city);
        };
    }

    private static boolean canBeReportedOn(Target target) {
        return switch (target) {
            case Target.Bound ignored -> true;
            case Target.Composite ignored -> true;
            case Target.NoTask ignored -> true;
            case Target.NotApplicable ignored -> false;
            case Target.InWords ignored -> false;
        };
    }

    private static DemoReading cityConcentration() {
        return DemoReading.of(
                text(AirQuality.CITY_PM25_OF_THE_MONTH),
                text(AirQuality.CITY_PM25),
                text(AirQuality.CITY_PM25_LAST_YEAR));
    }

    private static DemoReading concentration(UnitName unit) {
        int cumulative = AirQuality.pm25(unit.value());
        Dice dice = Dice.about("concentration", unit);
        long ofTheMonth = Math.round((double) cumulative * AirQuality.CITY_PM25_OF_THE_MONTH / AirQuality.CITY_PM25);
        long lastYear = Math.round((double) cumulative * AirQuality.CITY_PM25_LAST_YEAR / AirQuality.CITY_PM25);
        return DemoReading.of(
                text(ofTheMonth + dice.whole(-1, 1)), text(cumulative), text(lastYear + dice.whole(-1, 1)));
    }

    private DemoReading goodDays(UnitName unit, boolean city) {
        Dice dice = Dice.about("good days", unit);
        int days = month.lastDay().getDayOfYear();
        int ofTheMonth = month.value().lengthOfMonth();
        int goodOfHalfYear = AirQuality.CITY_GOOD_DAYS;
        int more = 0;
        if (!city) {
            goodOfHalfYear += AirQuality.CITY_PM25 - AirQuality.pm25(unit.value()) + dice.whole(-2, 3);
            more = dice.whole(-2, 2);
        }
        if (isFirstBehind(unit)) {
            goodOfHalfYear = 130; // 130 ÷ 181 = 71.8 %, under the target of 73 %
        }
        int good =
                Math.min(days, Math.toIntExact(Math.round((double) goodOfHalfYear * days / AirQuality.DAYS_TO_JUNE)));
        int goodOfTheMonth = Math.toIntExact(Math.round(ofTheMonth * AirQuality.CITY_GOOD_SHARE_OF_THE_MONTH)) + more;
        BigDecimal share = percent(good, days);
        return DemoReading.of(
                        percent(goodOfTheMonth, ofTheMonth).toPlainString(),
                        share.toPlainString(),
                        share.subtract(new BigDecimal(dice.whole(20, 60)).movePointLeft(1))
                                .toPlainString())
                .outOf(text(good), text(days));
    }

    private DemoReading heavyDays(UnitName unit) {
        Dice dice = Dice.about("heavy days", unit);
        int days = month.lastDay().getDayOfYear();
        int heavy = isFirstBehind(unit) ? 4 : dice.whole(1, 3);
        return DemoReading.of(
                        "0",
                        percent(heavy, days).toPlainString(),
                        percent(heavy + dice.whole(1, 3), days).toPlainString())
                .outOf(text(heavy), text(days))
                .withDustDays("1");
    }

    /** Sections are counted; the second part is k of n, printed cut off as the plan does. */
    private DemoReading sections(Indicator indicator, Optional<Target> target, UnitName unit) {
        if (indicator.parts().size() != 3
                || target.filter(each -> !(each instanceof Target.Composite)).isPresent()) {
            return DemoReading.nothing("");
        }
        Dice dice = Dice.about("sections", unit);
        int all = 37;
        int good = 28;
        if (target.orElse(null) instanceof Target.Composite composite) {
            BigDecimal wanted = composite.parts().get(1).value();
            all = sectionsThatGive(wanted, indicator.rounding());
            good = wanted.multiply(BigDecimal.valueOf(all))
                    .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                    .intValue();
            good = Math.min(all, good + (dice.falls(0.4) ? 1 : 0));
        }
        int met = isFirstBehind(unit) ? all - 1 : all;
        String value = cutOff(met, all, indicator.rounding()) + "(" + cutOff(good, all, indicator.rounding()) + ",0)";
        return DemoReading.of(value, value, "").outOf(text(met), text(all));
    }

    /** The fewest sections of which some number gives the printed percentage. */
    private static int sectionsThatGive(BigDecimal percentage, RoundingMode rounding) {
        for (int all = 2; all <= 12; all++) {
            for (int part = 0; part <= all; part++) {
                if (new BigDecimal(cutOff(part, all, rounding)).compareTo(percentage) == 0) {
                    return all;
                }
            }
        }
        return 12;
    }

    private static String cutOff(int part, int whole, RoundingMode rounding) {
        BigDecimal share = BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, rounding);
        return plain(share);
    }

    /** Some accounts are made at the year's end only. */
    private DemoReading share(Indicator indicator, Optional<Target> target, UnitName unit) {
        Dice dice = Dice.about(indicator.code(), unit);
        if (dice.falls(0.3) && !unit.equals(plan.bureau())) {
            return DemoReading.nothing("尚未核算");
        }
        BigDecimal bound = target.orElse(null) instanceof Target.Bound known ? known.value() : BigDecimal.valueOf(93);
        String printed = indicator.better() == Better.LOWER
                ? plain(bound.multiply(BigDecimal.valueOf(dice.whole(40, 105)))
                        .divide(HUNDRED, Math.max(0, bound.scale()), RoundingMode.HALF_UP))
                : above(
                        bound,
                        isFirstBehind(unit) ? 0 : dice.whole(4, 40),
                        indicator.unit().name());
        return DemoReading.of(printed, printed, "");
    }

    private static String above(BigDecimal bound, int tenths, String unit) {
        BigDecimal value = bound.setScale(1, RoundingMode.HALF_UP).add(new BigDecimal(tenths).movePointLeft(1));
        return (unit.equals("%") ? value.min(HUNDRED) : value).toPlainString();
    }

    private DemoReading sum(Indicator indicator, UnitName unit, boolean city) {
        Optional<BigDecimal> known =
                city ? Optional.of(amounts.ofTheWhole(indicator.code())) : amounts.of(indicator.code(), unit);
        return known.map(amount -> ofSum(amount, Dice.about("sum", indicator.code(), unit)))
                .orElseGet(() -> DemoReading.nothing(""));
    }

    private static DemoReading ofSum(BigDecimal amount, Dice dice) {
        return DemoReading.of(
                part(amount, dice.between(0.12, 0.22)), plain(amount), part(amount, dice.between(0.8, 1.2)));
    }

    private static String part(BigDecimal amount, double share) {
        return plain(BigDecimal.valueOf(amount.doubleValue() * share).setScale(amount.scale(), RoundingMode.HALF_UP));
    }

    private boolean isFirstBehind(UnitName unit) {
        return cast.behind().stream().findFirst().filter(unit::equals).isPresent();
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static String text(long number) {
        return String.valueOf(number);
    }
}
