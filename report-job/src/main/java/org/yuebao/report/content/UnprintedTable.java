package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;

/** The end of the last annex: where the characters stand that the PDF prints as 〓. */
final class UnprintedTable {

    private static final int ROWS_AT_MOST = 60;

    private UnprintedTable() {}

    /** Of the submissions in force, of the plan, and whatever else has come into the report. */
    static List<Finding> findings(MonthView view, List<Block> blocks) {
        MissingCharacters missing = new MissingCharacters(view.presentation().characters());
        List<Finding> findings = new ArrayList<>(view.submissions().stream()
                .flatMap(stored -> stored.submission().findings().stream())
                .filter(finding -> finding.code().equals(MissingCharacters.CODE))
                .toList());
        findings.addAll(missing.in(view.plan()));
        findings.addAll(missing.elsewhere(blocks, findings));
        return findings;
    }

    static List<Block> blocks(List<Finding> unprinted) {
        if (unprinted.isEmpty()) {
            return List.of();
        }
        List<Block.Row> rows = unprinted.stream()
                .limit(ROWS_AT_MOST)
                .map(finding -> Cells.row(List.of(finding.place(), finding.statement(), finding.expected())))
                .toList();
        String more = unprinted.size() > ROWS_AT_MOST ? "另有" + (unprinted.size() - ROWS_AT_MOST) + "处，见工作簿“问题清单”。" : "";
        return List.of(new Block.Table(
                "字体印不出的字符",
                List.of(Cells.left("位置", 6), Cells.left("问题", 7), Cells.left("怎样改", 6)),
                rows,
                "Word和XLSX中照原字，能否显示取决于打开它的电脑上的字体。" + more));
    }
}
