package org.yuebao.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-READING-JUMP}: a mean from January on that doubles or halves within a month, which it can hardly do from March on. */
final class ReadingJumpCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-READING-JUMP", Stage.HISTORY, "累计均值变化异常")
            .because("年均浓度等1月至本月的均值，3月以后一个月内难以翻倍或减半；多为填成了本月值或小数点有误。按所填计入。")
            .wrong("5月累计均值34，6月累计均值13")
            .right("5月累计均值34，6月累计均值31");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        if (draft.month().month() < FROM_MONTH) {
            return List.of();
        }
        return draft.readings().stream()
                .filter(reading -> draft.plan()
                        .indicator(reading.indicator())
                        .filter(indicator -> indicator.overMonths() == OverMonths.MEAN_TO_DATE)
                        .isPresent())
                .flatMap(reading -> reading.cumulative() instanceof Reported.Amount now
                        ? draft.before(reading.indicator()).stream()
                                .filter(earlier ->
                                        earlier.month().equals(draft.month().previous()))
                                .flatMap(earlier -> earlier.said().cumulative().asQuantity().stream())
                                .filter(before -> isJump(before, now.quantity()))
                                .map(before -> draft.findings()
                                        .cell(
                                                RULE,
                                                now.cell(),
                                                now.quantity().toString(),
                                                "累计值由上月的" + before + "变为" + now.quantity() + "，变化异常",
                                                "请核对所填是否为1月至本月的均值"))
                        : Stream.empty())
                .toList();
    }

    /** A mean of one or two months still moves much. */
    private static final int FROM_MONTH = 4;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static boolean isJump(Quantity before, Quantity now) {
        return before.amount().signum() > 0
                && (now.amount().compareTo(before.amount().multiply(TWO)) > 0
                        || now.amount().multiply(TWO).compareTo(before.amount()) < 0);
    }
}
