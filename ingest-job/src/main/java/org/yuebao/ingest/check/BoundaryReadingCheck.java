package org.yuebao.ingest.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Target;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-BOUNDARY}: exactly the bound of a target that the plan prints as “more than”. */
final class BoundaryReadingCheck implements Check {

    private static final Rule RULE = Rule.note("CHECK-BOUNDARY", Stage.VALUE, "临界值")
            .because("年度目标印为“>93”这样的严格大于，所填恰等于该值；计划正文又写“93%以上”。评为黄灯，标“临界，请核”。")
            .wrong("年度目标>93，累计值93.0")
            .right("年度目标>93，累计值93.4");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.readings().stream()
                .flatMap(reading -> reading.cumulative() instanceof Reported.Amount amount
                        ? bound(draft, reading.indicator())
                                .filter(bound -> amount.quantity().amount().compareTo(bound.value()) == 0)
                                .map(bound -> draft.findings()
                                        .cell(
                                                RULE,
                                                amount.cell(),
                                                amount.quantity().toString(),
                                                "填报" + amount.quantity() + "，恰为年度目标" + bound.printed() + "的界限，按临界计",
                                                "请按保留的小数位核对原始数据"))
                                .stream()
                        : Stream.empty())
                .toList();
    }

    private static Optional<Target.Bound> bound(DraftSubmission draft, IndicatorCode indicator) {
        return draft.plan()
                .target(draft.unit(), indicator)
                .filter(Target.Bound.class::isInstance)
                .map(Target.Bound.class::cast)
                .filter(bound -> bound.comparator() == Comparator.ABOVE || bound.comparator() == Comparator.BELOW);
    }
}
