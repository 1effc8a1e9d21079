package org.yuebao.report.content;

import java.util.List;
import org.yuebao.model.report.LineageRow;

/**
 * A report with what is kept about it.
 *
 * @param lineage each traced figure beside each cell it came from; row for row the sheet 数据溯源
 */
public record ComposedReport(ReportDocument document, List<LineageRow> lineage, ReportCounts counts) {

    public ComposedReport {
        lineage = List.copyOf(lineage);
    }
}
