package org.yuebao.ingest.check;

import java.util.List;
import java.util.Optional;
import org.yuebao.ingest.check.DraftSubmission.Earlier;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-FALLING}: an amount counted from January on that is below an earlier month's. */
final class FallingAmountCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-FALLING", Stage.HISTORY, "累计完成量比以前月份少")
            .because("累计完成量从1月算起，只增不减。少于本年上一次所报，说明其中一次有误；按本次所报计入。")
            .wrong("上月累计14.5，本月累计13.9")
            .right("上月累计14.5，本月累计15.2");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .flatMap(entry -> finding(draft, entry).stream())
                .toList();
    }

    private static Optional<Finding> finding(DraftSubmission draft, ProgressEntry entry) {
        return entry.cumulative() instanceof Reported.Amount now
                ? draft.before(entry.item()).stream()
                        .filter(earlier -> earlier.said().cumulative() instanceof Reported.Amount)
                        .findFirst()
                        .flatMap(earlier -> finding(draft, now, earlier))
                : Optional.empty();
    }

    private static Optional<Finding> finding(
            DraftSubmission draft, Reported.Amount now, Earlier<ProgressEntry> earlier) {
        return earlier.said()
                .cumulative()
                .asQuantity()
                .flatMap(before -> before.in(now.quantity().unit()))
                .filter(before -> now.quantity().amount().compareTo(before.amount()) < 0)
                .map(before -> draft.findings()
                        .cell(
                                RULE,
                                now.cell(),
                                now.quantity().toString(),
                                "累计完成量" + now.quantity() + "小于" + draft.nameOf(earlier.month()) + "累计" + before,
                                "累计完成量从1月算起，只增不减，请核对；如" + draft.nameOf(earlier.month()) + "有误，请在备注中说明"));
    }
}
