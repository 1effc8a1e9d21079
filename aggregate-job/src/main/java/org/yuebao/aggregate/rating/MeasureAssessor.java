package org.yuebao.aggregate.rating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.aggregate.progress.UnitProgress;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.CellReference;

/**
 * The light of one measure of each unit that answers for it. A measure with several items takes the worst of those that
 * count, and is completed only when all are.
 */
public final class MeasureAssessor {

    private final Plan plan;
    private final MonthAtHand at;

    public MeasureAssessor(Plan plan, MonthAtHand at) {
        this.plan = plan;
        this.at = at;
    }

    /** One assessment for each unit that answers, in plan order. */
    public List<Assessment> assess(MeasureProgress progress) {
        ItemAssessor items = new ItemAssessor(plan, progress, at);
        return progress.units().stream()
                .map(unit -> assess(progress, unit, items))
                .toList();
    }

    private static Assessment assess(MeasureProgress progress, UnitProgress unit, ItemAssessor assessor) {
        List<ItemJudgement> items = progress.measure().items().stream()
                .map(item -> assessor.assess(item, unit))
                .toList();
        ItemJudgement worst = worst(items);
        return new Assessment(
                progress.measure().code(),
                unit.unit(),
                overall(items),
                worst.actual(),
                worst.target(),
                worst.figure(),
                worst.judgement().completion(),
                worst.judgement().expected(),
                items.size() == 1
                        ? List.of()
                        : items.stream().map(ItemJudgement::inShort).toList(),
                worst.judgement().rule(),
                why(items, worst),
                marks(items),
                text(items),
                sources(items));
    }

    private static ItemJudgement worst(List<ItemJudgement> items) {
        Verdict worst =
                VerdictOrder.worst(items.stream().map(ItemJudgement::verdict).toList());
        return items.stream()
                .filter(item -> item.verdict() == worst)
                .findFirst()
                .orElseThrow();
    }

    private static Verdict overall(List<ItemJudgement> items) {
        Verdict worst = worst(items).verdict();
        return worst == Verdict.COMPLETED && items.stream().anyMatch(MeasureAssessor::isOpen) ? Verdict.ON_PACE : worst;
    }

    /** Left out now, and still to be done. */
    private static boolean isOpen(ItemJudgement item) {
        return item.verdict() == Verdict.NOT_YET_DUE || item.verdict() == Verdict.AWAITED;
    }

    private static String why(List<ItemJudgement> items, ItemJudgement worst) {
        if (items.size() == 1) {
            return worst.judgement().why();
        }
        if (overall(items) != worst.verdict()) {
            return "共" + items.size() + "个子项，已评的均已完成，还有子项未到期，" + overall(items).word() + "。";
        }
        return "共" + items.size() + "个子项，以最差的“" + worst.item().name() + "”为准："
                + worst.judgement().why();
    }

    private static List<String> marks(List<ItemJudgement> items) {
        Set<String> marks = new LinkedHashSet<>();
        items.forEach(item -> marks.addAll(item.judgement().marks()));
        long silent = items.stream()
                .filter(item -> item.verdict() == Verdict.NOT_REPORTED)
                .count();
        if (silent > 0 && silent < items.size()) {
            marks.add(Marks.SOME_ITEMS_MISSING);
        }
        return List.copyOf(marks);
    }

    private static String text(List<ItemJudgement> items) {
        return items.stream()
                .map(ItemJudgement::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static List<CellReference> sources(List<ItemJudgement> items) {
        Set<CellReference> cells = new LinkedHashSet<>();
        items.forEach(item -> cells.addAll(item.sources()));
        return new ArrayList<>(cells);
    }
}
