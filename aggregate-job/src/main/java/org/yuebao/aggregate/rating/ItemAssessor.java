package org.yuebao.aggregate.rating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuebao.aggregate.progress.ItemHistory;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.aggregate.progress.Said;
import org.yuebao.aggregate.progress.UnitProgress;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.MeasureItem.Counted;
import org.yuebao.model.plan.MeasureItem.Step;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.plan.MeasureItem.Whole;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.unit.UnitName;

/** Line 1, and which rule an item of one unit is judged by. */
final class ItemAssessor {

    private final Plan plan;
    private final MeasureProgress progress;
    private final MonthAtHand at;

    ItemAssessor(Plan plan, MeasureProgress progress, MonthAtHand at) {
        this.plan = plan;
        this.progress = progress;
        this.at = at;
    }

    ItemJudgement assess(MeasureItem item, UnitProgress unit) {
        ItemHistory history = unit.item(item.number());
        Judgement judgement = judge(item, unit.unit(), history);
        Optional<Figure> figure = figure(item, history);
        return new ItemJudgement(
                item,
                judgement,
                figure.map(amount -> amount.quantity().toString())
                        .orElseGet(() -> inWords(history, judgement.verdict())),
                target(item, unit.unit()),
                figure,
                history.thisMonth().map(entry -> entry.entry().text().strip()).orElse(""),
                sources(history, judgement, figure));
    }

    private Judgement judge(MeasureItem item, UnitName unit, ItemHistory history) {
        if (!term().window().hasBegunBy(at.month())) {
            return Judgement.byLine(
                    1,
                    Verdict.NOT_YET_DUE,
                    "完成时限自" + Dates.dayOf(term().window().begin()) + "起");
        }
        return switch (item) {
            case Whole ignored -> byStatus(history);
            case Step step -> byDates(step, history);
            case Counted counted -> judgeCounted(counted, unit, history);
        };
    }

    private Judgement byDates(Step step, ItemHistory history) {
        return step.isRecurring()
                ? new RecurringStep(step, progress.collectedSince(), at).judge(history)
                : StatusItem.judge(history, Term.of(step, term()), at);
    }

    private Judgement judgeCounted(Counted item, UnitName unit, ItemHistory history) {
        if (isNotApplicable(item, unit)) {
            return Judgement.byLine(1, Verdict.NOT_CONCERNED, "计划中本单位此项为“—”");
        }
        Optional<Quantity> own = plan.ownTarget(progress.measure(), item, unit);
        if (own.isEmpty()) {
            return byStatus(history);
        }
        return own.get().amount().signum() > 0
                ? new QuantityRule(item, own.get(), term(), at).judge(history)
                : NoTaskRule.judge(history.cumulative(item.unit()).map(Figure::quantity), "措施第1条");
    }

    private boolean isNotApplicable(Counted item, UnitName unit) {
        return item.share() instanceof TargetShare.InAnnex annex
                && plan.target(unit, annex.indicator())
                        .filter(Target.NotApplicable.class::isInstance)
                        .isPresent();
    }

    private Judgement byStatus(ItemHistory history) {
        Deadline deadline = progress.measure().deadline();
        Judgement judgement = StatusItem.judge(history, term(), at);
        return deadline instanceof Deadline.AtMilestones && hasNoStep()
                ? judgement.marked(Marks.NO_MILESTONES)
                : judgement;
    }

    private Term term() {
        return Term.of(progress.measure().deadline(), progress.addedIn());
    }

    private boolean hasNoStep() {
        return progress.measure().items().stream().noneMatch(Step.class::isInstance);
    }

    private static Optional<Figure> figure(MeasureItem item, ItemHistory history) {
        return item.measuredIn().flatMap(history::cumulative);
    }

    private static String inWords(ItemHistory history, Verdict verdict) {
        if (history.said() instanceof Said.Silence) {
            return switch (verdict) {
                case NOT_YET_DUE, NOT_CONCERNED -> "—";
                default -> "未报送";
            };
        }
        SelfStatus status = history.status();
        return status == SelfStatus.UNSTATED ? "已填报，未填状态" : status.chinese();
    }

    private String target(MeasureItem item, UnitName unit) {
        String limit = term().printed();
        return switch (item) {
            case Whole ignored -> limit;
            case Step step -> RecurringStep.printed(step);
            case Counted counted ->
                plan.ownTarget(progress.measure(), counted, unit)
                        .map(Quantity::toString)
                        .orElse(limit);
        };
    }

    /** Cells of this month's row, of the row that a nil report keeps, and of earlier rows that the verdict stands on. */
    private static List<CellReference> sources(ItemHistory history, Judgement judgement, Optional<Figure> figure) {
        Set<CellReference> cells = new LinkedHashSet<>();
        judgement.grounds().forEach(entry -> cells.addAll(judgedCells(entry)));
        figure.ifPresent(amount -> cells.addAll(amount.sources()));
        if (history.said() instanceof Said.KeptFromBefore kept) {
            cells.addAll(judgedCells(kept.entry()));
        }
        history.thisMonth().ifPresent(entry -> cells.addAll(judgedCells(entry)));
        return List.copyOf(cells);
    }

    private static List<CellReference> judgedCells(ReportedEntry entry) {
        List<CellReference> cells = new ArrayList<>();
        entry.entry().cumulative().source().map(entry::reference).ifPresent(cells::add);
        cells.add(entry.reference(entry.entry().statusCell()));
        if (entry.entry().status() == SelfStatus.UNSTATED) {
            cells.add(entry.reference(entry.entry().textCell()));
        }
        return cells;
    }
}
