package org.yuebao.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-PARTS-RANGE}: parts of a composite that can't be shares of one whole. */
final class PartsRangeCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-PARTS-RANGE", Stage.VALUE, "分项数值不合理")
            .because("断面水质等分项指标，各分项都在0到100之间，优良比例与劣Ⅴ类比例之和不超过100。按所填计入。")
            .wrong("100(85,20)")
            .right("100(85,10)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.readings().stream()
                .flatMap(reading -> reading.cumulative() instanceof Reported.Parts parts && !isPossible(parts.values())
                        ? Stream.of(draft.findings()
                                .cell(
                                        RULE,
                                        parts.cell(),
                                        printed(parts.values()),
                                        "填报" + printed(parts.values()) + "，分项应在0到100之间，除首项外之和不超过100",
                                        "请按顺序核对各分项的数值"))
                        : Stream.empty())
                .toList();
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static boolean isPossible(List<BigDecimal> values) {
        BigDecimal sum = values.stream().skip(1).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(HUNDRED) <= 0 && values.stream().allMatch(value -> value.compareTo(HUNDRED) <= 0);
    }

    private static String printed(List<BigDecimal> values) {
        return values.getFirst().toPlainString()
                + values.stream().skip(1).map(BigDecimal::toPlainString).collect(Collectors.joining(",", "(", ")"));
    }
}
