package org.yuebao.model.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/**
 * One jurisdiction's action plan (行动计划), in one version.
 *
 * @param year first year the plan is for; the only one of an annual plan
 * @param lastYear last year the plan is for
 * @param jurisdiction 北京市, 西城区
 * @param documentNumber 京政办发〔2022〕6号; empty where none is known
 * @param issuer empty where none is known
 * @param bureau the unit that compiles the report and reports the city's own indicator row
 * @param links to other plans
 * @param declared what the plan's own words say of its size
 * @param yearBefore what the indicators stood at in the year before
 */
public record Plan(
        PlanId id,
        PlanVersion version,
        String title,
        int year,
        int lastYear,
        PlanLevel level,
        String jurisdiction,
        String documentNumber,
        String issuer,
        Optional<LocalDate> issued,
        UnitName bureau,
        UnitRegister register,
        List<Theme> themes,
        List<IndicatorTable> indicatorTables,
        RatingScale rating,
        PlanLinks links,
        DeclaredCounts declared,
        YearBefore yearBefore) {

    /** A plan of which nothing of the year before was loaded. */
    public Plan(
            PlanId id,
            PlanVersion version,
            String title,
            int year,
            int lastYear,
            PlanLevel level,
            String jurisdiction,
            String documentNumber,
            String issuer,
            Optional<LocalDate> issued,
            UnitName bureau,
            UnitRegister register,
            List<Theme> themes,
            List<IndicatorTable> indicatorTables,
            RatingScale rating,
            PlanLinks links,
            DeclaredCounts declared) {
        this(
                id,
                version,
                title,
                year,
                lastYear,
                level,
                jurisdiction,
                documentNumber,
                issuer,
                issued,
                bureau,
                register,
                themes,
                indicatorTables,
                rating,
                links,
                declared,
                YearBefore.none());
    }

    /** A plan that stands alone. */
    public Plan(
            PlanId id,
            PlanVersion version,
            String title,
            int year,
            int lastYear,
            PlanLevel level,
            String jurisdiction,
            String documentNumber,
            String issuer,
            Optional<LocalDate> issued,
            UnitName bureau,
            UnitRegister register,
            List<Theme> themes,
            List<IndicatorTable> indicatorTables,
            RatingScale rating) {
        this(
                id,
                version,
                title,
                year,
                lastYear,
                level,
                jurisdiction,
                documentNumber,
                issuer,
                issued,
                bureau,
                register,
                themes,
                indicatorTables,
                rating,
                PlanLinks.none(),
                DeclaredCounts.none());
    }

    public Plan {
        themes = List.copyOf(themes);
        indicatorTables = List.copyOf(indicatorTables);
    }

    public Plan withVersion(PlanVersion other) {
        return with(other, links, declared, yearBefore);
    }

    public Plan withLinks(PlanLinks others) {
        return with(version, others, declared, yearBefore);
    }

    public Plan withDeclared(DeclaredCounts others) {
        return with(version, links, others, yearBefore);
    }

    public Plan withYearBefore(YearBefore other) {
        return with(version, links, declared, other);
    }

    private Plan with(
            PlanVersion otherVersion, PlanLinks otherLinks, DeclaredCounts otherCounts, YearBefore otherYearBefore) {
        return new Plan(
                id,
                otherVersion,
                title,
                year,
                lastYear,
                level,
                jurisdiction,
                documentNumber,
                issuer,
                issued,
                bureau,
                register,
                themes,
                indicatorTables,
                rating,
                otherLinks,
                otherCounts,
                otherYearBefore);
    }

    /** Whether it is for more than one year: its targets are for the last. */
    public boolean isOfSeveralYears() {
        return lastYear > year;
    }

    /** Name under which what holds of all units together stands: 全市, 全区. No unit is named so. */
    public UnitName whole() {
        return new UnitName("全" + level.chinese());
    }

    public Optional<Task> task(TaskCode code) {
        return tasks().filter(task -> task.code().equals(code)).findFirst();
    }

    public Stream<Task> tasks() {
        return themes.stream().flatMap(Theme::tasks);
    }

    public Stream<Measure> measures() {
        return themes.stream().flatMap(Theme::measures);
    }

    public Optional<Measure> measure(MeasureCode code) {
        return measures().filter(measure -> measure.code().equals(code)).findFirst();
    }

    public Stream<Indicator> indicators() {
        return indicatorTables.stream().flatMap(table -> table.indicators().stream());
    }

    public Optional<Indicator> indicator(IndicatorCode code) {
        return indicators().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    public Optional<Target> target(UnitName unit, IndicatorCode indicator) {
        return indicatorTables.stream()
                .flatMap(table -> table.target(unit, indicator).stream())
                .findFirst();
    }

    /** The target of the jurisdiction's own row (全市, 全区, 西城区) in an annex that has one. */
    public Optional<Target> ownTarget(IndicatorCode indicator) {
        return indicatorTables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(this::isOfTheWhole)
                .flatMap(row -> Optional.ofNullable(row.targets().get(indicator)).stream())
                .findFirst();
    }

    /** Whether a row of an annex is the jurisdiction's own and no unit's. */
    public boolean isOfTheWhole(IndicatorTable.Row row) {
        return row.unit().isEmpty()
                && (row.subject().equals(jurisdiction) || row.subject().matches("全[市区县](?:合计)?"));
    }

    /** The units that a role of a measure means, groups expanded, in the register's order. */
    public List<UnitName> unitsOf(Measure measure, UnitRole role) {
        return register.inOrder(unordered(measure.assignment(role)).toList());
    }

    /** Units with a lead or responsible role in the measure, in the register's order: those that report on it. */
    public List<UnitName> answering(Measure measure) {
        return register.inOrder(answeringUnordered(measure).toList());
    }

    /** Whether the unit alone answers for the measure, without listing the three thousand of another. */
    private boolean answersAlone(UnitName unit, Measure measure) {
        return answeringUnordered(measure)
                .filter(register::has)
                .distinct()
                .limit(2)
                .toList()
                .equals(List.of(unit));
    }

    private Stream<UnitName> answeringUnordered(Measure measure) {
        return Stream.concat(unordered(measure.lead()), unordered(measure.responsible()));
    }

    /** Measures that the unit answers for, in the plan's order. */
    public List<Measure> measuresOf(UnitName unit) {
        return measures().filter(measure -> answers(unit, measure)).toList();
    }

    /** Whether {@link #answering} names the unit, without listing the three thousand others. */
    private boolean answers(UnitName unit, Measure measure) {
        return names(measure.lead(), unit) || names(measure.responsible(), unit);
    }

    private boolean names(Assignment assignment, UnitName unit) {
        return assignment.chosen().contains(unit)
                || assignment.named().stream()
                        .anyMatch(name -> register.resolve(name).units().contains(unit));
    }

    /** Units expected to report: lead or responsible somewhere, or with a row of indicator targets; in the register's order. */
    public List<Unit> reportingUnits() {
        Set<UnitName> units = new LinkedHashSet<>();
        measures().forEach(measure -> units.addAll(answering(measure)));
        indicatorTables.forEach(table -> table.rows().forEach(row -> row.unit().ifPresent(units::add)));
        return register.units().stream()
                .filter(unit -> units.contains(unit.name()))
                .toList();
    }

    /**
     * The unit's own target of a counted item: from the plan workbook, from the linked annex column, or because nobody
     * else answers.
     *
     * @return empty where the target is the city's alone; an amount of 0 means no task this year
     */
    public Optional<Quantity> ownTarget(Measure measure, MeasureItem.Counted item, UnitName unit) {
        return switch (item.share()) {
            case MeasureItem.TargetShare.OfTheCity ignored -> Optional.empty();
            case MeasureItem.TargetShare.OfTheOnlyUnit ignored ->
                answersAlone(unit, measure) ? Optional.of(item.target()) : Optional.empty();
            case MeasureItem.TargetShare.OfEachUnit each ->
                Optional.ofNullable(each.amounts().get(unit)).map(amount -> new Quantity(amount, item.unit()));
            case MeasureItem.TargetShare.InAnnex annex ->
                target(unit, annex.indicator())
                        .flatMap(Plan::amountOf)
                        .map(amount -> new Quantity(amount, item.unit()));
        };
    }

    private static Optional<BigDecimal> amountOf(Target target) {
        return switch (target) {
            case Target.Bound bound -> Optional.of(bound.value());
            case Target.NoTask ignored -> Optional.of(BigDecimal.ZERO);
            case Target.Composite ignored -> Optional.empty();
            case Target.NotApplicable ignored -> Optional.empty();
            case Target.InWords ignored -> Optional.empty();
        };
    }

    private Stream<UnitName> unordered(Assignment assignment) {
        return Stream.concat(
                assignment.chosen().stream(),
                assignment.named().stream().flatMap(name -> register.resolve(name).units().stream()));
    }
}
