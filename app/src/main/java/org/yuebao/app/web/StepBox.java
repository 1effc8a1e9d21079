package org.yuebao.app.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.ItemVerdict;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem.Step;

/**
 * One date of a measure's 时间节点 as a box in its row.
 *
 * @param name of the step, before its first date; else empty
 * @param done of the units judged in it those that have done it
 * @param judged units that were asked for it; 0 while nothing is judged
 */
public record StepBox(String name, LocalDate due, State state, long done, long judged) {

    /** How a date stands at the end of the month that is shown. */
    public enum State {
        DONE("●", "已完成", "green"),
        OVERDUE("■", "已过未完成", "red"),
        /** Its day has come, and nobody is judged on it yet. */
        DUE("▶", "已到期", "yellow"),
        NEXT("▶", "下月到期", "yellow"),
        /** An earlier period of a recurring step: that month's own report tells of it. */
        PAST("○", "已过", "grey"),
        AHEAD("○", "未到期", "grey");

        private final String shape;
        private final String word;
        private final String css;

        State(String shape, String word, String css) {
            this.shape = shape;
            this.word = word;
            this.css = css;
        }
    }

    public String css() {
        return state.css;
    }

    /** {@code ■ 6月30日 已过未完成 1/3}. */
    public String words() {
        return state.shape + " " + new PageWords().day(due) + " " + state.word
                + (judged > 0 ? " " + done + "/" + judged : "");
    }

    /** In the plan's order; none for a measure without dated steps. */
    static List<StepBox> of(Measure measure, List<Assessment> verdicts, ReportingMonth month) {
        return measure.items().stream()
                .flatMap(item -> item instanceof Step step ? Stream.of(step) : Stream.empty())
                .flatMap(step -> boxes(step, verdicts, month))
                .toList();
    }

    private static Stream<StepBox> boxes(Step step, List<Assessment> verdicts, ReportingMonth month) {
        List<Verdict> asked = verdicts.stream()
                .flatMap(each -> verdictOn(step, each))
                .filter(Verdict::isCounted)
                .toList();
        long done = asked.stream().filter(each -> isDone(step, each)).count();
        boolean all = !asked.isEmpty() && done == asked.size();
        return step.due().stream().map(due -> {
            State state = state(step, due, month, !asked.isEmpty(), all);
            boolean told = state == State.DONE || state == State.OVERDUE;
            return new StepBox(
                    due.equals(step.due().getFirst()) ? step.name() : "",
                    due,
                    state,
                    told ? done : 0,
                    told ? asked.size() : 0);
        });
    }

    /** A measure of one row has no verdicts on items: its own is the step's. */
    private static Stream<Verdict> verdictOn(Step step, Assessment assessment) {
        return assessment.items().isEmpty()
                ? Stream.of(assessment.computed())
                : assessment.items().stream()
                        .filter(item -> item.number() == step.number())
                        .map(ItemVerdict::verdict);
    }

    /** A recurring step is never completed before its last period: what is on pace has done this one. */
    private static boolean isDone(Step step, Verdict verdict) {
        return step.isRecurring() ? verdict.light() == Light.GREEN : verdict == Verdict.COMPLETED;
    }

    private static State state(Step step, LocalDate due, ReportingMonth month, boolean isJudged, boolean isDone) {
        ReportingMonth dueIn = new ReportingMonth(YearMonth.from(due));
        if (isDone && (!step.isRecurring() || dueIn.equals(month))) {
            return State.DONE;
        }
        if (dueIn.compareTo(month) > 0) {
            return dueIn.equals(month.next()) ? State.NEXT : State.AHEAD;
        }
        if (step.isRecurring() && dueIn.compareTo(month) < 0) {
            return State.PAST;
        }
        return isJudged ? State.OVERDUE : State.DUE;
    }
}
