package org.yuebao.app.command;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.UnitName;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** {@code --unit} with {@code --measure} or {@code --indicator}: what one unit, or a measure over all units, is judged on. */
final class JudgedOption {

    @Option(
            names = "--unit",
            paramLabel = "NAME",
            required = true,
            description = "单位名称，如 通州区；一项措施对全部单位合起来的评价，写 全市（区级计划写 全区）。")
    private String unit;

    @ArgGroup(multiplicity = "1")
    private Subject subject;

    @SuppressWarnings("NullAway.Init") // picocli sets both before the command is called
    JudgedOption() {}

    /** One of the two. */
    static final class Subject {

        @Option(names = "--measure", paramLabel = "CODE", required = true, description = "工作措施的编号，如 大气-5-1。")
        private @Nullable String measure;

        @Option(names = "--indicator", paramLabel = "CODE", required = true, description = "指标的编号、序号或名称，如 指标-13。")
        private @Nullable String indicator;
    }

    /** What was meant, in the plan's words. */
    record Judged(UnitName unit, AssessedSubject subject) {

        @Override
        public String toString() {
            return unit + " " + subject.value();
        }
    }

    /** @throws CommandFailedException where the plan doesn't ask this of the unit */
    Judged in(Plan plan) {
        ExplainedSubject typed = new ExplainedSubject(plan);
        boolean isWhole = unit.strip().equals(plan.whole().value());
        if (isWhole && subject.measure != null) {
            return new Judged(plan.whole(), typed.measure(subject.measure));
        }
        if (isWhole) {
            throw CommandFailedException.usage(
                    plan.whole() + "只能用于措施。指标由主管部门报送的，写主管部门 " + plan.bureau() + "；按各单位合计的指标不另行评定。");
        }
        UnitName name = typed.unit(unit);
        if (subject.measure != null) {
            return new Judged(name, measure(plan, name, subject.measure));
        }
        Judged judged = new Judged(name, typed.indicator(Objects.requireNonNull(subject.indicator)));
        if (!isAsked(plan, judged)) {
            throw CommandFailedException.usage(
                    name + "没有" + judged.subject().value() + "这一项指标。各单位的指标见 plan show " + plan.id() + "。");
        }
        return judged;
    }

    /** @throws CommandFailedException where the unit doesn't answer for it */
    static MeasureCode measure(Plan plan, UnitName unit, String code) {
        ExplainedSubject typed = new ExplainedSubject(plan);
        MeasureCode measure = typed.measure(code);
        if (!plan.answering(plan.measure(measure).orElseThrow()).contains(unit)) {
            throw CommandFailedException.usage(typed.notConcerned(Optional.of(unit), Optional.of(measure)));
        }
        return measure;
    }

    /** A row of targets of its own, or the whole jurisdiction's, which the bureau reports. */
    private static boolean isAsked(Plan plan, Judged judged) {
        return plan.indicators()
                .filter(indicator -> indicator.code().equals(judged.subject()))
                .anyMatch(indicator ->
                        plan.target(judged.unit(), indicator.code()).isPresent()
                                || (judged.unit().equals(plan.bureau())
                                        && plan.ownTarget(indicator.code()).isPresent()));
    }
}
