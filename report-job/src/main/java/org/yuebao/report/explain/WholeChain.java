package org.yuebao.report.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.OwnTotal;
import org.yuebao.model.assessment.SetByHand;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.explain.Explanation.Fact;
import org.yuebao.report.explain.Explanation.RuleText;

/** The chain behind the whole jurisdiction's figure: a measure's sums and its light over its units, an indicator's sum or own reading. */
final class WholeChain {

    private final ExplainedRun run;

    WholeChain(ExplainedRun run) {
        this.run = run;
    }

    Optional<Explanation> explain(Question.OfAll question) {
        return switch (question.subject()) {
            case MeasureCode code ->
                run.assessments().measureLights(run.report().run()).stream()
                        .filter(light -> light.measure().equals(code))
                        .findFirst()
                        .map(this::explain);
            case IndicatorCode code ->
                run.assessments().indicatorSummaries(run.report().run()).stream()
                        .filter(summary -> summary.indicator().equals(code))
                        .findFirst()
                        .map(this::explain);
        };
    }

    private Explanation explain(MeasureLight light) {
        List<Fact> says = new ArrayList<>();
        run.plan().measure(light.measure()).ifPresent(measure -> says.addAll(UnitChain.ofPlan(measure)));
        says.addAll(verdict(light));
        light.sums().forEach(sum -> says.add(sumInWords(sum)));
        says.add(new Fact(
                "各单位",
                "●" + light.units().green() + "　▲" + light.units().yellow() + "　■"
                        + light.units().red() + "　○" + light.units().grey()));
        missing(light.missing()).ifPresent(says::add);
        says.add(new Fact("依据", light.why()));
        run.lineageRows(light.measure().value(), run.whole()).ifPresent(says::add);

        List<RuleText> rules = new ArrayList<>();
        if (light.byHand().isPresent()) {
            rules.add(run.rules().text(RuleBook.BY_HAND));
        }
        rules.add(run.rules().text(RuleBook.ROLL_UP));
        List<String> arithmetic = new ArrayList<>();
        List<CellReference> cells = new ArrayList<>();
        for (CitySum sum : light.sums()) {
            arithmetic.add("【" + sum.name() + "】");
            arithmetic.addAll(sum(sum));
            cells.addAll(sum.actual().sources());
            sum.ownTotals().forEach(total -> cells.addAll(total.figure().sources()));
        }
        if (!light.sums().isEmpty()) {
            rules.add(run.rules().text(RuleBook.CITY_SUM));
        }
        List<Assessment> units = assessments(light.measure());
        arithmetic.add(light.sums().isEmpty() ? "各单位的评价：" : "各单位的评价（有全市合计，仅供对照）：");
        units.forEach(assessment -> arithmetic.add("　　" + inShort(assessment)));
        if (light.sums().isEmpty()) {
            units.forEach(assessment -> cells.addAll(assessment.sources()));
        }
        return explanation(light.measure(), says, rules, arithmetic, cells);
    }

    private static List<Fact> verdict(MeasureLight light) {
        return light.byHand()
                .map(hand -> Stream.concat(
                                Stream.of(
                                        new Fact("评价", UnitChain.words(light.verdict()) + "（" + SetByHand.MARK + "）")),
                                UnitChain.byHand(hand).stream())
                        .toList())
                .orElseGet(() -> List.of(new Fact("评价", UnitChain.words(light.verdict()))));
    }

    private Explanation explain(IndicatorSummary summary) {
        List<Fact> says = new ArrayList<>();
        List<String> arithmetic = new ArrayList<>();
        List<CellReference> cells = new ArrayList<>();
        summary.sum().ifPresent(sum -> {
            says.add(sumInWords(sum));
            arithmetic.addAll(sum(sum));
            cells.addAll(sum.actual().sources());
            sum.ownTotals().forEach(total -> cells.addAll(total.figure().sources()));
        });
        if (summary.sum().isEmpty()) {
            says.add(new Fact(
                    run.whole(),
                    summary.city().map(Figure::quantity).map(Object::toString).orElse("主管部门未报送")));
            summary.city().ifPresent(city -> cells.addAll(city.sources()));
        }
        List<RuleText> rules = new ArrayList<>();
        rules.add(run.rules().text(summary.sum().isPresent() ? RuleBook.CITY_SUM : RuleBook.CITY_READING));
        summary.own().ifPresent(own -> {
            says.addAll(ownRow(own));
            arithmetic.addAll(
                    Arithmetic.pace(own.completion(), own.expected(), run.plan().rating()));
            arithmetic.add(run.whole() + "自有目标的依据：" + own.why());
            rules.add(run.rules().text(own.rule()));
            cells.addAll(own.sources());
        });
        says.add(new Fact("达标或达到序时进度", summary.met() + "个（已评" + summary.judged() + "个）"));
        says.addAll(OutlookFacts.of(run, summary.indicator(), Optional.empty()));
        missing(summary.missing()).ifPresent(says::add);
        run.lineageRows(summary.indicator().value(), run.whole()).ifPresent(says::add);
        arithmetic.add("各单位的评价：");
        assessments(summary.indicator()).forEach(assessment -> arithmetic.add("　　" + inShort(assessment)));
        if (!summary.ranks().isEmpty()) {
            arithmetic.add("排名："
                    + summary.ranks().stream()
                            .map(rank -> rank.rank() + "." + rank.unit() + "（" + rank.value() + "）")
                            .collect(Collectors.joining("、")));
        }
        return explanation(summary.indicator(), says, rules, arithmetic, cells);
    }

    /** The jurisdiction's own row of the annex (全市, 西城区), judged by what the bureau reported. */
    private List<Fact> ownRow(Assessment own) {
        return List.of(
                new Fact(run.whole() + "目标", own.target()),
                new Fact(run.whole() + "完成情况", own.actual()),
                new Fact(run.whole() + "评价", UnitChain.words(own.verdict())));
    }

    private Explanation explanation(
            AssessedSubject subject,
            List<Fact> says,
            List<RuleText> rules,
            List<String> arithmetic,
            List<CellReference> cells) {
        return new Explanation(
                run.title(run.whole(), run.named(subject)),
                says,
                rules,
                arithmetic,
                run.cited().of(cells, run.month()),
                run.basis());
    }

    private static Fact sumInWords(CitySum sum) {
        return new Fact(
                sum.name() + "合计",
                sum.actual().quantity() + "，目标" + sum.target()
                        + sum.completion().map(share -> "，完成" + share).orElse("") + "，序时进度" + sum.expected() + "，"
                        + UnitChain.words(sum.verdict()));
    }

    private List<String> sum(CitySum sum) {
        List<String> lines = new ArrayList<>();
        if (sum.actual().sources().isEmpty()) {
            lines.add("没有可相加的填报");
        } else {
            lines.addAll(Arithmetic.sum(sum.actual(), sum.target().unit(), run.cited()));
        }
        lines.addAll(Arithmetic.pace(
                sum.completion(), Optional.of(sum.expected()), run.plan().rating()));
        if (!sum.missing().isEmpty()) {
            lines.add("不含未报送的" + names(sum.missing()));
        }
        sum.ownTotals().forEach(total -> lines.add(ownTotal(sum, total)));
        return lines;
    }

    private String ownTotal(CitySum sum, OwnTotal total) {
        return "部门自报" + total.unit() + "　" + total.figure().quantity() + "　"
                + (sum.differing().contains(total) ? "与合计不一致，以合计为准，请核" : "与合计一致")
                + total.figure().sources().stream()
                        .findFirst()
                        .map(source -> "　← " + source.file() + " › " + source.cell())
                        .orElse("");
    }

    private List<Assessment> assessments(AssessedSubject subject) {
        List<UnitName> order =
                run.plan().register().units().stream().map(Unit::name).toList();
        return run.assessments().assessments(run.report().run()).stream()
                .filter(assessment -> assessment.subject().equals(subject))
                .sorted(Comparator.comparingInt(assessment -> order.indexOf(assessment.unit())))
                .toList();
    }

    private static String inShort(Assessment assessment) {
        return assessment.unit() + "　" + UnitChain.words(assessment) + "　" + assessment.actual()
                + (assessment.target().isBlank() ? "" : "（目标" + assessment.target() + "）") + "　" + assessment.rule();
    }

    private static Optional<Fact> missing(List<UnitName> units) {
        return units.isEmpty() ? Optional.empty() : Optional.of(new Fact("未报送", names(units)));
    }

    private static String names(List<UnitName> units) {
        return units.stream().map(UnitName::value).collect(Collectors.joining("、"));
    }
}
