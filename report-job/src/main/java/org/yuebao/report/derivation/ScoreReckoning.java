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

/** A unit's score, reckoned once more from its lights and held against the stored one. */
final class ScoreReckoning {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Far more than the one decimal that is printed. */
    private static final int SCALE = 20;

    private final RatingScale scale;
    private final Standing standing;
    private final List<Assessment> assessments;

    ScoreReckoning(RatingScale scale, Standing standing, List<Assessment> assessments) {
        this.scale = scale;
        this.standing = standing;
        this.assessments = assessments;
    }

    /** @param share 0..1; empty where nothing in it is counted, and its weight goes to the others */
    record Part(ScorePart part, BigDecimal weight, Optional<BigDecimal> share, String reckoning) {

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
                Optional.of(points.divide(BigDecimal.valueOf(counted.size()), SCALE, RoundingMode.HALF_UP)),
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
                new Part(part, weight, Optional.of(BigDecimal.ONE), "按时（收到于" + Shown.time(on.receivedAt()) + "），满分");
            case Timeliness.Late late -> {
                BigDecimal lost = scale.latePenalty().multiply(BigDecimal.valueOf(late.workingDays()));
                BigDecimal left = weight.subtract(lost).max(BigDecimal.ZERO);
                yield new Part(
                        part,
                        weight,
                        Optional.of(left.divide(weight, SCALE, RoundingMode.HALF_UP)),
                        late.word() + "（收到于" + Shown.time(late.receivedAt()) + "），" + Shown.plain(weight) + "−"
                                + Shown.plain(scale.latePenalty()) + "×" + late.workingDays() + "＝" + Shown.plain(left)
                                + "分");
            }
            case Timeliness.NotReported missing ->
                new Part(part, weight, Optional.of(BigDecimal.ZERO), missing.word() + "，0分");
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
        BigDecimal score = used.stream()
                .map(part -> part.weight().multiply(part.share().orElse(BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(HUNDRED)
                .divide(weights, 1, scale.scoreRounding());
        String terms = used.stream()
                .map(part -> Shown.plain(part.weight()) + "×"
                        + Shown.plain(part.share().orElse(BigDecimal.ZERO).setScale(4, RoundingMode.HALF_UP)))
                .collect(Collectors.joining("＋"));
        return "得分＝（" + terms + "）×100÷" + Shown.plain(weights) + "＝" + score.toPlainString()
                + against(standing.score(), score);
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
