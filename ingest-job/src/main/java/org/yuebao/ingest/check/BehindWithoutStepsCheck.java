package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.SelfStatus;

/** {@code CHECK-BEHIND-STEPS}: 滞后 without a word on what is done about it. */
final class BehindWithoutStepsCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-BEHIND-STEPS", Stage.STATUS, "滞后而没有写原因或下一步计划")
            .because("状态为“滞后”的措施，应写明存在问题和下一步计划，供月报的问题和下一步工作引用。")
            .wrong("状态“滞后”，下一步计划空白")
            .right("状态“滞后”，存在问题“选址未定”，下一步计划“7月底前完成选址”");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .filter(entry -> entry.status() == SelfStatus.BEHIND
                        && (entry.problems().isBlank() || entry.nextSteps().isBlank()))
                .map(entry -> draft.findings()
                        .cell(
                                RULE,
                                entry.statusCell(),
                                entry.status().chinese(),
                                "状态为“滞后”，但没有填写" + missing(entry),
                                "请填写" + missing(entry)))
                .toList();
    }

    private static String missing(ProgressEntry entry) {
        if (entry.problems().isBlank() && entry.nextSteps().isBlank()) {
            return "存在问题和下一步计划";
        }
        return entry.problems().isBlank() ? "存在问题" : "下一步计划";
    }
}
