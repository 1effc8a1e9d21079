package org.yuebao.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** Finds in a plan what was typed for unit, measure or indicator; what isn't there is told with what was likely meant. */
final class ExplainedSubject {

    private final Plan plan;

    ExplainedSubject(Plan plan) {
        this.plan = plan;
    }

    UnitName unit(String typed) {
        return plan.register()
                .find(typed)
                .map(Unit::name)
                .orElseThrow(() -> unknown(
                        "单位",
                        typed,
                        plan.register().units().stream()
                                .map(unit -> unit.name().value())
                                .toList()));
    }

    /** By its code; dashes of every kind are taken. */
    MeasureCode measure(String typed) {
        String code = dashed(typed);
        return plan.measures()
                .map(Measure::code)
                .filter(measure -> measure.value().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "工作措施",
                        typed,
                        plan.measures().map(measure -> measure.code().value()).toList()));
    }

    /** By code, number or name. */
    IndicatorCode indicator(String typed) {
        String wanted = UnitRegister.plain(typed);
        return plan.indicators()
                .filter(indicator -> indicator.code().value().equals(dashed(typed))
                        || String.valueOf(indicator.number()).equals(wanted)
                        || UnitRegister.plain(indicator.name()).equals(wanted)
                        || UnitRegister.plain(indicator.shortName()).equals(wanted))
                .map(Indicator::code)
                .findFirst()
                .orElseThrow(() -> unknown(
                        "指标",
                        typed,
                        plan.indicators()
                                .map(indicator -> indicator.code().value() + " " + indicator.shortName())
                                .toList()));
    }

    /** Why a report says nothing of this unit and measure. */
    String notConcerned(Optional<UnitName> unit, Optional<MeasureCode> measure) {
        Optional<Measure> asked = measure.flatMap(plan::measure);
        return unit.isPresent() && asked.isPresent()
                ? notAnswering(unit.get(), asked.get())
                : unit.map(name -> name + "没有这一项，报告中没有它的评价。").orElse("报告中没有这一项。");
    }

    /** With what of the same task the unit does answer for. */
    private String notAnswering(UnitName unit, Measure measure) {
        List<UnitName> answering = plan.answering(measure);
        String own = plan.measuresOf(unit).stream()
                .map(Measure::code)
                .filter(code -> code.task().equals(measure.code().task()))
                .map(MeasureCode::value)
                .collect(Collectors.joining("、"));
        return unit + "不是 " + measure.code() + " 的牵头或主责单位。"
                + (answering.isEmpty() ? "这项措施尚未确定牵头和主责单位。" : "牵头和主责单位：" + names(answering) + "。")
                + (own.isEmpty() ? "" : unit + "在同一任务中的措施：" + own + "。");
    }

    private static String names(List<UnitName> units) {
        return units.stream().map(UnitName::value).collect(Collectors.joining("、"));
    }

    static String dashed(String typed) {
        return UnitRegister.plain(typed).replaceAll("[—–―~－]", "-");
    }

    private CommandFailedException unknown(String kind, String typed, List<String> known) {
        return CommandFailedException.usage("计划 " + plan.id() + " 中没有" + kind + "“" + typed + "”。"
                + NearestNames.suggestion(typed, known) + "全部名称见 plan show " + plan.id() + "。");
    }
}
