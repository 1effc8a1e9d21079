package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.SelfStatus;

/** {@code CHECK-STATUS-MISSING}: a text or an amount without a status; it is read as 推进中. */
final class MissingStatusCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-STATUS-MISSING", Stage.STATUS, "没有选择状态")
            .because("填了进展或数量，没有选状态；按“推进中”计。")
            .wrong("（空白）")
            .right("推进中");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .filter(entry -> entry.status() == SelfStatus.UNSTATED
                        && !draft.unreadable().contains(entry.statusCell()))
                .map(entry ->
                        draft.findings().cell(RULE, entry.statusCell(), "", "没有选择状态，按“推进中”计", "请从下拉列表选择未启动、推进中、已完成或滞后"))
                .toList();
    }
}
