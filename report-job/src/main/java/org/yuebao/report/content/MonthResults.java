package org.yuebao.report.content;

import java.util.List;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.month.ReportingMonth;

/**
 * What one run found out about one month; lists in no particular order.
 *
 * @param assessments may be left empty for an earlier month, of which only lights, summaries and standings are printed
 */
public record MonthResults(
        ReportingMonth month,
        List<Assessment> assessments,
        List<MeasureLight> measures,
        List<TaskLight> tasks,
        List<IndicatorSummary> indicators,
        List<Standing> standings) {

    public MonthResults {
        assessments = List.copyOf(assessments);
        measures = List.copyOf(measures);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
        standings = List.copyOf(standings);
    }
}
