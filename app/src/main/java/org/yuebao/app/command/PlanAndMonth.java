package org.yuebao.app.command;

import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import picocli.CommandLine.Option;

/** {@code --plan} and {@code --month}. */
final class PlanAndMonth {

    @Option(names = "--plan", paramLabel = "ID", required = true, description = "计划编号，如 beijing-2022；全部编号见 plan list。")
    private PlanId plan;

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true, description = "报告月份（所报告的月份，不是报送的月份），如 2022-06。")
    private ReportingMonth month;

    @SuppressWarnings("NullAway.Init") // picocli sets both before the command is called
    PlanAndMonth() {}

    PlanId plan() {
        return plan;
    }

    ReportingMonth month() {
        return month;
    }
}
