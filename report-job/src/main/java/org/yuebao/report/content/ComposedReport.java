package org.yuebao.report.content;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.report.LineageRow;

/**
 * A report with what is kept about it.
 *
 * @param lineage each traced figure beside each cell it came from; row for row the sheet 数据溯源
 * @param unprinted where the characters stand that no font has; each message whole
 */
public record ComposedReport(
        ReportDocument document, List<LineageRow> lineage, ReportCounts counts, List<Finding> unprinted) {

    public ComposedReport {
        lineage = List.copyOf(lineage);
        unprinted = List.copyOf(unprinted);
    }
}
