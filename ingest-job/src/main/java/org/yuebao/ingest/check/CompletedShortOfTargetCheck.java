package org.yuebao.ingest.check;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.SelfStatus;

/** {@code CHECK-COMPLETED-SHORT}: 已完成 beside an amount short of the unit's own target; it doesn't count as completed. */
final class CompletedShortOfTargetCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-COMPLETED-SHORT", Stage.STATUS, "“已完成”而数量不足")
            .because("有本单位年度目标的措施，累计完成量未达到目标，不论状态怎样选，都不按完成计。")
            .wrong("目标27.75万辆次，累计13.9，状态“已完成”")
            .right("目标27.75万辆次，累计13.9，状态“推进中”");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .filter(entry -> entry.status() == SelfStatus.COMPLETED)
                .flatMap(entry -> finding(draft, entry).stream())
                .toList();
    }

    private static Optional<Finding> finding(DraftSubmission draft, ProgressEntry entry) {
        return draft.ownTargetOf(entry)
                .filter(target -> target.amount().signum() > 0)
                .flatMap(target -> entry.cumulative()
                        .asQuantity()
                        .filter(amount -> amount.amount().compareTo(target.amount()) < 0)
                        .map(amount -> finding(draft, entry, amount, target)));
    }

    private static Finding finding(DraftSubmission draft, ProgressEntry entry, Quantity amount, Quantity target) {
        return draft.findings()
                .cell(
                        RULE,
                        entry.statusCell(),
                        entry.status().chinese(),
                        "状态为“已完成”，但累计完成量（" + amount + "）未达到年度目标" + target + "，不按完成计",
                        "请核对累计完成量，或将状态改为“推进中”");
    }
}
