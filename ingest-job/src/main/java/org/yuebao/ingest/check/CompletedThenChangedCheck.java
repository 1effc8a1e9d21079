package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.SelfStatus;

/** {@code CHECK-COMPLETED-CHANGED}: reported as completed in an earlier month, and as something else now; completion stays until a person withdraws it. */
final class CompletedThenChangedCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-COMPLETED-CHANGED", Stage.HISTORY, "完成之后又改口")
            .because("以前月份已报“已完成”，本月选了别的状态。在编制单位撤回之前，仍按已完成计。")
            .wrong("5月“已完成”，6月“推进中”")
            .right("5月“已完成”，6月“已完成”");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .filter(entry -> entry.status() != SelfStatus.COMPLETED
                        && entry.status() != SelfStatus.UNSTATED
                        && draft.measureOf(entry)
                                .filter(measure -> measure.deadline() instanceof Deadline.Ongoing)
                                .isEmpty())
                .flatMap(entry -> draft.before(entry.item()).stream()
                        .filter(earlier -> wasCompleted(draft, earlier.said()))
                        .findFirst()
                        .map(earlier -> draft.findings()
                                .cell(
                                        RULE,
                                        entry.statusCell(),
                                        entry.status().chinese(),
                                        draft.nameOf(earlier.month()) + "已报“已完成”，本月改为“"
                                                + entry.status().chinese() + "”，仍按已完成计",
                                        "请核对；如确未完成，请与编制单位联系撤回"))
                        .stream())
                .toList();
    }

    private static boolean wasCompleted(DraftSubmission draft, ProgressEntry entry) {
        return entry.status() == SelfStatus.COMPLETED
                && draft.ownTargetOf(entry)
                        .filter(target -> entry.cumulative()
                                .asQuantity()
                                .filter(amount -> amount.amount().compareTo(target.amount()) >= 0)
                                .isEmpty())
                        .isEmpty();
    }
}
