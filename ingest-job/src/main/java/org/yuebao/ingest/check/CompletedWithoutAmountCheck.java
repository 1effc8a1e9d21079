package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.SelfStatus;

/** {@code CHECK-COMPLETED-AMOUNT}: 已完成 of a quantity, and no amount. */
final class CompletedWithoutAmountCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-COMPLETED-AMOUNT", Stage.STATUS, "“已完成”而没有数量")
            .because("有计量单位的措施选了“已完成”，却没有填累计完成量；有本单位年度目标的，不按完成计。")
            .wrong("状态“已完成”，累计完成量空白")
            .right("状态“已完成”，累计完成量230组");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .filter(entry -> entry.status() == SelfStatus.COMPLETED
                        && draft.countedBy(entry).isPresent()
                        && entry.cumulative().asQuantity().isEmpty()
                        && !draft.isAmountUnreadable(entry)
                        && draft.ownTargetOf(entry)
                                .filter(target -> target.amount().signum() == 0)
                                .isEmpty())
                .map(entry -> draft.findings()
                        .cell(
                                RULE,
                                entry.statusCell(),
                                entry.status().chinese(),
                                "状态为“已完成”，但没有填报累计完成量"
                                        + (draft.ownTargetOf(entry).isPresent() ? "，不按完成计" : ""),
                                "请填写1月至本月的累计完成量，或将状态改为“推进中”"))
                .toList();
    }
}
