package org.yuebao.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.MadeUp;
import org.yuebao.model.assessment.SetByHand;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.report.derivation.Shown;
import org.yuebao.report.explain.Explanation.Fact;

/** The chain behind the light of one measure or indicator of one unit. */
final class UnitChain {

    private final ExplainedRun run;

    UnitChain(ExplainedRun run) {
        this.run = run;
    }

    Optional<Explanation> explain(Question.OfUnit question) {
        return run.assessments().assessments(run.report().run(), question.unit()).stream()
                .filter(assessment -> assessment.subject().equals(question.subject()))
                .findFirst()
                .map(this::explain);
    }

    private Explanation explain(Assessment assessment) {
        return new Explanation(
                run.title(assessment.unit().value(), run.named(assessment.subject())),
                says(assessment),
                rules(assessment),
                arithmetic(assessment),
                run.cited().of(assessment.sources(), run.month()),
                run.basis());
    }

    private List<Explanation.RuleText> rules(Assessment assessment) {
        List<Explanation.RuleText> rules = new ArrayList<>();
        if (assessment.byHand().isPresent()) {
            rules.add(run.rules().text(RuleBook.BY_HAND));
        }
        rules.add(run.rules().text(assessment.rule()));
        if (madeUp(assessment).isPresent()) {
            rules.add(run.rules().text(RuleBook.MADE_UP));
        }
        return rules;
    }

    /** The computed verdict beside the set one, and who set it, when and why. */
    static List<Fact> byHand(SetByHand hand) {
        return List.of(
                new Fact("计算的评价", words(hand.computed())),
                new Fact("人工评定", hand.by() + "，" + CitedFiles.time(hand.at()) + "，理由：" + hand.reason()));
    }

    private List<Fact> says(Assessment assessment) {
        List<Fact> says = new ArrayList<>();
        switch (assessment.subject()) {
            case MeasureCode code -> run.plan().measure(code).ifPresent(measure -> says.addAll(ofPlan(measure)));
            case IndicatorCode code ->
                run.plan()
                        .indicator(code)
                        .ifPresent(indicator ->
                                says.add(new Fact("计量单位", indicator.unit().name())));
        }
        says.add(new Fact("评价", words(assessment)));
        assessment.byHand().ifPresent(hand -> says.addAll(byHand(hand)));
        says.add(new Fact("完成情况", assessment.actual()));
        if (!assessment.target().isBlank()) {
            says.add(new Fact("目标", assessment.target()));
        }
        assessment.completion().ifPresent(share -> says.add(new Fact("完成率", share.toString())));
        assessment.expected().ifPresent(share -> says.add(new Fact("序时进度", share.toString())));
        assessment
                .items()
                .forEach(item -> says.add(new Fact(
                        "子项" + item.number(),
                        item.name() + "：" + item.actual() + (item.target().isBlank() ? "" : "，目标" + item.target()) + "，"
                                + words(item.verdict()))));
        says.add(new Fact("依据", assessment.why()));
        if (!assessment.marks().isEmpty()) {
            says.add(new Fact("标注", String.join("；", assessment.marks())));
        }
        if (assessment.subject() instanceof IndicatorCode indicator) {
            says.addAll(OutlookFacts.of(run, indicator, Optional.of(assessment.unit())));
        }
        madeUp(assessment)
                .ifPresent(mark -> says.add(
                        new Fact("此后", MadeUp.LIGHT.shape() + MadeUp.MARK + "（" + mark.how() + "；本月的报告和得分不变）")));
        if (!assessment.text().isBlank()) {
            says.add(new Fact("单位原文", assessment.text()));
        }
        run.lineageRows(assessment.subject().value(), assessment.unit().value()).ifPresent(says::add);
        return says;
    }

    /** What a later month's run set beside this record. */
    private Optional<MadeUp> madeUp(Assessment assessment) {
        return run.assessments().marksBeside(run.plan().id(), run.month()).stream()
                .filter(mark -> mark.unit().equals(assessment.unit()))
                .filter(mark -> mark.subject().equals(assessment.subject()))
                .filter(mark -> mark.was() == assessment.verdict())
                .findFirst();
    }

    static List<Fact> ofPlan(Measure measure) {
        return List.of(
                new Fact("工作措施", measure.text()),
                new Fact("完成时限", measure.deadline().printed()),
                new Fact(
                        "责任单位",
                        "牵头" + measure.lead().printed() + "；主责"
                                + measure.responsible().printed()));
    }

    private List<String> arithmetic(Assessment assessment) {
        List<String> lines = new ArrayList<>(Arithmetic.pace(
                assessment.completion(), assessment.expected(), run.plan().rating()));
        assessment
                .figure()
                .filter(figure -> figure.sources().stream()
                        .anyMatch(source -> source.month().compareTo(run.month()) < 0))
                .ifPresent(figure -> lines.addFirst(
                        "本月没有新的数，沿用" + figure.sources().getFirst().month().chinese() + "填报的" + figure.quantity()));
        lines.add("依据：" + assessment.why());
        if (assessment.sources().isEmpty()) {
            lines.add(whyNothingIsCited(assessment));
        }
        return lines;
    }

    private String whyNothingIsCited(Assessment assessment) {
        return run.submissionOf(assessment.unit())
                .map(stored -> "没有引用单元格：" + stored.submission().file().name() + "（第" + stored.revision() + "版，收到于"
                        + CitedFiles.time(stored.submission().file().receivedAt()) + "）"
                        + (stored.submission().nilReport() ? "为零报告" : "中没有这一项可用的填报内容"))
                .orElseGet(() -> {
                    long refused = run.refusalsOf(assessment.unit());
                    return "没有引用单元格：数据截至时没有采用该单位本月的报送文件" + (refused > 0 ? "，另有退回的文件" + refused + "份" : "");
                });
    }

    /** ●正常（人工） where a person set it. */
    static String words(Assessment assessment) {
        return words(assessment.verdict()) + (assessment.byHand().isPresent() ? "（" + SetByHand.MARK + "）" : "");
    }

    static String words(Verdict verdict) {
        return Shown.words(verdict);
    }
}
