package org.yuebao.ingest.official.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.outline.Titles;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;

/** Suggests items (子项) out of the measures' texts, each told for a person to confirm. */
final class ItemDrafter {

    private final Plan plan;
    private final Findings findings;

    ItemDrafter(Plan plan, Findings findings) {
        this.plan = plan;
        this.findings = findings;
    }

    /** @param places where each measure stands in the document */
    Plan suggest(Map<MeasureCode, String> places) {
        return PlanEdits.measures(plan, measure -> withItems(measure, places.getOrDefault(measure.code(), "全文")));
    }

    private Measure withItems(Measure measure, String place) {
        List<MeasureItem> items = new ArrayList<>();
        for (TextQuantities.Found found : TextQuantities.in(measure.text())) {
            if (found.perUnit()) {
                findings.add(FindingKind.QUANTITY_PER_UNIT, place, measure.code() + "：" + found.clause(), "没有列为目标");
                continue;
            }
            TargetShare share = share(measure, found);
            items.add(new MeasureItem.Counted(
                    items.size() + 1, found.name(), found.comparator(), found.quantity(), share));
            findings.add(
                    FindingKind.QUANTITY_SUGGESTED,
                    place,
                    measure.code() + "：" + found.clause(),
                    "建议目标：" + found.name() + found.comparator().sign() + found.quantity() + "，" + words(share));
        }
        boolean hasSteps = false;
        for (TextSteps.Found found : TextSteps.in(measure.text(), plan.year())) {
            if (measure.deadline() instanceof Deadline.ByDate by && found.due().equals(List.of(by.date()))) {
                continue;
            }
            items.add(new MeasureItem.Step(items.size() + 1, found.name(), found.due()));
            findings.add(
                    FindingKind.STEP_SUGGESTED,
                    place,
                    measure.code() + "：" + found.clause(),
                    "建议节点：" + found.name() + "，"
                            + (found.due().size() > 3
                                    ? "共" + found.due().size() + "次"
                                    : String.join(
                                            "、",
                                            found.due().stream()
                                                    .map(Object::toString)
                                                    .toList())));
            hasSteps = true;
        }
        if (measure.deadline() instanceof Deadline.AtMilestones && !hasSteps) {
            findings.add(FindingKind.MILESTONES_MISSING, place, measure.code() + "：" + measure.text(), "没有节点子项");
        }
        if (hasSteps) {
            items.add(new MeasureItem.Whole(items.size() + 1, "其余工作"));
        }
        return PlanEdits.withItems(measure, items);
    }

    private TargetShare share(Measure measure, TextQuantities.Found found) {
        if (plan.answering(measure).size() == 1) {
            return new TargetShare.OfTheOnlyUnit();
        }
        return plan.indicatorTables().stream()
                .filter(table -> !table.turned())
                .flatMap(table -> table.indicators().stream()
                        .filter(Indicator::isSum)
                        .filter(indicator ->
                                indicator.unit().equals(found.quantity().unit()))
                        .filter(indicator -> sum(table, indicator)
                                .filter(sum -> sum.compareTo(found.quantity().amount()) == 0)
                                .isPresent())
                        .filter(indicator -> Titles.similarity(indicator.name(), found.clause()) > 0.15))
                .findFirst()
                .<TargetShare>map(indicator -> new TargetShare.InAnnex(indicator.code()))
                .orElseGet(TargetShare.OfTheCity::new);
    }

    private static Optional<BigDecimal> sum(IndicatorTable table, Indicator indicator) {
        return table.rows().stream()
                .filter(row -> row.unit().isPresent())
                .map(row -> row.targets().get(indicator.code()))
                .filter(Target.Bound.class::isInstance)
                .map(target -> ((Target.Bound) target).value())
                .reduce(BigDecimal::add);
    }

    private static String words(TargetShare share) {
        return switch (share) {
            case TargetShare.OfTheCity ignored -> "分解方式为“全市合计”";
            case TargetShare.OfTheOnlyUnit ignored -> "分解方式为“唯一单位”";
            case TargetShare.OfEachUnit ignored -> "分解方式为“各单位”";
            case TargetShare.InAnnex annex -> "各单位目标取自" + annex.indicator();
        };
    }
}
