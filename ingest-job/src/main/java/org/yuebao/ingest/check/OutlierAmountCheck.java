package org.yuebao.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-OUTLIER}: far more added than the unit added a month until now; mostly a slip of unit or a digit too many. */
final class OutlierAmountCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-OUTLIER", Stage.HISTORY, "本月新增异常地多")
            .because("与本单位以前月份相比，平均每月新增超过以往的5倍且超过3个计量单位（以“万”“亿”计的不论多少）；多为单位写错或多写了一位数。按所填计入。")
            .wrong("5月累计50家，6月累计600家")
            .right("5月累计50家，6月累计60家");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .flatMap(entry -> entry.cumulative() instanceof Reported.Amount now
                        ? finding(draft, entry, now).stream()
                        : Stream.empty())
                .toList();
    }

    private static final BigDecimal TIMES = BigDecimal.valueOf(5);
    /** So few more things are nothing to ask about. */
    private static final BigDecimal FEW = BigDecimal.valueOf(3);

    private static Optional<Finding> finding(DraftSubmission draft, ProgressEntry entry, Reported.Amount now) {
        return draft.before(entry.item()).stream()
                .filter(earlier -> earlier.said().cumulative() instanceof Reported.Amount)
                .findFirst()
                .flatMap(earlier -> earlier.said()
                        .cumulative()
                        .asQuantity()
                        .flatMap(before -> before.in(now.quantity().unit()))
                        .filter(before -> isOutlier(now.quantity(), draft.month(), before, earlier.month()))
                        .map(before -> draft.findings()
                                .cell(
                                        RULE,
                                        now.cell(),
                                        now.quantity().toString(),
                                        "累计完成量" + now.quantity() + "比" + draft.nameOf(earlier.month()) + "的" + before
                                                + "增加异常，是以往月均的5倍以上",
                                        "请核对数值和单位；如确实如此，请在本月进展情况中说明原因")));
    }

    /** Cross-multiplied: added ÷ months since > 5 × before ÷ months until then. */
    private static boolean isOutlier(Quantity now, ReportingMonth month, Quantity before, ReportingMonth earlier) {
        BigDecimal added = now.amount().subtract(before.amount());
        boolean many = now.unit().name().matches("[万亿].*") || added.compareTo(FEW) > 0;
        BigDecimal since = BigDecimal.valueOf(month.month() - (long) earlier.month());
        return many
                && before.amount().signum() > 0
                && since.signum() > 0
                && added.multiply(BigDecimal.valueOf(earlier.month()))
                                .compareTo(TIMES.multiply(before.amount()).multiply(since))
                        > 0;
    }
}
