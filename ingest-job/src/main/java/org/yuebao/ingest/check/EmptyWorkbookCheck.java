package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;

/** {@code CHECK-EMPTY}: nothing is filled in and it doesn't say that there is nothing to report. An empty form is no report. */
final class EmptyWorkbookCheck implements Check {

    private static final Rule RULE = Rule.blocker("CHECK-EMPTY", Stage.GATE, "空表")
            .because("进展情况和指标都没有填写，也没有选零报告。空表不算报送。")
            .wrong("各行均为空，“是否零报告”为“否”")
            .right("填写各行，或将“是否零报告”选为“是”");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        if (draft.nilReport() || !draft.entries().isEmpty() || !draft.readings().isEmpty()) {
            return List.of();
        }
        return List.of(draft.findings().workbook(RULE, "", "空表，没有填报任何内容", "请填写，或将“填报信息”中的“是否零报告”选为“是”"));
    }
}
