package org.yuebao.ingest.check;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.SelfStatus;

/** {@code CHECK-STATUS-LAGS}: the unit's own target is reached, and the status says otherwise; it counts as completed. */
final class TargetReachedCheck implements Check {

    private static final Rule RULE = Rule.note("CHECK-STATUS-LAGS", Stage.STATUS, "目标已达到而状态未改")
            .because("累计完成量已达到本单位的年度目标，按已完成计，状态可以改为“已完成”。")
            .wrong("目标8家，累计8家，状态“推进中”")
            .right("目标8家，累计8家，状态“已完成”");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .filter(entry -> entry.status() != SelfStatus.COMPLETED && entry.status() != SelfStatus.UNSTATED)
                .flatMap(entry -> reached(draft, entry)
                        .map(target -> draft.findings()
                                .cell(
                                        RULE,
                                        entry.statusCell(),
                                        entry.status().chinese(),
                                        "累计完成量已达到年度目标" + target + "，按已完成计",
                                        "如已完成，请将状态改为“已完成”"))
                        .stream())
                .toList();
    }

    private static Optional<Quantity> reached(DraftSubmission draft, ProgressEntry entry) {
        return draft.ownTargetOf(entry)
                .filter(target -> target.amount().signum() > 0)
                .filter(target -> entry.cumulative()
                        .asQuantity()
                        .filter(amount -> draft.countedBy(entry)
                                .filter(counted -> counted.comparator().holds(amount.amount(), target.amount()))
                                .isPresent())
                        .isPresent());
    }
}
