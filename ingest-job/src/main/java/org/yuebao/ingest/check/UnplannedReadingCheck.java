package org.yuebao.ingest.check;

import java.util.List;
import java.util.stream.Stream;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.Target;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-UNPLANNED}: more than nothing where the plan sets no task; shown as 计划外. */
final class UnplannedReadingCheck implements Check {

    private static final Rule RULE = Rule.note("CHECK-UNPLANNED", Stage.VALUE, "没有任务的指标有完成量")
            .because("年度目标为0（本年无任务）的指标填了大于0的数值；列为“计划外”，不参与评估和排名。")
            .wrong("年度目标0，累计值3")
            .right("年度目标0，累计值0");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.readings().stream()
                .filter(reading -> draft.plan()
                        .target(draft.unit(), reading.indicator())
                        .filter(Target.NoTask.class::isInstance)
                        .isPresent())
                .flatMap(reading -> reading.cumulative() instanceof Reported.Amount amount
                                && amount.quantity().amount().signum() > 0
                        ? Stream.of(draft.findings()
                                .cell(
                                        RULE,
                                        amount.cell(),
                                        amount.quantity().toString(),
                                        "本单位本年没有这项任务（年度目标为0），所填" + amount.quantity() + "列为计划外",
                                        "如确有完成，不必更正；否则请改为0"))
                        : Stream.empty())
                .toList();
    }
}
