package org.yuebao.report.derivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.quantity.Ratio;

/** A unit's score, reckoned once more from its lights and held against the stored one. */
final class ScoreReckoning {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int SHOWN_DECIMALS = 4;

    private final RatingScale scale;
    private final Standing standing;
    private final List<Assessment> assessments;

    ScoreReckoning(RatingScale scale, Standing standing, List<Assessment> assessments) {
        this.scale = scale;
        this.standing = standing;
        this.assessments = assessments;
    }

    /** @param share exact, 0..1; empty where nothing in it is counted, and its weight goes to the others */
    record Part(ScorePart part, BigDecimal weight, Optional<Ratio> share, String reckoning) {

        String inWords() {
            return part.chinese() + "部分：" + reckoning;
        }
    }

    List<Part> parts() {
        return List.of(
                part(ScorePart.MEASURES, scale.measureWeight()),
                part(ScorePart.INDICATORS, scale.indicatorWeight()),
                timeliness());
    }

    /** Those that enter the part, in the plan's order. */
    List<Assessment> counted(ScorePart part) {
        return of(part).stream()
                .filter(assessment -> assessment.verdict().isCounted())
                .toList();
    }

    /** Those of the part that don't enter it: 不涉及, 未到期, 按年核算. */
    List<Assessment> leftOut(ScorePart part) {
        return of(part).stream()
                .filter(assessment -> !assessment.verdict().isCounted())
                .toList();
    }

    private List<Assessment> of(ScorePart part) {
        return switch (part) {
            case MEASURES ->
                assessments.stream()
                        .filter(one -> one.subject() instanceof MeasureCode)
                        .toList();
            case INDICATORS ->
                assessments.stream()
                        .filter(one -> !(one.subject() instanceof MeasureCode))
                        .toList();
            case TIMELINESS -> List.of();
        };
    }

    private Part part(ScorePart part, BigDecimal weight) {
        List<Verdict> counted = counted(part).stream().map(Assessment::verdict).toList();
        if (counted.isEmpty()) {
            return new Part(part, weight, Optional.empty(), "没有可评的内容，权重" + Shown.plain(weight) + "分给其他部分");
        }
        long green = count(counted, Light.GREEN);
        long yellow = count(counted, Light.YELLOW);
        BigDecimal worth = scale.yellowWorth();
        BigDecimal points = BigDecimal.valueOf(green).add(worth.multiply(BigDecimal.valueOf(yellow)));
        return new Part(
                part,
                weight,
                Optional.of(new Ratio(points, BigDecimal.valueOf(counted.size()))),
                "（" + green + "×1＋" + yellow + "×" + Shown.plain(worth) + "＋" + count(counted, Light.RED) + "×0［滞后］＋"
                        + count(counted, Light.GREY) + "×0［未报送］）÷" + counted.size() + "＝" + Shown.plain(points) + "÷"
                        + counted.size());
    }

    private static long count(List<Verdict> verdicts, Light light) {
        return verdicts.stream().filter(verdict -> verdict.light() == light).count();
    }

    private Part timeliness() {
        BigDecimal weight = scale.timelinessWeight();
        ScorePart part = ScorePart.TIMELINESS;
        if (weight.signum() <= 0) {
            return new Part(part, weight, Optional.empty(), "权重为0，不计");
        }
        return switch (standing.timeliness()) {
            case Timeliness.OnTime on ->
                new Part(
                        part,
                        weight,
                        Optional.of(new Ratio(weight, weight)),
                        "按时（收到于" + Shown.time(on.receivedAt()) + "），满分");
            case Timeliness.Late late -> {
                BigDecimal lost = scale.latePenalty().multiply(BigDecimal.valueOf(late.workingDays()));
                BigDecimal left = weight.subtract(lost).max(BigDecimal.ZERO);
                yield new Part(
                        part,
                        weight,
                        Optional.of(new Ratio(left, weight)),
                        late.word() + "（收到于" + Shown.time(late.receivedAt()) + "），" + Shown.plain(weight) + "−"
                                + Shown.plain(scale.latePenalty()) + "×" + late.workingDays() + "＝" + Shown.plain(left)
                                + "分");
            }
            case Timeliness.NotReported missing ->
                new Part(part, weight, Optional.of(new Ratio(BigDecimal.ZERO, weight)), missing.word() + "，0分");
            case Timeliness.Awaited awaited -> new Part(part, weight, Optional.empty(), awaited.word() + "，暂不计");
        };
    }

    /** What the report prints of a part. */
    Optional<BigDecimal> stored(ScorePart part) {
        return switch (part) {
            case MEASURES -> standing.measurePart();
            case INDICATORS -> standing.indicatorPart();
            case TIMELINESS -> standing.timelinessPart();
        };
    }

    /** 得分＝（50×0.5＋…）×100÷100＝49.0（复算相符）. */
    String total() {
        List<Part> used =
                parts().stream().filter(part -> part.share().isPresent()).toList();
        BigDecimal weights = used.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() <= 0) {
            return "没有可评的部分，不计分";
        }
        BigDecimal score = points(used, weights);
        String terms = used.stream()
                .flatMap(part -> part.share().stream()
                        .map(share -> Shown.plain(part.weight()) + "×" + Shown.plain(shown(share))))
                .collect(Collectors.joining("＋"));
        return "得分＝（" + terms + "）×100÷" + Shown.plain(weights) + "＝" + score.toPlainString()
                + against(standing.score(), score);
    }

    /** Over one common denominator, so that only the end is rounded: a score on the bound (28.75) must not fall below it. */
    private BigDecimal points(List<Part> used, BigDecimal weights) {
        BigDecimal part = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ONE;
        for (Part one : used) {
            Ratio share = one.share().orElseThrow();
            part = part.multiply(share.whole())
                    .add(one.weight().multiply(share.part()).multiply(whole));
            whole = whole.multiply(share.whole());
        }
        return part.multiply(HUNDRED).divide(whole.multiply(weights), 1, scale.scoreRounding());
    }

    /** As the report keeps a part: four decimals. */
    static BigDecimal shown(Ratio share) {
        return share.part().divide(share.whole(), SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Held against what was stored, at the decimals of that. */
    static String against(Optional<BigDecimal> stored, BigDecimal reckoned) {
        boolean agrees = stored.filter(one -> one.compareTo(reckoned) == 0).isPresent();
        return agrees
                ? "（复算相符）"
                : "；报告写的是" + stored.map(BigDecimal::toPlainString).orElse("未评") + "，复算不符，请核";
    }

    /** All steps, the total last. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        parts().forEach(part -> lines.add(part.inWords()));
        lines.add(total());
        return lines;
    }
}
