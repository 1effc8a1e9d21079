package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.SetByHand;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/**
 * The material, looked up by what the sections ask for, and always in the plan's order. Public for the sibling package
 * that makes the performance table.
 */
public final class MonthView {

    private record Judged(AssessedSubject subject, UnitName unit) {}

    private record LookedAt(IndicatorCode indicator, Optional<UnitName> unit) {}

    private final ReportMaterial material;
    private final Map<Judged, Assessment> assessments;
    private final Map<MeasureCode, MeasureLight> measures;
    private final Map<TaskCode, TaskLight> tasks;
    private final Map<IndicatorCode, IndicatorSummary> indicators;
    private final Map<LookedAt, Outlook> outlooks;
    private final Map<UnitName, Standing> standings;
    private final Map<UnitName, StoredSubmission> submissions;
    private final Map<MeasureCode, Task> taskOf = new HashMap<>();
    private final List<Unit> units;

    public MonthView(ReportMaterial material) {
        this.material = material;
        MonthResults results = material.results();
        assessments = byKey(results.assessments(), each -> new Judged(each.subject(), each.unit()));
        measures = byKey(results.measures(), MeasureLight::measure);
        tasks = byKey(results.tasks(), TaskLight::task);
        indicators = byKey(results.indicators(), IndicatorSummary::indicator);
        outlooks = byKey(results.outlooks(), each -> new LookedAt(each.indicator(), each.unit()));
        standings = byKey(results.standings(), Standing::unit);
        submissions =
                byKey(material.submissions(), stored -> stored.submission().unit());
        units = plan().reportingUnits();
        plan().tasks().forEach(task -> task.measures().forEach(measure -> taskOf.put(measure.code(), task)));
    }

    public ReportMaterial material() {
        return material;
    }

    public Plan plan() {
        return material.plan();
    }

    public ReportingMonth month() {
        return material.month();
    }

    Presentation presentation() {
        return material.presentation();
    }

    /** Who compiles and signs the report. */
    public String organisation() {
        return presentation()
                .organisation()
                .orElseGet(() -> plan().register().unit(plan().bureau()).fullName());
    }

    /** Units expected to report. */
    public List<Unit> units() {
        return units;
    }

    List<Unit> areas() {
        return units.stream().filter(unit -> unit.kind().isArea()).toList();
    }

    List<Unit> departments() {
        return units.stream().filter(unit -> !unit.kind().isArea()).toList();
    }

    public Optional<Assessment> assessment(AssessedSubject subject, UnitName unit) {
        return Optional.ofNullable(assessments.get(new Judged(subject, unit)));
    }

    /** Of the units that answer for it, in the plan's order. */
    public List<Assessment> assessments(Measure measure) {
        return plan().answering(measure).stream()
                .flatMap(unit -> assessment(measure.code(), unit).stream())
                .toList();
    }

    /** Of every unit, in the plan's order. */
    public List<Assessment> assessments(IndicatorCode indicator) {
        return plan().register().units().stream()
                .flatMap(unit -> assessment(indicator, unit.name()).stream())
                .toList();
    }

    /** Where a person set the light of the measure over all its units. */
    Optional<SetByHand> byHand(MeasureCode measure) {
        return light(measure).flatMap(MeasureLight::byHand);
    }

    public Optional<MeasureLight> light(MeasureCode measure) {
        return Optional.ofNullable(measures.get(measure));
    }

    public Optional<TaskLight> light(TaskCode task) {
        return Optional.ofNullable(tasks.get(task));
    }

    /** {@link Verdict#AWAITED} where the run left none, which a complete run doesn't. */
    public Verdict verdict(MeasureCode measure) {
        return light(measure).map(MeasureLight::verdict).orElse(Verdict.AWAITED);
    }

    public Optional<IndicatorSummary> summary(IndicatorCode indicator) {
        return Optional.ofNullable(indicators.get(indicator));
    }

    /** @param unit empty for the whole jurisdiction */
    Optional<Outlook> outlook(IndicatorCode indicator, Optional<UnitName> unit) {
        return Optional.ofNullable(outlooks.get(new LookedAt(indicator, unit)));
    }

    /** In the plan's order, the whole first. */
    List<RollUp> rollUps() {
        return material.results().rollUps().stream()
                .sorted(Comparator.comparingInt(RollUp::order))
                .toList();
    }

    public Optional<Standing> standing(UnitName unit) {
        return Optional.ofNullable(standings.get(unit));
    }

    public Timeliness timeliness(UnitName unit) {
        return standing(unit).map(Standing::timeliness).orElseGet(() -> new Timeliness.NotReported(refusals(unit)));
    }

    Optional<StoredSubmission> submission(UnitName unit) {
        return Optional.ofNullable(submissions.get(unit));
    }

    /** In the plan's order of their units. */
    List<StoredSubmission> submissions() {
        return plan().register().units().stream()
                .flatMap(unit -> submission(unit.name()).stream())
                .toList();
    }

    /** In the plan's order of their units, those of nobody known last; then by arrival. */
    List<Refusal> refusals() {
        List<UnitName> order =
                plan().register().units().stream().map(Unit::name).toList();
        return material.refusals().stream()
                .sorted(Comparator.<Refusal>comparingInt(refusal -> refusal.unit()
                                .map(order::indexOf)
                                .filter(place -> place >= 0)
                                .orElse(order.size()))
                        .thenComparing(refusal -> refusal.file().receivedAt())
                        .thenComparing(refusal -> refusal.file().sha256()))
                .toList();
    }

    int refusals(UnitName unit) {
        return (int) material.refusals().stream()
                .filter(refusal -> refusal.unit().filter(unit::equals).isPresent())
                .count();
    }

    Decisions decisions() {
        return material.decisions();
    }

    List<SetAside> setAside() {
        return material.setAside();
    }

    /** Of the submissions in force, then of the refused files. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        submissions().forEach(stored -> findings.addAll(stored.submission().findings()));
        refusals().forEach(refusal -> findings.addAll(refusal.findings()));
        return findings;
    }

    /** Lights of these measures; one that the run left out is grey. */
    public LightCounts lightsOf(Stream<Measure> some) {
        return LightCounts.of(
                some.map(measure -> verdict(measure.code()).light()).toList());
    }

    LightCounts lightsOfTasks() {
        return LightCounts.of(plan().tasks()
                .map(task -> light(task.code()).map(TaskLight::light).orElse(Light.GREY))
                .toList());
    }

    /** The month before this one, where it is known. */
    Optional<MonthResults> lastMonth() {
        return material.earlier().stream()
                .filter(results -> results.month().equals(month().previous()))
                .findFirst();
    }

    Optional<Verdict> lastMonthsVerdict(MeasureCode measure) {
        return lastMonth().stream()
                .flatMap(results -> results.measures().stream())
                .filter(light -> light.measure().equals(measure))
                .map(MeasureLight::verdict)
                .findFirst();
    }

    Optional<Standing> lastMonthsStanding(UnitName unit) {
        return lastMonth().stream()
                .flatMap(results -> results.standings().stream())
                .filter(standing -> standing.unit().equals(unit))
                .findFirst();
    }

    /** A unit's place in an indicator this month. */
    OptionalInt rank(IndicatorCode indicator, UnitName unit) {
        return rank(material.results(), indicator, unit);
    }

    /** Its place in the month before, where that month is known and the unit was ranked. */
    OptionalInt lastMonthsRank(IndicatorCode indicator, UnitName unit) {
        return lastMonth().map(results -> rank(results, indicator, unit)).orElse(OptionalInt.empty());
    }

    private static OptionalInt rank(MonthResults results, IndicatorCode indicator, UnitName unit) {
        return results.indicators().stream()
                .filter(summary -> summary.indicator().equals(indicator))
                .flatMap(summary -> summary.ranks().stream())
                .filter(rank -> rank.unit().equals(unit))
                .mapToInt(rank -> rank.rank())
                .findFirst();
    }

    /** 大气-5-1（重型柴油车治理）. */
    String named(Measure measure) {
        Task task = taskOf.get(measure.code());
        return measure.code() + (task == null ? "" : "（" + task.title() + "）");
    }

    /** Lead and responsible units as the plan prints them, each once. */
    static String responsible(Measure measure) {
        Set<String> names = new LinkedHashSet<>(measure.lead().named());
        names.addAll(measure.responsible().named());
        String others = Stream.of(measure.lead(), measure.responsible())
                .filter(assignment -> assignment.andOthers())
                .map(assignment -> assignment.othersPrinted())
                .findFirst()
                .orElse("");
        return names.isEmpty() ? "—" : String.join("、", names) + others;
    }

    public String shortName(UnitName unit) {
        return plan().register().unit(unit).shortName();
    }

    public List<String> shortNames(List<UnitName> some) {
        return some.stream().map(this::shortName).toList();
    }

    /** 全市 or 全区. */
    public String whole() {
        return plan().whole().value();
    }

    /** 各区 or 各街道. */
    String areasWord() {
        return plan().level().areas();
    }

    /** 区 or 街道. */
    public String areaWord() {
        return areasWord().substring(1);
    }

    /** 1—6月, in January 1月: what a cumulative figure covers. */
    public String period() {
        return month().month() == 1 ? "1月" : "1—" + month().month() + "月";
    }

    /**
     * The plan's themes; of a plan with one theme only the chapters of that (共筑美丽蓝天), each as a theme without number.
     */
    public List<Theme> fields() {
        List<Theme> themes = plan().themes();
        if (themes.size() != 1 || themes.getFirst().sections().size() < 2) {
            return themes;
        }
        Theme only = themes.getFirst();
        return only.sections().stream()
                .map(chapter -> new Theme(only.code(), only.annex(), unnumbered(chapter.heading()), List.of(chapter)))
                .toList();
    }

    private static String unnumbered(String heading) {
        String plain = heading.replaceFirst("^[一二三四五六七八九十]+、\\s*", "");
        return plain.isBlank() ? heading : plain;
    }

    /** Indicators for which some area has a target. */
    List<Indicator> indicatorsOfAreas() {
        return plan().indicators()
                .filter(indicator -> areas().stream()
                        .flatMap(area -> assessment(indicator.code(), area.name()).stream())
                        .anyMatch(assessment -> assessment.verdict() != Verdict.NOT_CONCERNED))
                .toList();
    }

    /** 大气污染防治, without the year that the annex's title carries. */
    public static String named(Theme theme) {
        return theme.shortTitle();
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> second));
    }
}
