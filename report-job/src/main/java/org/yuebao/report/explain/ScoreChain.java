package org.yuebao.report.explain;

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
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.explain.Explanation.Fact;

/** The chain behind a unit's score and rank; the score is reckoned once more from its lights and held against the stored one. */
final class ScoreChain {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Far more than the one decimal that is printed. */
    private static final int SCALE = 20;

    private final ExplainedRun run;

    ScoreChain(ExplainedRun run) {
        this.run = run;
    }

    /** One part of the score: its share 0..1 as a fraction, where anything in it is counted. */
    private record Part(String name, BigDecimal weight, Optional<BigDecimal> share, String reckoning) {}

    Optional<Explanation> explain(Question.OfScore question) {
        List<Standing> all = run.assessments().standings(run.report().run());
        return all.stream()
                .filter(standing -> standing.unit().equals(question.unit()))
                .findFirst()
                .map(standing -> explain(standing, all));
    }

    private Explanation explain(Standing standing, List<Standing> all) {
        List<Assessment> judged =
                run.inPlanOrder(run.assessments().assessments(run.report().run(), standing.unit()));
        List<Part> parts = parts(standing, judged);
        List<String> arithmetic = new ArrayList<>();
        parts.forEach(part -> arithmetic.add(part.name() + "部分：" + part.reckoning()));
        arithmetic.add(total(standing, parts));
        rank(standing, all).ifPresent(arithmetic::add);
        arithmetic.add("所评各项：");
        judged.stream()
                .filter(assessment -> assessment.verdict().isCounted())
                .forEach(
                        assessment -> arithmetic.add("　　" + assessment.subject().value() + "　"
                                + UnitChain.words(assessment) + "　" + assessment.actual()
                                + (assessment.target().isBlank() ? "" : "（目标" + assessment.target() + "）") + "　"
                                + assessment.rule()));
        List<CellReference> cells = new ArrayList<>();
        judged.stream()
                .filter(assessment -> assessment.verdict().isCounted())
                .forEach(assessment -> cells.addAll(assessment.sources()));
        return new Explanation(
                run.title(standing.unit().value(), "得分和排名"),
                says(standing),
                List.of(
                        run.rules().text(RuleBook.SCORE),
                        run.rules().text(RuleBook.TIMELINESS),
                        run.rules().text(RuleBook.RANK)),
                arithmetic,
                run.cited().of(cells, run.month()),
                run.basis());
    }

    private List<Fact> says(Standing standing) {
        List<Fact> says = new ArrayList<>();
        says.add(new Fact(
                "得分",
                standing.score().map(BigDecimal::toPlainString).orElse("未评")
                        + (run.plan().rating().official() ? "" : "（测算分，仅供参考）")));
        says.add(new Fact(
                "排名",
                standing.rank().isPresent()
                        ? "第" + standing.rank().getAsInt() + "名（按" + kind(standing.unit()) + "排）"
                        : "不排名"));
        says.add(new Fact("报送", standing.timeliness().word() + (standing.nilReport() ? "，零报告" : "")));
        run.lineageRows("得分", standing.unit().value()).ifPresent(says::add);
        return says;
    }

    private String kind(UnitName unit) {
        return isArea(unit) ? run.plan().level().areas().substring(1) : "部门";
    }

    private boolean isArea(UnitName unit) {
        return run.plan().register().unit(unit).kind().isArea();
    }

    private List<Part> parts(Standing standing, List<Assessment> judged) {
        RatingScale scale = run.plan().rating();
        return List.of(
                part(
                        "措施",
                        scale.measureWeight(),
                        judged.stream()
                                .filter(one -> one.subject() instanceof MeasureCode)
                                .map(Assessment::verdict)
                                .toList()),
                part(
                        "指标",
                        scale.indicatorWeight(),
                        judged.stream()
                                .filter(one -> one.subject() instanceof IndicatorCode)
                                .map(Assessment::verdict)
                                .toList()),
                timeliness(standing.timeliness(), scale));
    }

    private Part part(String name, BigDecimal weight, List<Verdict> verdicts) {
        List<Verdict> counted = verdicts.stream().filter(Verdict::isCounted).toList();
        if (counted.isEmpty()) {
            return new Part(name, weight, Optional.empty(), "没有可评的内容，权重" + RuleBook.plain(weight) + "分给其他部分");
        }
        long green = count(counted, Light.GREEN);
        long yellow = count(counted, Light.YELLOW);
        BigDecimal worth = run.plan().rating().yellowWorth();
        BigDecimal points = BigDecimal.valueOf(green).add(worth.multiply(BigDecimal.valueOf(yellow)));
        return new Part(
                name,
                weight,
                Optional.of(points.divide(BigDecimal.valueOf(counted.size()), SCALE, RoundingMode.HALF_UP)),
                "（" + green + "×1＋" + yellow + "×" + RuleBook.plain(worth) + "＋" + count(counted, Light.RED)
                        + "×0［滞后］＋"
                        + count(counted, Light.GREY) + "×0［未报送］）÷" + counted.size() + "＝"
                        + RuleBook.plain(points) + "÷" + counted.size());
    }

    private static long count(List<Verdict> verdicts, Light light) {
        return verdicts.stream().filter(verdict -> verdict.light() == light).count();
    }

    private static Part timeliness(Timeliness timeliness, RatingScale scale) {
        BigDecimal weight = scale.timelinessWeight();
        String name = "及时性";
        if (weight.signum() <= 0) {
            return new Part(name, weight, Optional.empty(), "权重为0，不计");
        }
        return switch (timeliness) {
            case Timeliness.OnTime on ->
                new Part(
                        name,
                        weight,
                        Optional.of(BigDecimal.ONE),
                        "按时（收到于" + CitedFiles.time(on.receivedAt()) + "），满分");
            case Timeliness.Late late -> {
                BigDecimal lost = scale.latePenalty().multiply(BigDecimal.valueOf(late.workingDays()));
                BigDecimal left = weight.subtract(lost).max(BigDecimal.ZERO);
                yield new Part(
                        name,
                        weight,
                        Optional.of(left.divide(weight, SCALE, RoundingMode.HALF_UP)),
                        late.word() + "（收到于" + CitedFiles.time(late.receivedAt()) + "），" + RuleBook.plain(weight) + "−"
                                + RuleBook.plain(scale.latePenalty()) + "×" + late.workingDays() + "＝"
                                + RuleBook.plain(left) + "分");
            }
            case Timeliness.NotReported missing ->
                new Part(name, weight, Optional.of(BigDecimal.ZERO), missing.word() + "，0分");
            case Timeliness.Awaited awaited -> new Part(name, weight, Optional.empty(), awaited.word() + "，暂不计");
        };
    }

    private static String total(Standing standing, List<Part> parts) {
        List<Part> used =
                parts.stream().filter(part -> part.share().isPresent()).toList();
        BigDecimal weights = used.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.signum() <= 0) {
            return "没有可评的部分，不计分";
        }
        BigDecimal score = used.stream()
                .map(part -> part.weight().multiply(part.share().orElse(BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(HUNDRED)
                .divide(weights, 1, RoundingMode.HALF_UP);
        String terms = used.stream()
                .map(part -> RuleBook.plain(part.weight()) + "×"
                        + RuleBook.plain(part.share().orElse(BigDecimal.ZERO).setScale(4, RoundingMode.HALF_UP)))
                .collect(Collectors.joining("＋"));
        boolean agrees =
                standing.score().filter(stored -> stored.compareTo(score) == 0).isPresent();
        return "得分＝（" + terms + "）×100÷" + RuleBook.plain(weights) + "＝" + score.toPlainString()
                + (agrees
                        ? "（复算相符）"
                        : "；报告写的是"
                                + standing.score()
                                        .map(BigDecimal::toPlainString)
                                        .orElse("未评") + "，复算不符，请核");
    }

    /** How many stand before it, and with whom it shares its place. */
    private Optional<String> rank(Standing standing, List<Standing> all) {
        if (standing.rank().isEmpty() || standing.score().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal score = standing.score().get();
        List<Standing> peers = all.stream()
                .filter(other -> other.rank().isPresent() && isArea(other.unit()) == isArea(standing.unit()))
                .toList();
        long better = peers.stream()
                .filter(other ->
                        other.score().filter(one -> one.compareTo(score) > 0).isPresent())
                .count();
        List<String> tied = run.plan().register().units().stream()
                .map(Unit::name)
                .filter(name -> !name.equals(standing.unit()))
                .filter(name -> peers.stream()
                        .anyMatch(other -> other.unit().equals(name)
                                && other.score()
                                        .filter(one -> one.compareTo(score) == 0)
                                        .isPresent()))
                .map(UnitName::value)
                .toList();
        return Optional.of("排名＝参加排名的" + peers.size() + "个" + kind(standing.unit()) + "中得分更高的" + better + "个＋1＝第"
                + (better + 1) + "名" + (tied.isEmpty() ? "" : "（与" + String.join("、", tied) + "并列）")
                + (better + 1 == standing.rank().getAsInt()
                        ? "（复算相符）"
                        : "；报告写的是第" + standing.rank().getAsInt() + "名，复算不符，请核"));
    }
}
