package org.yuebao.model.store;

import java.util.List;
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
import org.yuebao.model.unit.UnitName;

/** Verdicts of each run. Saving the same subject (and unit) of the same run again replaces it. */
public interface AssessmentStore {

    void saveAssessments(RunKey run, List<Assessment> assessments);

    void saveMeasureLights(RunKey run, List<MeasureLight> lights);

    void saveTaskLights(RunKey run, List<TaskLight> lights);

    void saveIndicatorSummaries(RunKey run, List<IndicatorSummary> summaries);

    void saveStandings(RunKey run, List<Standing> standings);

    void saveOutlooks(RunKey run, List<Outlook> outlooks);

    void saveRollUps(RunKey run, List<RollUp> rollUps);

    void saveMadeUp(RunKey run, List<MadeUp> marks);

    /** In no particular order, as the lists below. */
    List<Assessment> assessments(RunKey run);

    List<Assessment> assessments(RunKey run, UnitName unit);

    List<MeasureLight> measureLights(RunKey run);

    List<TaskLight> taskLights(RunKey run);

    List<IndicatorSummary> indicatorSummaries(RunKey run);

    List<Standing> standings(RunKey run);

    List<Outlook> outlooks(RunKey run);

    List<RollUp> rollUps(RunKey run);

    /** Marks that this run set beside records of earlier months. */
    List<MadeUp> madeUp(RunKey run);

    /** Marks that later months' runs set beside this month's records; of several for one record the earliest month's. */
    List<MadeUp> marksBeside(PlanId plan, ReportingMonth month);

    /** The newest run of the month whose standings are complete. */
    Optional<RunKey> latestRun(PlanId plan, ReportingMonth month);
}
