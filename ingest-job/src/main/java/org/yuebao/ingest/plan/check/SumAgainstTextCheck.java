package org.yuebao.ingest.plan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem.Counted;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.Quantity;

/**
 * {@code PLAN-SUM}: what the annex gives the units adds up to another figure than the plan's text has (55家 against 50家).
 * A quantity is compared with the column that its item is linked to; one without a link only where its sentence names
 * the indicator, never by the number alone: 50家 may be two different things.
 */
final class SumAgainstTextCheck implements PlanCheck {

    /** Words that stand in the name of many an indicator and so tell none. */
    private static final Pattern COMMON = Pattern.compile("[“”\"‘’（）()\\s]|重点|工程|企业|减排量|治理|情况");

    private static final int LETTERS_IN_COMMON = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;\\n]");

    private record Comparison(Measure measure, Indicator indicator, Quantity inText, Quantity sum, boolean ofUnits) {

        boolean agrees() {
            return inText.amount().compareTo(sum.amount()) == 0;
        }

        String sumWords() {
            return ofUnits ? "附表各单位目标合计" : "附表目标";
        }
    }

    @Override
    public List<Finding> find(CheckedPlan checked) {
        return comparisons(checked.plan()).stream()
                .filter(comparison -> !comparison.agrees())
                .map(comparison -> checked.ofMeasure(
                        "PLAN-SUM",
                        Severity.NOTE,
                        comparison.measure(),
                        "工作措施",
                        comparison.inText().toString(),
                        "正文为" + comparison.inText() + "，“"
                                + comparison.indicator().name() + "”"
                                + comparison.sumWords() + comparison.sum() + "，相差"
                                + new Quantity(
                                        comparison
                                                .sum()
                                                .amount()
                                                .subtract(comparison.inText().amount())
                                                .abs(),
                                        comparison.sum().unit()),
                        "请核对两处口径"))
                .toList();
    }

    static List<String> agreements(Plan plan) {
        return comparisons(plan).stream()
                .filter(Comparison::agrees)
                .map(comparison -> "措施“" + comparison.measure().code() + "”正文" + comparison.inText() + "，与“"
                        + comparison.indicator().name() + "”" + comparison.sumWords() + comparison.sum() + "一致")
                .toList();
    }

    private static List<Comparison> comparisons(Plan plan) {
        List<Comparison> comparisons = new ArrayList<>();
        plan.measures().forEach(measure -> {
            List<Comparison> linked = linked(plan, measure);
            comparisons.addAll(linked);
            if (linked.isEmpty()) {
                comparisons.addAll(named(plan, measure));
            }
        });
        return comparisons;
    }

    private static List<Comparison> linked(Plan plan, Measure measure) {
        List<Comparison> comparisons = new ArrayList<>();
        measure.items().forEach(item -> {
            if (item instanceof Counted counted && counted.share() instanceof TargetShare.InAnnex annex) {
                plan.indicator(annex.indicator())
                        .flatMap(indicator -> compared(plan, measure, indicator, counted.target()))
                        .ifPresent(comparisons::add);
            }
        });
        return comparisons;
    }

    private static List<Comparison> named(Plan plan, Measure measure) {
        List<Comparison> comparisons = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(measure.text())) {
            for (Indicator indicator :
                    plan.indicators().filter(Indicator::isSum).toList()) {
                if (isNamedIn(sentence, indicator)) {
                    amountIn(sentence, indicator)
                            .flatMap(amount -> compared(plan, measure, indicator, amount))
                            .filter(one -> comparisons.stream().noneMatch(other -> isSame(one, other)))
                            .ifPresent(comparisons::add);
                }
            }
        }
        return comparisons;
    }

    /** The same indicator may stand in two annexes. */
    private static boolean isSame(Comparison one, Comparison other) {
        return one.indicator().name().equals(other.indicator().name())
                && one.inText().equals(other.inText())
                && one.sum().amount().compareTo(other.sum().amount()) == 0;
    }

    private static boolean isNamedIn(String sentence, Indicator indicator) {
        String name = COMMON.matcher(indicator.name()).replaceAll("");
        String said = COMMON.matcher(sentence).replaceAll("");
        for (int i = 0; i + LETTERS_IN_COMMON <= name.length(); i++) {
            if (said.contains(name.substring(i, i + LETTERS_IN_COMMON))) {
                return true;
            }
        }
        return false;
    }

    /** The only amount of that unit in the sentence; several can't be told apart. */
    private static Optional<Quantity> amountIn(String sentence, Indicator indicator) {
        Matcher matcher = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*"
                        + Pattern.quote(indicator.unit().name()))
                .matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Quantity amount = new Quantity(new BigDecimal(matcher.group(1)), indicator.unit());
        return matcher.find() ? Optional.empty() : Optional.of(amount);
    }

    private static Optional<Comparison> compared(Plan plan, Measure measure, Indicator indicator, Quantity inText) {
        return inText.in(indicator.unit())
                .flatMap(amount -> sumOfUnits(plan, indicator.code())
                        .map(sum ->
                                new Comparison(measure, indicator, amount, new Quantity(sum, indicator.unit()), true))
                        .or(() -> own(plan, indicator.code())
                                .map(own -> new Comparison(
                                        measure, indicator, amount, new Quantity(own, indicator.unit()), false))));
    }

    private static Optional<BigDecimal> sumOfUnits(Plan plan, IndicatorCode indicator) {
        List<BigDecimal> bounds = plan.register().units().stream()
                .flatMap(unit -> plan.target(unit.name(), indicator).stream())
                .flatMap(target -> bound(target).stream())
                .toList();
        return bounds.isEmpty()
                ? Optional.empty()
                : Optional.of(bounds.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Optional<BigDecimal> own(Plan plan, IndicatorCode indicator) {
        return plan.ownTarget(indicator).flatMap(SumAgainstTextCheck::bound);
    }

    private static Optional<BigDecimal> bound(Target target) {
        return target instanceof Target.Bound bound ? Optional.of(bound.value()) : Optional.empty();
    }
}
