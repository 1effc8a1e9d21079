package org.yuebao.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MadeUp;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.unit.UnitName;

final class JdbcAssessmentStore implements AssessmentStore {

    /** Stands for the jurisdiction as a whole where a unit's name is a key; no unit is named so. */
    private static final String WHOLE = "*";

    private static final RunTable<Assessment> ASSESSMENTS = new RunTable<>(
            "assessment",
            Assessment.class,
            List.of("unit_name", "subject_code"),
            one -> List.of(one.unit().value(), one.subject().value()),
            List.of("verdict", "light"),
            one -> List.of(one.verdict().name(), one.light().name()));

    private static final RunTable<MeasureLight> MEASURE_LIGHTS = new RunTable<>(
            "measure_light",
            MeasureLight.class,
            List.of("measure_code"),
            one -> List.of(one.measure().value()),
            List.of("verdict", "light"),
            one -> List.of(one.verdict().name(), one.light().name()));

    private static final RunTable<TaskLight> TASK_LIGHTS = new RunTable<>(
            "task_light",
            TaskLight.class,
            List.of("task_code"),
            one -> List.of(one.task().toString()),
            List.of("light"),
            one -> List.of(one.light().name()));

    private static final RunTable<IndicatorSummary> INDICATOR_SUMMARIES = new RunTable<>(
            "indicator_summary",
            IndicatorSummary.class,
            List.of("indicator_code"),
            one -> List.of(one.indicator().value()),
            List.of(),
            one -> List.of());

    private static final RunTable<Standing> STANDINGS = new RunTable<>(
            "standing",
            Standing.class,
            List.of("unit_name"),
            one -> List.of(one.unit().value()),
            List.of("score", "unit_rank"),
            one -> Arrays.asList(
                    one.score().orElse(null),
                    one.rank().isPresent() ? one.rank().getAsInt() : null));

    private static final RunTable<Outlook> OUTLOOKS = new RunTable<>(
            "outlook",
            Outlook.class,
            List.of("indicator_code", "unit_name"),
            one -> List.of(
                    one.indicator().value(), one.unit().map(UnitName::value).orElse(WHOLE)),
            List.of(),
            one -> List.of());

    private static final RunTable<RollUp> ROLL_UPS = new RunTable<>(
            "roll_up",
            RollUp.class,
            List.of("roll_up_code"),
            one -> List.of(one.order() + " " + one.code()),
            List.of("roll_up_level"),
            one -> List.of(one.level().name()));

    private static final RunTable<MadeUp> MADE_UP = new RunTable<>(
            "made_up",
            MadeUp.class,
            List.of("unit_name", "subject_code", "missed_month"),
            one -> List.of(
                    one.unit().value(), one.subject().value(), one.month().toString()),
            List.of(),
            one -> List.of());

    private final Database database;
    private final JsonDocuments json;

    JdbcAssessmentStore(Database database, JsonDocuments json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void saveAssessments(RunKey run, List<Assessment> assessments) {
        ASSESSMENTS.save(database, json, run, assessments);
    }

    @Override
    public void saveMeasureLights(RunKey run, List<MeasureLight> lights) {
        MEASURE_LIGHTS.save(database, json, run, lights);
    }

    @Override
    public void saveTaskLights(RunKey run, List<TaskLight> lights) {
        TASK_LIGHTS.save(database, json, run, lights);
    }

    @Override
    public void saveIndicatorSummaries(RunKey run, List<IndicatorSummary> summaries) {
        INDICATOR_SUMMARIES.save(database, json, run, summaries);
    }

    @Override
    public void saveStandings(RunKey run, List<Standing> standings) {
        STANDINGS.save(database, json, run, standings);
    }

    @Override
    public void saveOutlooks(RunKey run, List<Outlook> outlooks) {
        OUTLOOKS.save(database, json, run, outlooks);
    }

    @Override
    public void saveRollUps(RunKey run, List<RollUp> rollUps) {
        ROLL_UPS.save(database, json, run, rollUps);
    }

    @Override
    public void saveMadeUp(RunKey run, List<MadeUp> marks) {
        MADE_UP.save(database, json, run, marks);
    }

    @Override
    public List<MadeUp> madeUp(RunKey run) {
        return MADE_UP.all(database, json, run);
    }

    @Override
    public List<MadeUp> marksBeside(PlanId plan, ReportingMonth month) {
        Map<List<Object>, MadeUp> marks = new LinkedHashMap<>();
        database
                .sql("SELECT DISTINCT reporting_month FROM made_up WHERE plan_id = ? AND missed_month = ?")
                .params(plan.value(), month.toString())
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .flatMap(later -> latestRun(plan, ReportingMonth.parse(later)).stream())
                .flatMap(run -> madeUp(run).stream())
                .filter(mark -> mark.month().equals(month))
                .forEach(mark -> marks.putIfAbsent(List.of(mark.unit(), mark.subject()), mark));
        return List.copyOf(marks.values());
    }

    @Override
    public List<Assessment> assessments(RunKey run) {
        return ASSESSMENTS.all(database, json, run);
    }

    @Override
    public List<Assessment> assessments(RunKey run, UnitName unit) {
        return ASSESSMENTS.some(database, json, run, " AND unit_name = ?", List.of(unit.value()));
    }

    @Override
    public List<MeasureLight> measureLights(RunKey run) {
        return MEASURE_LIGHTS.all(database, json, run);
    }

    @Override
    public List<TaskLight> taskLights(RunKey run) {
        return TASK_LIGHTS.all(database, json, run);
    }

    @Override
    public List<IndicatorSummary> indicatorSummaries(RunKey run) {
        return INDICATOR_SUMMARIES.all(database, json, run);
    }

    @Override
    public List<Standing> standings(RunKey run) {
        return STANDINGS.all(database, json, run);
    }

    @Override
    public List<Outlook> outlooks(RunKey run) {
        return OUTLOOKS.all(database, json, run);
    }

    @Override
    public List<RollUp> rollUps(RunKey run) {
        return ROLL_UPS.all(database, json, run);
    }

    @Override
    public Optional<RunKey> latestRun(PlanId plan, ReportingMonth month) {
        return database.sql("""
                        SELECT DISTINCT run_number FROM standing WHERE plan_id = ? AND reporting_month = ?
                        ORDER BY run_number DESC""").params(plan.value(), month.toString()).query(Long.class).list().stream()
                .map(run -> new RunKey(plan, month, run))
                .filter(this::isComplete)
                .findFirst();
    }

    /** Standings are complete when every unit that the run assessed has one; they are the last thing a run works out. */
    private boolean isComplete(RunKey run) {
        return database.sql("""
                        SELECT COUNT(*) FROM (
                            SELECT DISTINCT unit_name FROM assessment
                            WHERE plan_id = :plan AND reporting_month = :month AND run_number = :run) assessed
                        WHERE NOT EXISTS (
                            SELECT 1 FROM standing s
                            WHERE s.plan_id = :plan AND s.reporting_month = :month AND s.run_number = :run
                              AND s.unit_name = assessed.unit_name)""")
                        .param("plan", run.plan().value())
                        .param("month", run.month().toString())
                        .param("run", run.run())
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
