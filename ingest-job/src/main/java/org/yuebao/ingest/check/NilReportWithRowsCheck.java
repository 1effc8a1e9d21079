package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;

/** {@code CHECK-NIL-FILLED}: a nil report with filled rows says two things; the rows are used. */
final class NilReportWithRowsCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-NIL-FILLED", Stage.STATUS, "零报告却填有内容")
            .because("选了零报告，又填有进展，两处说法不一；按所填进展计入。")
            .wrong("“是否零报告”为“是”，另填有4行进展")
            .right("“是否零报告”为“否”");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        if (!draft.nilReport() || draft.entries().isEmpty()) {
            return List.of();
        }
        int rows = draft.entries().size();
        return List.of(draft.findings()
                .workbook(RULE, String.valueOf(rows), "选了零报告，却填有" + rows + "行进展，按所填进展计入", "请将“是否零报告”改为“否”，或删去所填进展"));
    }
}
