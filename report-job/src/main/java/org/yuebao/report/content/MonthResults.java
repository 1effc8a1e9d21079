package org.yuebao.report.content;

import java.util.List;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MadeUp;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.month.ReportingMonth;

/**
 * What one run found out about one month; lists in no particular order.
 *
 * @param assessments may be left empty for an earlier month, of which only lights, summaries and standings are printed
 * @param madeUp marks 已补 beside records of earlier months
 */
public record MonthResults(
        ReportingMonth month,
        List<Assessment> assessments,
        List<MeasureLight> measures,
        List<TaskLight> tasks,
        List<IndicatorSummary> indicators,
        List<Standing> standings,
        List<Outlook> outlooks,
        List<RollUp> rollUps,
        List<MadeUp> madeUp) {

    /** Without outlooks, roll-ups and marks beside earlier months, which an earlier month doesn't print. */
    public MonthResults(
            ReportingMonth month,
            List<Assessment> assessments,
            List<MeasureLight> measures,
            List<TaskLight> tasks,
            List<IndicatorSummary> indicators,
            List<Standing> standings) {
        this(month, assessments, measures, tasks, indicators, standings, List.of(), List.of(), List.of());
    }

    public MonthResults {
        assessments = List.copyOf(assessments);
        measures = List.copyOf(measures);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
        standings = List.copyOf(standings);
        outlooks = List.copyOf(outlooks);
        rollUps = List.copyOf(rollUps);
        madeUp = List.copyOf(madeUp);
    }
}
