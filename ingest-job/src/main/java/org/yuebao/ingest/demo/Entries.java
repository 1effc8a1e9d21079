package org.yuebao.ingest.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.unit.UnitName;

/** Makes up what a unit says of one row; words, figures and status agree with each other. */
final class Entries {

    /** Share of what was due by now that a unit hasn't done; of a unit that lags behind. */
    private static final double UNDONE = 0.02;

    private static final double UNDONE_BY_LAGGARDS = 0.15;

    /** Below the calendar's pace by more than this share, a unit says itself that it is behind. */
    private static final double ADMITTEDLY_BEHIND = 0.3;

    private final Plan plan;
    private final ReportingMonth month;
    private final Cast cast;
    private final Amounts amounts;

    Entries(Plan plan, ReportingMonth month, Cast cast, Amounts amounts) {
        this.plan = plan;
        this.month = month;
        this.cast = cast;
        this.amounts = amounts;
    }

    DemoEntry of(Measure measure, MeasureItem item, UnitName unit) {
        ItemCode code = measure.codeOf(item);
        Dice dice = Dice.about(unit, code);
        return switch (item) {
            case MeasureItem.Counted counted -> counted(measure, counted, unit, dice);
            case MeasureItem.Step step -> step(step, unit, dice);
            case MeasureItem.Whole ignored ->
                whole(measure, unit, new Sentences(month, unit, topic(measure, item, unit), dice), dice);
        };
    }

    private DemoEntry counted(Measure measure, MeasureItem.Counted item, UnitName unit, Dice dice) {
        Sentences say = new Sentences(month, unit, item.name(), dice);
        Optional<BigDecimal> amount = amounts.of(measure.codeOf(item), unit);
        if (amount.isEmpty()) {
            return underWay(say.underWay());
        }
        Quantity done = new Quantity(amount.get(), item.unit());
        String printed = done.amount().toPlainString();
        Optional<BigDecimal> target = plan.ownTarget(measure, item, unit).map(Quantity::amount);
        if (target.isEmpty()) {
            return new DemoEntry(say.amount(item.name(), done), printed, SelfStatus.IN_PROGRESS.chinese(), "", "");
        }
        if (target.get().signum() == 0) {
            return new DemoEntry(say.noTask(), printed, SelfStatus.NOT_STARTED.chinese(), "", "");
        }
        String text = say.amountOf(item.name(), done, target.get());
        double share = done.amount().doubleValue() / target.get().doubleValue();
        if (share >= 1) {
            return new DemoEntry(text, printed, SelfStatus.COMPLETED.chinese(), "", "");
        }
        return share < month.month() / 12.0 - ADMITTEDLY_BEHIND
                ? new DemoEntry(text, printed, SelfStatus.BEHIND.chinese(), say.reason(), say.catchUp())
                : new DemoEntry(text, printed, SelfStatus.IN_PROGRESS.chinese(), "", "");
    }

    private DemoEntry step(MeasureItem.Step step, UnitName unit, Dice dice) {
        Sentences say = new Sentences(month, unit, step.name(), dice);
        if (step.isRecurring()) {
            return underWay(step.due().stream().anyMatch(this::fallsInTheMonth) ? say.recurring() : say.underWay());
        }
        return step.due().getFirst().isAfter(month.lastDay()) ? notYetDue(say, dice) : due(unit, say, dice);
    }

    private DemoEntry whole(Measure measure, UnitName unit, Sentences say, Dice dice) {
        return switch (measure.deadline()) {
            case Deadline.ByDate by when !by.date().isAfter(month.lastDay()) -> due(unit, say, dice);
            case Deadline.ByDate ignored -> byYearsEnd(unit, say, dice);
            case Deadline.Within within when within.window().hasBegunBy(month) -> underWay(say.underWay());
            case Deadline.Within ignored -> notStarted(say);
            case Deadline.Ongoing ignored -> underWay(say.underWay());
            case Deadline.AtMilestones ignored -> underWay(say.underWay());
        };
    }

    /** The measure's own words; the task's title where those are taken up by other rows or are about another unit. */
    private String topic(Measure measure, MeasureItem item, UnitName unit) {
        String words = Sentences.topicOf(measure.text());
        boolean aboutOthers = plan.register().areas().stream()
                .filter(area -> !area.name().equals(unit))
                .anyMatch(area -> words.contains(area.shortName()));
        if (item.name().isEmpty() && !aboutOthers) {
            return words;
        }
        return plan.tasks()
                .filter(task -> task.code().equals(measure.code().task()))
                .findFirst()
                .map(task -> item.name().isEmpty() ? task.title() : task.title() + "的" + item.name())
                .orElse(words);
    }

    private DemoEntry due(UnitName unit, Sentences say, Dice dice) {
        return dice.falls(cast.behind().contains(unit) ? UNDONE_BY_LAGGARDS : UNDONE)
                ? new DemoEntry(say.overdue(), "", SelfStatus.IN_PROGRESS.chinese(), say.reason(), say.catchUp())
                : new DemoEntry(say.completed(), "", SelfStatus.COMPLETED.chinese(), "", "");
    }

    private static DemoEntry notYetDue(Sentences say, Dice dice) {
        return dice.falls(0.1) ? notStarted(say) : underWay(say.underWay());
    }

    private DemoEntry byYearsEnd(UnitName unit, Sentences say, Dice dice) {
        if (dice.falls(cast.behind().contains(unit) ? 0.12 : 0.02)) {
            return new DemoEntry(say.behind(), "", SelfStatus.BEHIND.chinese(), say.reason(), say.catchUp());
        }
        if (dice.falls(cast.ahead().contains(unit) ? 0.2 : 0.04)) {
            return new DemoEntry(say.completed(), "", SelfStatus.COMPLETED.chinese(), "", "");
        }
        return dice.falls(0.02) ? notStarted(say) : underWay(say.underWay());
    }

    private static DemoEntry underWay(String text) {
        return new DemoEntry(text, "", SelfStatus.IN_PROGRESS.chinese(), "", "");
    }

    private static DemoEntry notStarted(Sentences say) {
        return new DemoEntry(say.notStarted(), "", SelfStatus.NOT_STARTED.chinese(), "", "");
    }

    private boolean fallsInTheMonth(LocalDate day) {
        return month.equals(ReportingMonth.of(day.getYear(), day.getMonthValue()));
    }
}
