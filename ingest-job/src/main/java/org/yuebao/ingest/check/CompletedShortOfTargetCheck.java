package org.yuebao.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.SelfStatus;

/** {@code CHECK-COMPLETED-SHORT}: 已完成 beside an amount short of the unit's own target; it doesn't count as completed. */
final class CompletedShortOfTargetCheck implements Check {

    @Override
    public List<Finding> find(DraftSubmission draft) {
        List<Finding> findings = new ArrayList<>();
        for (ProgressEntry entry : draft.entries()) {
            if (entry.status() == SelfStatus.COMPLETED) {
                target(draft, entry)
                        .filter(target -> isShort(entry, target))
                        .ifPresent(target -> findings.add(finding(draft, entry, target)));
            }
        }
        return findings;
    }

    private static Optional<Quantity> target(DraftSubmission draft, ProgressEntry entry) {
        return draft.plan().measure(entry.item().measure()).flatMap(measure -> ownTarget(draft, entry, measure));
    }

    private static Optional<Quantity> ownTarget(DraftSubmission draft, ProgressEntry entry, Measure measure) {
        return measure.item(entry.item().item()) instanceof MeasureItem.Counted counted
                ? draft.plan().ownTarget(measure, counted, draft.unit())
                : Optional.empty();
    }

    private static boolean isShort(ProgressEntry entry, Quantity target) {
        return target.amount().signum() > 0
                && entry.cumulative()
                        .asQuantity()
                        .map(amount -> amount.amount().compareTo(target.amount()) < 0)
                        .orElse(true);
    }

    private static Finding finding(DraftSubmission draft, ProgressEntry entry, Quantity target) {
        String amount = entry.cumulative().asQuantity().map(Quantity::toString).orElse("未填");
        return draft.findings()
                .cell(
                        "CHECK-COMPLETED-SHORT",
                        Severity.WARNING,
                        entry.statusCell(),
                        entry.status().chinese(),
                        "状态为“已完成”，但累计完成量（" + amount + "）未达到年度目标" + target + "，不按完成计",
                        "请核对累计完成量，或将状态改为“推进中”");
    }
}
