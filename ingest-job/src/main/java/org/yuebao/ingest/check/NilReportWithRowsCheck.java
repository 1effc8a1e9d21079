package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;

/** {@code CHECK-NIL-FILLED}: a nil report with filled rows says two things; the rows are used. */
final class NilReportWithRowsCheck implements Check {

    @Override
    public List<Finding> find(DraftSubmission draft) {
        if (!draft.nilReport() || draft.entries().isEmpty()) {
            return List.of();
        }
        int rows = draft.entries().size();
        return List.of(draft.findings()
                .workbook(
                        "CHECK-NIL-FILLED",
                        Severity.WARNING,
                        String.valueOf(rows),
                        "选了零报告，却填有" + rows + "行进展，按所填进展计入",
                        "请将“是否零报告”改为“否”，或删去所填进展"));
    }
}
