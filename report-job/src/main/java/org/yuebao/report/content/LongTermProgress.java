package org.yuebao.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Target;
import org.yuebao.model.quantity.Quantity;

/**
 * How far a goal of several years is reached at a year's end. Only numbers in one unit are compared; goals in words
 * (稳步提升, 18左右) keep their words and nobody's judgement is put beside them.
 *
 * @param reading the year's, or all years' so far where they add up; in the goal's unit where it can be put into it
 * @param remarks which years or units are in it or missing
 * @param change from the base, where both are numbers
 * @param left what is still needed; empty where the goal is reached or nothing is compared
 */
record LongTermProgress(
        LongTermGoal goal,
        Optional<Figure> reading,
        List<String> remarks,
        Optional<BigDecimal> change,
        Optional<BigDecimal> left,
        State state) {

    /** What can be said of it. */
    enum State {
        REACHED("已达到"),
        NOT_REACHED("未达到"),
        IN_WORDS("文字目标，不作数值判断"),
        NO_READING("本年值未报送"),
        OTHER_MEASURE("口径不同，不作比较"),
        INCOMPLETE("数据不全，暂不判断");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    static List<LongTermProgress> of(MonthView view) {
        LongTermMaterial longTerm = view.material().longTerm();
        return LongTermGoal.of(view.plan(), longTerm).stream()
                .map(goal -> of(goal, view, longTerm.earlier()))
                .toList();
    }

    private static LongTermProgress of(LongTermGoal goal, MonthView view, List<LongTermReading> earlier) {
        Optional<IndicatorSummary> summary = view.summary(goal.own().code());
        List<String> remarks = new ArrayList<>();
        summary.flatMap(IndicatorSummary::sum)
                .filter(sum -> !sum.missing().isEmpty())
                .ifPresent(sum -> remarks.add(Names.without(sum.missing()).replaceAll("[（）]", "")));
        Optional<Figure> reading = summary.flatMap(IndicatorSummary::whole);
        boolean isWhole = remarks.isEmpty();
        if (reading.isEmpty() || goal.own().isComposite()) {
            State state = goal.own().isComposite() ? State.OTHER_MEASURE : State.NO_READING;
            return new LongTermProgress(goal, Optional.empty(), remarks, Optional.empty(), Optional.empty(), state);
        }
        Optional<Figure> inUnit = reading.flatMap(figure -> in(figure, goal));
        if (inUnit.isEmpty()) {
            return new LongTermProgress(
                    goal, reading, remarks, Optional.empty(), Optional.empty(), State.OTHER_MEASURE);
        }
        Figure value = inUnit.get();
        if (goal.own().isSum()) {
            for (int year : years(goal, view.plan().year())) {
                Optional<LongTermReading> before = earlier.stream()
                        .filter(each -> each.longTerm().equals(goal.plan().id())
                                && each.indicator().equals(goal.indicator().code())
                                && each.year() == year)
                        .findFirst();
                Optional<Figure> added = before.flatMap(each -> in(each.figure(), goal));
                isWhole &= added.isPresent()
                        && before.filter(each -> !each.whole()).isEmpty();
                remarks.add(added.isPresent() ? "含" + year + "年" : "缺" + year + "年");
                value = added.map(value::plus).orElse(value);
            }
        }
        return compared(goal, value, remarks, isWhole);
    }

    private static LongTermProgress compared(LongTermGoal goal, Figure value, List<String> remarks, boolean isWhole) {
        BigDecimal amount = value.quantity().amount();
        Optional<BigDecimal> change = goal.own().isSum()
                ? Optional.empty()
                : goal.base()
                        .map(LongTermGoal.Printed::target)
                        .filter(Target.Bound.class::isInstance)
                        .map(Target.Bound.class::cast)
                        .filter(base -> base.printed().matches("[\\d.]+"))
                        .map(base -> amount.subtract(base.value()));
        if (!(goal.goal().target() instanceof Target.Bound bound)) {
            return new LongTermProgress(goal, Optional.of(value), remarks, change, Optional.empty(), State.IN_WORDS);
        }
        boolean reached = bound.isMetBy(amount);
        boolean grows = goal.indicator().better() == Better.HIGHER;
        // A sum that reaches its goal without a year does so with it; one that doesn't says nothing yet.
        State state = reached && (isWhole || grows) ? State.REACHED : !isWhole ? State.INCOMPLETE : State.NOT_REACHED;
        Optional<BigDecimal> left = state == State.NOT_REACHED
                ? Optional.of(amount.subtract(bound.value()).abs())
                : Optional.empty();
        return new LongTermProgress(goal, Optional.of(value), remarks, change, left, state);
    }

    /** Of the plan of several years, those before this one. */
    private static List<Integer> years(LongTermGoal goal, int year) {
        return IntStream.range(goal.plan().year(), Math.min(year, goal.plan().lastYear() + 1))
                .boxed()
                .toList();
    }

    private static Optional<Figure> in(Figure figure, LongTermGoal goal) {
        Optional<Quantity> quantity = figure.quantity().in(goal.indicator().unit());
        return quantity.map(each -> new Figure(each, figure.sources()));
    }

    /** 还需下降3微克/立方米; a share in points. */
    String leftInWords() {
        String unit = goal.indicator().unit().name().equals("%")
                ? "个百分点"
                : goal.indicator().unit().toString();
        String verb =
                goal.indicator().better() == Better.LOWER ? "还需下降" : goal.own().isSum() ? "还需完成" : "还需提高";
        return left.map(amount -> amount.signum() == 0 ? "等于目标值，目标要求严于该值" : verb + plain(amount) + unit)
                .orElse("—");
    }

    String changeInWords() {
        return change.map(amount -> switch (amount.signum()) {
                    case 0 -> "持平";
                    case 1 -> "+" + plain(amount);
                    default -> "−" + plain(amount.negate());
                })
                .orElse("—");
    }

    String baseInWords() {
        return goal.base()
                .map(base -> base.target().printed() + "（" + base.year() + "年）")
                .orElse("—");
    }

    String readingInWords() {
        return reading.map(figure -> plain(figure.quantity().amount())).orElse("—");
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
