package org.yuebao.report.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.Derivation;
import org.yuebao.report.derivation.Derivations;
import org.yuebao.report.derivation.FigureKey;
import org.yuebao.report.derivation.Shown;
import org.yuebao.report.explain.Explanation.Below;
import org.yuebao.report.explain.Explanation.CitedFile;
import org.yuebao.report.explain.Explanation.Fact;

/** The chain behind a figure that is made of others, told level by level down to where cells are known. */
final class DerivedChain {

    private static final String INDENT = "　　";

    /** How far down the figures below are told. */
    private enum Reach {
        /** Those it is made of, no further: of a rank or a count that each has a chain of its own. */
        ONE_LEVEL,
        /** Down to the measures; the units are left to each measure's own chain. */
        MEASURES,
        /** Down to unit × measure, with the cells. */
        UNITS
    }

    private final ExplainedRun run;
    private final Derivations derivations;
    private final Map<UnitName, Map<AssessedSubject, Assessment>> assessments = new HashMap<>();
    private final Map<MeasureCode, MeasureLight> measures = new HashMap<>();
    private final Map<IndicatorCode, IndicatorSummary> indicators = new HashMap<>();

    DerivedChain(ExplainedRun run, Derivations derivations) {
        this.run = run;
        this.derivations = derivations;
    }

    Optional<Explanation> explain(FigureKey key) {
        return derivations.find(key).map(this::explain);
    }

    private Explanation explain(Derivation derivation) {
        read();
        List<CellReference> cells = new ArrayList<>();
        List<String> lines = new ArrayList<>(derivation.reckoning());
        Reach reach = reach(derivation.key());
        if (!derivation.below().isEmpty()) {
            lines.add("由以下各项得出：");
            derivation.below().forEach(below -> tell(below, INDENT, reach, lines, cells));
        }
        List<CitedFile> files = new ArrayList<>(run.cited().of(cells, run.month()));
        if (derivation.key() instanceof FigureKey.OfReporting reporting) {
            run.submissionOf(reporting.unit()).map(run.cited()::of).ifPresent(files::add);
        }
        if (reach != Reach.UNITS && files.isEmpty()) {
            lines.add("各项引用的单元格逐项查看：explain --figure 加上各行开头的编号");
        }
        return new Explanation(
                run.title(who(derivation.key()), what(derivation)),
                says(derivation),
                derivation.rules().stream().map(run.rules()::text).toList(),
                lines,
                files,
                derivation.below().stream()
                        .map(below -> new Below(below.code(), inShort(below)))
                        .toList(),
                run.basis());
    }

    private void read() {
        run.assessments()
                .assessments(run.report().run())
                .forEach(one -> assessments
                        .computeIfAbsent(one.unit(), fresh -> new HashMap<>())
                        .put(one.subject(), one));
        run.assessments().measureLights(run.report().run()).forEach(one -> measures.put(one.measure(), one));
        run.assessments().indicatorSummaries(run.report().run()).forEach(one -> indicators.put(one.indicator(), one));
    }

    private static Reach reach(FigureKey key) {
        return switch (key) {
            case FigureKey.OfUnit ignored -> Reach.UNITS;
            case FigureKey.OfWhole ignored -> Reach.UNITS;
            case FigureKey.OfTask ignored -> Reach.UNITS;
            case FigureKey.OfScore ignored -> Reach.UNITS;
            case FigureKey.OfPart ignored -> Reach.UNITS;
            case FigureKey.OfPlace ignored -> Reach.UNITS;
            case FigureKey.OfReporting ignored -> Reach.UNITS;
            case FigureKey.OfHeading ignored -> Reach.MEASURES;
            case FigureKey.OfRank ignored -> Reach.ONE_LEVEL;
            case FigureKey.OfFindings ignored -> Reach.ONE_LEVEL;
            case FigureKey.OfTotal ignored -> Reach.ONE_LEVEL;
        };
    }

    private List<Fact> says(Derivation derivation) {
        List<Fact> says = new ArrayList<>();
        derivation.values().forEach(value -> says.add(new Fact(value.name(), value.printed())));
        derivations.place(derivation.key()).ifPresent(place -> says.add(new Fact("推导表", "序号" + (place + 1))));
        return says;
    }

    private void tell(FigureKey key, String indent, Reach reach, List<String> lines, List<CellReference> cells) {
        lines.add(indent + key.code() + "　" + inShort(key));
        if (key instanceof FigureKey.OfUnit one) {
            assessment(one).ifPresent(found -> cells.addAll(found.sources()));
        }
        if (reach != Reach.ONE_LEVEL) {
            below(key, reach).forEach(below -> tell(below, indent + INDENT, reach, lines, cells));
        }
    }

    private List<FigureKey> below(FigureKey key, Reach reach) {
        if (key instanceof FigureKey.OfWhole whole && whole.subject() instanceof MeasureCode code) {
            return reach == Reach.UNITS
                    ? run.plan().measure(code).stream()
                            .flatMap(measure -> run.plan().answering(measure).stream())
                            .<FigureKey>map(unit -> new FigureKey.OfUnit(code, unit))
                            .toList()
                    : List.of();
        }
        return derivations.find(key).map(Derivation::below).orElse(List.of());
    }

    private String inShort(FigureKey key) {
        return switch (key) {
            case FigureKey.OfUnit one ->
                assessment(one).map(DerivedChain::inShort).orElse("没有评价");
            case FigureKey.OfWhole one -> whole(one.subject());
            case FigureKey.OfTask ignored -> derived(key);
            case FigureKey.OfHeading ignored -> derived(key);
            case FigureKey.OfScore ignored -> derived(key);
            case FigureKey.OfPart ignored -> derived(key);
            case FigureKey.OfRank ignored -> derived(key);
            case FigureKey.OfPlace ignored -> derived(key);
            case FigureKey.OfReporting ignored -> derived(key);
            case FigureKey.OfFindings ignored -> derived(key);
            case FigureKey.OfTotal ignored -> derived(key);
        };
    }

    private String derived(FigureKey key) {
        return derivations
                .find(key)
                .map(derivation -> derivation.name() + "：" + derivation.inWords())
                .orElse("");
    }

    private Optional<Assessment> assessment(FigureKey.OfUnit one) {
        return Optional.ofNullable(
                assessments.getOrDefault(one.unit(), Map.of()).get(one.subject()));
    }

    private static String inShort(Assessment one) {
        return UnitChain.words(one) + "　" + one.actual() + (one.target().isBlank() ? "" : "（目标" + one.target() + "）")
                + one.completion().map(share -> "　完成" + share).orElse("")
                + one.expected().map(share -> "　序时" + share).orElse("") + "　" + one.rule();
    }

    private String whole(AssessedSubject subject) {
        return switch (subject) {
            case MeasureCode code ->
                Optional.ofNullable(measures.get(code))
                        .map(light ->
                                Shown.words(light.verdict()) + "　各单位" + Shown.counts(light.units()) + "　" + light.why())
                        .orElseGet(() ->
                                run.plan().measure(code).map(Measure::text).orElse(""));
            case IndicatorCode code ->
                Optional.ofNullable(indicators.get(code))
                        .map(summary -> run.named(code) + "　已评" + summary.judged() + "个，达标或达到序时进度" + summary.met() + "个"
                                + summary.whole()
                                        .map(figure -> "，" + run.whole() + figure.quantity())
                                        .orElse(""))
                        .orElseGet(() -> run.named(code));
        };
    }

    private String who(FigureKey key) {
        return switch (key) {
            case FigureKey.OfUnit one -> one.unit().value();
            case FigureKey.OfScore one -> one.unit().value();
            case FigureKey.OfPart one -> one.unit().value();
            case FigureKey.OfRank one -> one.unit().value();
            case FigureKey.OfPlace one -> one.unit().value();
            case FigureKey.OfReporting one -> one.unit().value();
            case FigureKey.OfFindings one -> one.unit().value();
            case FigureKey.OfWhole ignored -> run.whole();
            case FigureKey.OfTask ignored -> run.whole();
            case FigureKey.OfHeading ignored -> run.whole();
            case FigureKey.OfTotal ignored -> run.whole();
        };
    }

    /** Its name without that of whom it is of. */
    private String what(Derivation derivation) {
        String who = who(derivation.key()) + " ";
        return derivation.name().startsWith(who) ? derivation.name().substring(who.length()) : derivation.name();
    }
}
