package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.quantity.Ratio;

/**
 * A unit's points in a month out of 100. Each part is the share reached, exact; empty where nothing in it is counted, and
 * its weight goes to the others in proportion.
 */
record Score(Optional<Ratio> measures, Optional<Ratio> indicators, Optional<Ratio> timeliness) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Score of(List<Verdict> measures, List<Verdict> indicators, Timeliness timeliness, RatingScale scale) {
        return new Score(meanWorth(measures, scale), meanWorth(indicators, scale), share(timeliness, scale));
    }

    /** Green 1, yellow as the scale says, red and 未报送 0; mean over those that count. */
    private static Optional<Ratio> meanWorth(List<Verdict> verdicts, RatingScale scale) {
        List<BigDecimal> worths = verdicts.stream()
                .filter(Verdict::isCounted)
                .map(verdict -> worth(verdict, scale))
                .toList();
        return worths.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ratio(
                        worths.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(worths.size())));
    }

    private static BigDecimal worth(Verdict verdict, RatingScale scale) {
        return switch (verdict.light()) {
            case GREEN -> BigDecimal.ONE;
            case YELLOW -> scale.yellowWorth();
            case RED, GREY -> BigDecimal.ZERO;
        };
    }

    private static Optional<Ratio> share(Timeliness timeliness, RatingScale scale) {
        BigDecimal weight = scale.timelinessWeight();
        if (weight.signum() <= 0) {
            return Optional.empty();
        }
        return switch (timeliness) {
            case Timeliness.OnTime ignored -> Optional.of(new Ratio(weight, weight));
            case Timeliness.Late late -> {
                BigDecimal lost = scale.latePenalty().multiply(BigDecimal.valueOf(late.workingDays()));
                yield Optional.of(new Ratio(weight.subtract(lost).max(BigDecimal.ZERO), weight));
            }
            case Timeliness.NotReported ignored -> Optional.of(new Ratio(BigDecimal.ZERO, weight));
            case Timeliness.Awaited ignored -> Optional.empty();
        };
    }

    /** 0..100, rounded to 0.1, half up by default; empty where no part with a weight has anything counted. */
    Optional<BigDecimal> points(RatingScale scale) {
        List<Weighted> parts = List.of(
                new Weighted(measures, scale.measureWeight()),
                new Weighted(indicators, scale.indicatorWeight()),
                new Weighted(timeliness, scale.timelinessWeight()));
        BigDecimal weights = parts.stream().map(Weighted::usedWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() <= 0) {
            return Optional.empty();
        }
        // Σ weight · part / whole over one common denominator, so that only the end is rounded.
        BigDecimal denominator = parts.stream().map(Weighted::whole).reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal numerator = parts.stream()
                .map(part -> part.weightedPart().multiply(denominator).divide(part.whole()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(numerator.multiply(HUNDRED).divide(denominator.multiply(weights), 1, scale.scoreRounding()));
    }

    private record Weighted(Optional<Ratio> share, BigDecimal weight) {

        BigDecimal usedWeight() {
            return share.isPresent() ? weight : BigDecimal.ZERO;
        }

        BigDecimal whole() {
            return share.map(Ratio::whole).orElse(BigDecimal.ONE);
        }

        BigDecimal weightedPart() {
            return share.map(Ratio::part).orElse(BigDecimal.ZERO).multiply(weight);
        }
    }
}
