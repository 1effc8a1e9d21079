package org.yuebao.ingest.plan.check;

import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Scope;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.SourceCell;

/**
 * A plan with what is needed to say where in it something was found.
 *
 * @param name the workbook's file name, or the plan's id where it was loaded before
 */
record CheckedPlan(Plan plan, String name, PlanPlaces places) {

    static final String MEASURES = "任务措施";
    static final String MEASURE_CODE = "措施编号";
    static final String HEAD = "计划信息";
    static final String GROUPS = "单位组";

    /** About a measure's row of 任务措施, in the column of that header. */
    Finding ofMeasure(
            String code,
            Severity severity,
            Measure measure,
            String header,
            String found,
            String statement,
            String advice) {
        return of(
                code,
                severity,
                MEASURES,
                measure.code().value(),
                header,
                found,
                "措施“" + measure.code() + "”" + statement,
                advice);
    }

    /** About the row of a sheet that has the key in its first column. */
    Finding of(
            String code,
            Severity severity,
            String sheet,
            String key,
            String header,
            String found,
            String statement,
            String advice) {
        Optional<SourceCell> cell = places.cell(sheet, key, header);
        return new Finding(
                new FindingCode(code),
                severity,
                cell.isPresent() ? Scope.CELL : Scope.SHEET,
                name,
                Optional.of(sheet),
                cell,
                found,
                advice,
                statement);
    }
}
