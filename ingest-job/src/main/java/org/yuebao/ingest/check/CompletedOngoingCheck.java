package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.SelfStatus;

/** {@code CHECK-COMPLETED-ONGOING}: 已完成 of a measure that goes on all year, before December; it is read as 推进中. */
final class CompletedOngoingCheck implements Check {

    private static final Rule RULE = Rule.note("CHECK-COMPLETED-ONGOING", Stage.STATUS, "长期实施的措施选了“已完成”")
            .because("完成时限为“长期实施”“持续推进”的措施，12月之前的“已完成”按“推进中”计。")
            .wrong("长期实施，6月选“已完成”")
            .right("长期实施，6月选“推进中”");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        if (draft.month().month() == 12) {
            return List.of();
        }
        return draft.entries().stream()
                .filter(entry -> entry.status() == SelfStatus.COMPLETED && isOngoing(draft, entry))
                .map(entry -> draft.findings()
                        .cell(
                                RULE,
                                entry.statusCell(),
                                entry.status().chinese(),
                                "本措施长期实施，“已完成”按“推进中”计",
                                "12月之前请选“推进中”"))
                .toList();
    }

    private static boolean isOngoing(DraftSubmission draft, ProgressEntry entry) {
        return draft.ownTargetOf(entry).isEmpty()
                && draft.measureOf(entry)
                        .filter(measure -> measure.deadline() instanceof Deadline.Ongoing
                                && !(measure.item(entry.item().item()) instanceof MeasureItem.Step))
                        .isPresent();
    }
}
