package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Verdict;

/** What persons decided beside the computed: who, when and why. Only where there is something. */
final class DecisionAnnex {

    private DecisionAnnex() {}

    static List<Block> blocks(MonthView view) {
        List<Block> blocks = new ArrayList<>();
        List<LightOverride> overrides = view.decisions().overrides();
        if (!overrides.isEmpty()) {
            blocks.add(new Block.Table(
                    "人工评定的评价",
                    List.of(
                            Cells.left("单位", 3),
                            Cells.left("编号", 3),
                            Cells.centre("计算的评价", 3),
                            Cells.centre("人工评定", 3),
                            Cells.left("理由", 7),
                            Cells.left("评定人", 2),
                            Cells.centre("评定时间", 4)),
                    overrides.stream().map(override -> row(view, override)).toList(),
                    "注：以人工评定为准，计入得分、排名和措施的评价；数值和合计不变。"));
        }
        List<CompletionWithdrawal> withdrawals = view.decisions().withdrawals();
        if (!withdrawals.isEmpty()) {
            blocks.add(new Block.Table(
                    "撤销的完成",
                    List.of(
                            Cells.left("单位", 3),
                            Cells.left("编号", 3),
                            Cells.centre("自何月起", 3),
                            Cells.left("理由", 9),
                            Cells.left("撤销人", 3),
                            Cells.centre("撤销时间", 4)),
                    withdrawals.stream().map(DecisionAnnex::row).toList(),
                    "注：此前各月填报的完成，自该月起不再作数；该月起重新填报完成的，仍算完成。"));
        }
        return blocks;
    }

    private static Block.Row row(MonthView view, LightOverride override) {
        Optional<Verdict> computed = computed(view, override);
        return new Block.Row(
                List.of(
                        Block.Cell.of(override.unit().value()),
                        Block.Cell.of(override.subject().value()),
                        computed.map(Cells::verdict).orElseGet(() -> Block.Cell.of("本月不评")),
                        Cells.verdict(override.verdict()),
                        Block.Cell.of(override.reason()),
                        Block.Cell.of(override.setBy()),
                        Block.Cell.of(SubmissionAnnex.minute(override.setAt()))),
                false);
    }

    /** The unit's own, the measure's over all units, or the row of the whole jurisdiction that the bureau reports. */
    private static Optional<Verdict> computed(MonthView view, LightOverride override) {
        return view.assessment(override.subject(), override.unit())
                .map(Assessment::computed)
                .or(() -> view.material().results().measures().stream()
                        .filter(light -> override.unit().equals(view.plan().whole())
                                && override.subject().equals(light.measure()))
                        .map(MeasureLight::computed)
                        .findFirst())
                .or(() -> view.material().results().indicators().stream()
                        .flatMap(summary -> summary.own().stream())
                        .filter(override::isOf)
                        .map(Assessment::computed)
                        .findFirst());
    }

    private static Block.Row row(CompletionWithdrawal withdrawal) {
        return Cells.row(List.of(
                withdrawal.unit().value(),
                withdrawal.measure().value(),
                withdrawal.from().chinese(),
                withdrawal.reason(),
                withdrawal.withdrawnBy(),
                SubmissionAnnex.minute(withdrawal.withdrawnAt())));
    }
}
