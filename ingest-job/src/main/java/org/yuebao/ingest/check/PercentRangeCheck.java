package org.yuebao.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-PERCENT-RANGE}: a share of more than 100 %. */
final class PercentRangeCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-PERCENT-RANGE", Stage.VALUE, "百分比大于100")
            .because("单位为“%”的指标不会超过100；多为小数点位置有误。按所填计入。")
            .wrong("779")
            .right("77.9");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.readings().stream()
                .flatMap(reading -> Stream.of(reading.monthValue(), reading.cumulative()))
                .flatMap(value -> value instanceof Reported.Amount amount
                                && amount.quantity().unit().name().equals("%")
                                && amount.quantity().amount().compareTo(HUNDRED) > 0
                        ? Stream.of(draft.findings()
                                .cell(
                                        RULE,
                                        amount.cell(),
                                        amount.quantity().toString(),
                                        "填报" + amount.quantity() + "，大于100%",
                                        "请核对小数点的位置"))
                        : Stream.empty())
                .toList();
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
}
