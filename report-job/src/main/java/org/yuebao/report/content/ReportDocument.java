package org.yuebao.report.content;

import java.util.List;

/**
 * One report, ready to be printed.
 *
 * @param blocks what Word and PDF print, in order
 * @param sheets what the workbook holds, in order
 */
public record ReportDocument(Imprint imprint, List<Block> blocks, List<DataSheet> sheets) {

    public ReportDocument {
        blocks = List.copyOf(blocks);
        sheets = List.copyOf(sheets);
    }
}
