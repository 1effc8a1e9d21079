package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;

/** {@code CHECK-EMPTY}: nothing is filled in and it doesn't say that there is nothing to report. An empty form is no report. */
final class EmptyWorkbookCheck implements Check {

    @Override
    public List<Finding> find(DraftSubmission draft) {
        if (draft.nilReport() || !draft.entries().isEmpty() || !draft.readings().isEmpty()) {
            return List.of();
        }
        return List.of(draft.findings()
                .workbook("CHECK-EMPTY", Severity.BLOCKER, "", "空表，没有填报任何内容", "请填写，或将“填报信息”中的“是否零报告”选为“是”"));
    }
}
