package org.yuebao.ingest.check;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.ProgressEntry;

/** {@code CHECK-TEXT-AMOUNT}: the narrative gives another cumulative number than the column; the column counts. */
final class TextAgainstAmountCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-TEXT-AMOUNT", Stage.TEXT, "文字中的累计数与累计完成量不同")
            .because("本月进展情况中写明的累计数（与计量单位相同或可换算）没有一个与累计完成量一致。文字的位数较少时按四舍五入或截尾比较，“约”“余”“左右”容许相差5%。按累计完成量计入。")
            .wrong("累计完成量2.5，文字“累计检查2.9万辆次”")
            .right("累计完成量2.9，文字“累计检查2.9万辆次”");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .flatMap(entry ->
                        entry.cumulative().asQuantity().flatMap(amount -> finding(draft, entry, amount)).stream())
                .toList();
    }

    private static Optional<Finding> finding(DraftSubmission draft, ProgressEntry entry, Quantity amount) {
        List<WrittenAmount> written = WrittenAmount.cumulativeOnes(entry.text(), amount.unit());
        if (written.isEmpty() || written.stream().anyMatch(one -> one.agreesWith(amount))) {
            return Optional.empty();
        }
        return Optional.of(draft.findings()
                .cell(
                        RULE,
                        entry.textCell(),
                        written.getFirst().printed(),
                        "文字中写的是累计“" + written.getFirst().printed() + "”，累计完成量填的是" + amount + "，两者不同，按累计完成量计入",
                        "请核对，使文字与累计完成量一致"));
    }
}
