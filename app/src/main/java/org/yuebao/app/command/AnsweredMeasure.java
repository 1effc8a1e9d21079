package org.yuebao.app.command;

import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.UnitName;
import picocli.CommandLine.Option;

/** {@code --unit} with {@code --measure}: a measure that a unit answers for. */
final class AnsweredMeasure {

    @Option(names = "--unit", paramLabel = "NAME", required = true, description = "单位名称，如 通州区。")
    private String unit;

    @Option(names = "--measure", paramLabel = "CODE", required = true, description = "工作措施的编号，如 大气-5-2。")
    private String measure;

    @SuppressWarnings("NullAway.Init") // picocli sets both before the command is called
    AnsweredMeasure() {}

    UnitName unit(Plan plan) {
        return new ExplainedSubject(plan).unit(unit);
    }

    /** @throws CommandFailedException where the unit doesn't answer for it */
    MeasureCode measure(Plan plan) {
        return JudgedOption.measure(plan, unit(plan), measure);
    }
}
