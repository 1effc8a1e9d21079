package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.SelfStatus;

/** {@code CHECK-TEXT-REPEATED}: word for word what was reported before. Advice only. */
final class RepeatedTextCheck implements Check {

    private static final Rule RULE = Rule.note("CHECK-TEXT-REPEATED", Stage.ADVICE, "文字与上次相同")
            .because("本月进展情况与本年上一次所报一字不差（10字以上，已完成的除外）。仅作提示。")
            .wrong("5月、6月都写“按计划推进各项治理工作。”")
            .right("6月写“按计划推进，本月完成2处排口整治。”");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .filter(entry -> entry.status() != SelfStatus.COMPLETED
                        && entry.text().strip().length() >= CopiedTextComparison.LONG_ENOUGH)
                .flatMap(entry -> draft.before(entry.item()).stream()
                        .findFirst()
                        .filter(earlier -> earlier.said()
                                .text()
                                .strip()
                                .equals(entry.text().strip()))
                        .map(earlier -> draft.findings()
                                .cell(
                                        RULE,
                                        entry.textCell(),
                                        "",
                                        "本月进展情况与" + draft.nameOf(earlier.month()) + "所报完全相同",
                                        "请写明本月的新进展；没有新进展的，可写明原因"))
                        .stream())
                .toList();
    }
}
