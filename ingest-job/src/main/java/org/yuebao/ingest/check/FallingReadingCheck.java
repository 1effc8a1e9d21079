package org.yuebao.ingest.check;

import java.util.List;
import java.util.stream.Stream;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-READING-FALLING}: an indicator that adds up, and is below an earlier month's. */
final class FallingReadingCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-READING-FALLING", Stage.HISTORY, "累计指标比以前月份少")
            .because("减排量、路检、调查等累计指标从1月算起，只增不减。按本次所报计入。")
            .wrong("5月累计14.5，6月累计13.9")
            .right("5月累计14.5，6月累计15.2");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.readings().stream()
                .filter(reading -> AddingUp.is(draft.plan(), reading.indicator()))
                .flatMap(reading -> reading.cumulative() instanceof Reported.Amount now
                        ? draft.before(reading.indicator()).stream()
                                .filter(earlier -> earlier.said().cumulative() instanceof Reported.Amount)
                                .limit(1)
                                .flatMap(earlier -> earlier.said().cumulative().asQuantity().stream()
                                        .filter(before ->
                                                now.quantity().amount().compareTo(before.amount()) < 0)
                                        .map(before -> draft.findings()
                                                .cell(
                                                        RULE,
                                                        now.cell(),
                                                        now.quantity().toString(),
                                                        "累计值" + now.quantity() + "小于" + draft.nameOf(earlier.month())
                                                                + "累计" + before,
                                                        "累计值从1月算起，只增不减，请核对；如" + draft.nameOf(earlier.month())
                                                                + "有误，请在备注中说明")))
                        : Stream.empty())
                .toList();
    }
}
