package org.yuebao.report.derivation;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.StoredSubmission;

/**
 * What the derived figures of a month are made of; lists in no particular order.
 *
 * @param lastMonth the month before, where readers have a report of it
 * @param submissions in force, with the findings that the report counts
 * @param sharesSumTo100 whether the largest share is changed so that they add up
 * @param atRisk sums that fall short of their target at the present pace, in the plan's order
 * @param dueSoon measures with something due in the next two months; one that has two such steps stands twice
 */
public record Ground(
        Plan plan,
        DueDate due,
        Results results,
        Optional<Results> lastMonth,
        List<StoredSubmission> submissions,
        List<Refusal> refusals,
        boolean sharesSumTo100,
        List<Risk> atRisk,
        List<MeasureCode> dueSoon) {

    public Ground {
        submissions = List.copyOf(submissions);
        refusals = List.copyOf(refusals);
        atRisk = List.copyOf(atRisk);
        dueSoon = List.copyOf(dueSoon);
    }

    /**
     * A sum that falls short of its target at the present pace.
     *
     * @param name what is summed
     * @param why the reckoning, in Chinese
     */
    public record Risk(AssessedSubject subject, String name, Quantity atTheEnd, String why) {}

    /** What one run found out about one month. */
    public record Results(
            List<Assessment> assessments,
            List<MeasureLight> measures,
            List<TaskLight> tasks,
            List<IndicatorSummary> indicators,
            List<Standing> standings,
            List<RollUp> rollUps) {

        public Results {
            assessments = List.copyOf(assessments);
            measures = List.copyOf(measures);
            tasks = List.copyOf(tasks);
            indicators = List.copyOf(indicators);
            standings = List.copyOf(standings);
            rollUps = List.copyOf(rollUps);
        }
    }
}
