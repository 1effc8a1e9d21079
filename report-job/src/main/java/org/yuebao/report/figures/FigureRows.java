package org.yuebao.report.figures;

import static org.yuebao.report.figures.RowValues.amount;
import static org.yuebao.report.figures.RowValues.boxed;
import static org.yuebao.report.figures.RowValues.counts;
import static org.yuebao.report.figures.RowValues.decimal;
import static org.yuebao.report.figures.RowValues.names;
import static org.yuebao.report.figures.RowValues.orNull;
import static org.yuebao.report.figures.RowValues.share;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.YearOnYear;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.LightLimits;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.quantity.Gap;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.DerivedFigures;
import org.yuebao.report.content.ReportMaterial;
import org.yuebao.report.derivation.Derivations;
import org.yuebao.report.derivation.FigureKey;
import org.yuebao.report.explain.RuleBook;

/** Turns a report's material into the rows of figures.json, one after the other, always in the plan's order. */
final class FigureRows {

    private final ReportMaterial material;
    private final Plan plan;
    private final CitedFileIds files;
    private final Derivations derivations;
    private final JudgedRows judged;
    private final Map<MeasureCode, MeasureLight> measures = new HashMap<>();
    private final Map<TaskCode, TaskLight> tasks = new HashMap<>();
    private final Map<IndicatorCode, IndicatorSummary> indicators = new HashMap<>();
    private final Map<UnitName, Standing> standings = new HashMap<>();

    FigureRows(ReportMaterial material) {
        this.material = material;
        this.plan = material.plan();
        this.files = new CitedFileIds(material.results());
        this.derivations = DerivedFigures.of(material);
        this.judged = new JudgedRows(material, files);
        material.results().measures().forEach(one -> measures.put(one.measure(), one));
        material.results().tasks().forEach(one -> tasks.put(one.task(), one));
        material.results().indicators().forEach(one -> indicators.put(one.indicator(), one));
        material.results().standings().forEach(one -> standings.put(one.unit(), one));
    }

    Row.Report report() {
        return new Row.Report(
                plan.id().value(),
                plan.version().number(),
                plan.title(),
                material.month().toString(),
                material.label().toString(),
                material.label().chinese(),
                material.run().run(),
                material.asOf().toString(),
                material.due().date().toString(),
                material.inputsSha256(),
                material.demonstration());
    }

    Row.Settings settings() {
        RatingScale scale = plan.rating();
        return new Row.Settings(
                decimal(scale.greenWithin().value()),
                decimal(scale.yellowWithin().value()),
                scale.fewThings(),
                scale.redOneIn(),
                decimal(scale.measureWeight()),
                decimal(scale.indicatorWeight()),
                decimal(scale.timelinessWeight()),
                decimal(scale.yellowWorth()),
                decimal(scale.latePenalty()),
                scale.dueWorkingDay(),
                scale.dueDayIncluded(),
                scale.scoreRounding().name(),
                scale.official(),
                material.presentation().sharesSumTo100(),
                limits(scale.limits()));
    }

    private static Row.Limits limits(LightLimits limits) {
        return new Row.Limits(
                decimal(limits.fewThingsUntil()),
                limits.monthsOfGrace(),
                decimal(limits.notStartedUntil()),
                limits.dueSoonMonths(),
                limits.ongoingDoneFrom(),
                limits.meanLenientUntil(),
                decimal(limits.closeWithin()),
                limits.beforeTheRains().toString().substring(2));
    }

    Stream<Row.Derived> derived() {
        return derivations.all().stream()
                .map(one -> new Row.Derived(
                        one.key().code(),
                        one.name(),
                        one.values().stream()
                                .map(value -> new Row.Value(value.name(), value.printed()))
                                .toList(),
                        one.rules(),
                        one.reckoning(),
                        one.below().stream().map(FigureKey::code).toList()));
    }

    /** Those that judged anything this month or made a figure of others, by name. */
    Stream<Row.Rule> rules() {
        RuleBook book = new RuleBook(plan.rating());
        return Stream.concat(
                        material.results().assessments().stream().map(Assessment::rule),
                        derivations.all().stream().flatMap(one -> one.rules().stream()))
                .distinct()
                .sorted()
                .map(rule -> new Row.Rule(
                        rule,
                        orNull(book.find(rule).map(text -> text.clause())),
                        orNull(book.find(rule).map(text -> text.source()))));
    }

    Stream<Row.File> files() {
        return files.files();
    }

    Stream<Row.Task> tasks() {
        return plan.themes().stream().flatMap(this::tasksOf);
    }

    private Stream<Row.Task> tasksOf(Theme theme) {
        return theme.tasks().map(task -> task(theme, task)).flatMap(Optional::stream);
    }

    private Optional<Row.Task> task(Theme theme, Task task) {
        return Optional.ofNullable(tasks.get(task.code()))
                .map(light -> new Row.Task(
                        task.code().toString(),
                        theme.title(),
                        task.title(),
                        light.light().name(),
                        counts(light.measures())));
    }

    Stream<Row.Measure> measures() {
        return plan.measures().map(this::measure);
    }

    private Row.Measure measure(Measure measure) {
        Optional<MeasureLight> light = Optional.ofNullable(measures.get(measure.code()));
        return new Row.Measure(
                measure.code().value(),
                measure.code().task().toString(),
                measure.text(),
                new Row.Deadline(
                        measure.deadline().printed(),
                        measure.deadline().window().begin().toString(),
                        measure.deadline().window().end().toString()),
                names(plan.answering(measure)),
                orNull(light.map(one -> one.verdict().name())),
                orNull(light.map(one -> one.light().name())),
                orNull(light.map(one -> counts(one.units()))),
                orNull(light.map(MeasureLight::why)),
                light.map(one -> names(one.missing())).orElse(List.of()),
                light.map(MeasureLight::sums).orElse(List.of()).stream()
                        .map(this::sum)
                        .toList(),
                judged.of(plan.answering(measure), measure.code()),
                orNull(light.flatMap(MeasureLight::byHand).map(RowValues::byHand)));
    }

    Stream<Row.Indicator> indicators() {
        return plan.indicators().map(this::indicator);
    }

    private Row.Indicator indicator(Indicator indicator) {
        Optional<IndicatorSummary> summary = Optional.ofNullable(indicators.get(indicator.code()));
        return new Row.Indicator(
                indicator.code().value(),
                indicator.name(),
                indicator.unit().name(),
                indicator.better().name(),
                orNull(summary.map(IndicatorSummary::met)),
                orNull(summary.map(IndicatorSummary::judged)),
                orNull(summary.flatMap(IndicatorSummary::sum).map(this::sum)),
                orNull(summary.flatMap(IndicatorSummary::city)
                        .map(city -> new Row.City(amount(city.quantity()), files.sources(city.sources())))),
                orNull(summary.flatMap(IndicatorSummary::own).map(judged::of)),
                summary.map(IndicatorSummary::ranks).orElse(List.of()).stream()
                        .map(rank -> new Row.Rank(
                                rank.rank(),
                                rank.unit().value(),
                                rank.value(),
                                orNull(lastMonthsRank(indicator.code(), rank.unit()))))
                        .toList(),
                summary.map(one -> names(one.missing())).orElse(List.of()),
                judged.of(plan.register().units().stream().map(Unit::name).toList(), indicator.code()),
                outlooks(indicator.code()));
    }

    private Optional<Integer> lastMonthsRank(IndicatorCode indicator, UnitName unit) {
        return material.earlier().stream()
                .filter(month -> month.month().equals(material.month().previous()))
                .flatMap(month -> month.indicators().stream())
                .filter(summary -> summary.indicator().equals(indicator))
                .flatMap(summary -> summary.ranks().stream())
                .filter(rank -> rank.unit().equals(unit))
                .map(IndicatorSummary.Rank::rank)
                .findFirst();
    }

    /** Units in the plan's order, the whole last. */
    private List<Row.Outlook> outlooks(IndicatorCode indicator) {
        List<UnitName> order = plan.register().units().stream().map(Unit::name).toList();
        return material.results().outlooks().stream()
                .filter(one -> one.indicator().equals(indicator))
                .sorted(Comparator.comparingInt(
                        one -> one.unit().map(order::indexOf).orElse(order.size())))
                .map(one -> new Row.Outlook(
                        orNull(one.unit().map(UnitName::value)),
                        orNull(one.yearOnYear().map(this::change)),
                        orNull(one.yearEnd()
                                .map(end -> new Row.End(
                                        amount(end.expected()),
                                        end.seasonal(),
                                        end.meetsTarget(),
                                        end.why(),
                                        files.sources(end.sources())))),
                        one.marks()))
                .toList();
    }

    private Row.Change change(YearOnYear one) {
        return new Row.Change(
                amount(one.now()),
                amount(one.before().quantity()),
                orNull(one.change().map(RowValues::decimal)),
                one.unit().word(),
                one.words(),
                one.basis(),
                files.sources(one.before().sources()));
    }

    /** The whole first, then each theme with its sections behind it. */
    Stream<Row.RollUp> rollUps() {
        return material.results().rollUps().stream()
                .sorted(Comparator.comparingInt(RollUp::order))
                .map(one -> new Row.RollUp(
                        one.level().name(),
                        one.code(),
                        one.title(),
                        counts(one.tasks()),
                        counts(one.measures()),
                        counts(one.assessments())));
    }

    /** By month, unit and code. */
    Stream<Row.MadeUp> madeUp() {
        return material.results().madeUp().stream()
                .map(mark -> new Row.MadeUp(
                        mark.month().toString(),
                        mark.unit().value(),
                        mark.subject().value(),
                        mark.was().name(),
                        mark.by().toString()))
                .sorted(Comparator.comparing(Row.MadeUp::month)
                        .thenComparing(Row.MadeUp::unit)
                        .thenComparing(Row.MadeUp::subject));
    }

    Stream<Row.Standing> standings() {
        return plan.reportingUnits().stream()
                .flatMap(unit -> Optional.ofNullable(standings.get(unit.name())).stream()
                        .map(standing -> standing(unit, standing)));
    }

    private static Row.Standing standing(Unit unit, Standing standing) {
        return new Row.Standing(
                unit.name().value(),
                unit.kind().name(),
                orNull(standing.score().map(RowValues::decimal)),
                orNull(boxed(standing.rank())),
                orNull(standing.measurePart().map(RowValues::decimal)),
                orNull(standing.indicatorPart().map(RowValues::decimal)),
                orNull(standing.timelinessPart().map(RowValues::decimal)),
                counts(standing.measures()),
                counts(standing.indicators()),
                timely(standing.timeliness()),
                standing.nilReport(),
                standing.revision(),
                standing.findings());
    }

    private static Row.Timely timely(Timeliness timeliness) {
        return switch (timeliness) {
            case Timeliness.OnTime on -> timely("ON_TIME", on, on.receivedAt(), 0, 0);
            case Timeliness.Late late -> timely("LATE", late, late.receivedAt(), late.workingDays(), 0);
            case Timeliness.NotReported missing -> timely("NOT_REPORTED", missing, null, 0, missing.refusedFiles());
            case Timeliness.Awaited awaited -> timely("AWAITED", awaited, null, 0, awaited.refusedFiles());
        };
    }

    private static Row.Timely timely(
            String status, Timeliness timeliness, @Nullable Instant receivedAt, int late, int refused) {
        return new Row.Timely(
                status, timeliness.word(), receivedAt == null ? null : receivedAt.toString(), late, refused);
    }

    private Row.Sum sum(CitySum sum) {
        return new Row.Sum(
                sum.name(),
                amount(sum.actual().quantity()),
                amount(sum.target()),
                orNull(sum.completion().map(RowValues::share)),
                share(sum.expected()),
                orNull(sum.completion()
                        .map(done ->
                                decimal(Gap.between(done).and(sum.expected()).points()))),
                sum.verdict().name(),
                sum.verdict().light().name(),
                names(sum.missing()),
                files.sources(sum.actual().sources()),
                sum.ownTotals().stream()
                        .map(total -> new Row.OwnTotal(
                                total.unit().value(),
                                amount(total.figure().quantity()),
                                decimal(sum.difference(total).amount()),
                                files.sources(total.figure().sources())))
                        .toList());
    }
}
