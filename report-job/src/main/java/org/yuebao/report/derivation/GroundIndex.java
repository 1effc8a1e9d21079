package org.yuebao.report.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** The ground, looked up by what the derivations ask for, and always in the plan's order. */
final class GroundIndex {

    private final Ground ground;
    private final Map<MeasureCode, MeasureLight> measures;
    private final Map<MeasureCode, MeasureLight> measuresBefore;
    private final Map<TaskCode, TaskLight> tasks;
    private final Map<IndicatorCode, IndicatorSummary> indicators;
    private final Map<String, RollUp> rollUps;
    private final Map<UnitName, Standing> standings;
    private final Map<UnitName, StoredSubmission> submissions;
    private final Map<UnitName, Map<AssessedSubject, Assessment>> assessments = new HashMap<>();

    GroundIndex(Ground ground) {
        this.ground = ground;
        Ground.Results results = ground.results();
        measures = byKey(results.measures(), MeasureLight::measure);
        measuresBefore =
                byKey(ground.lastMonth().map(Ground.Results::measures).orElse(List.of()), MeasureLight::measure);
        tasks = byKey(results.tasks(), TaskLight::task);
        indicators = byKey(results.indicators(), IndicatorSummary::indicator);
        rollUps = byKey(results.rollUps(), RollUp::code);
        standings = byKey(results.standings(), Standing::unit);
        submissions = byKey(ground.submissions(), stored -> stored.submission().unit());
        results.assessments()
                .forEach(one -> assessments
                        .computeIfAbsent(one.unit(), fresh -> new HashMap<>())
                        .put(one.subject(), one));
    }

    Ground ground() {
        return ground;
    }

    Plan plan() {
        return ground.plan();
    }

    /** 全市 or 全区. */
    String whole() {
        return "全" + plan().level().chinese();
    }

    /** Units expected to report. */
    List<Unit> units() {
        return plan().reportingUnits();
    }

    Optional<MeasureLight> light(MeasureCode measure) {
        return Optional.ofNullable(measures.get(measure));
    }

    /** A measure that the run left out is still awaited. */
    Verdict verdict(MeasureCode measure) {
        return light(measure).map(MeasureLight::verdict).orElse(Verdict.AWAITED);
    }

    Optional<Verdict> verdictBefore(MeasureCode measure) {
        return Optional.ofNullable(measuresBefore.get(measure)).map(MeasureLight::verdict);
    }

    Optional<TaskLight> task(TaskCode task) {
        return Optional.ofNullable(tasks.get(task));
    }

    Optional<IndicatorSummary> indicator(IndicatorCode indicator) {
        return Optional.ofNullable(indicators.get(indicator));
    }

    Optional<RollUp> rollUp(String code) {
        return Optional.ofNullable(rollUps.get(code));
    }

    Optional<Standing> standing(UnitName unit) {
        return Optional.ofNullable(standings.get(unit));
    }

    Optional<Standing> standingBefore(UnitName unit) {
        return ground.lastMonth().stream()
                .flatMap(results -> results.standings().stream())
                .filter(standing -> standing.unit().equals(unit))
                .findFirst();
    }

    Timeliness timeliness(UnitName unit) {
        return standing(unit).map(Standing::timeliness).orElseGet(() -> new Timeliness.NotReported(refused(unit)));
    }

    Optional<StoredSubmission> submission(UnitName unit) {
        return Optional.ofNullable(submissions.get(unit));
    }

    int refused(UnitName unit) {
        return (int) ground.refusals().stream()
                .filter(refusal -> refusal.unit().filter(unit::equals).isPresent())
                .count();
    }

    /** A unit's measures in the plan's order, then its indicators in theirs. */
    List<Assessment> assessments(UnitName unit) {
        Map<AssessedSubject, Assessment> own = assessments.getOrDefault(unit, Map.of());
        return Stream.concat(
                        plan().measures().<AssessedSubject>map(measure -> measure.code()),
                        plan().indicators().<AssessedSubject>map(indicator -> indicator.code()))
                .flatMap(subject -> Optional.ofNullable(own.get(subject)).stream())
                .toList();
    }

    /** Of every unit, in the plan's order. */
    List<Assessment> assessments(IndicatorCode indicator) {
        return plan().register().units().stream()
                .flatMap(unit ->
                        Optional.ofNullable(
                                assessments.getOrDefault(unit.name(), Map.of()).get(indicator))
                                .stream())
                .toList();
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> second));
    }
}
