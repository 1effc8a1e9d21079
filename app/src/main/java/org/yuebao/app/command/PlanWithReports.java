package org.yuebao.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yuebao.app.Program;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.PlanSummary;
import org.yuebao.model.store.ReportStore;

/** Finds a month's report: of the plan that is named, or of the only one that has any. */
final class PlanWithReports {

    private final PlanShelf shelf;
    private final ReportStore reports;

    PlanWithReports(Program program) {
        this.shelf = program.bean(PlanShelf.class);
        this.reports = program.bean(ReportStore.class);
    }

    /** @throws CommandFailedException when it can't be told which report is meant, or there is none */
    PublishedReport report(Optional<PlanId> plan, ReportingMonth month, Optional<ReportLabel> label) {
        PlanId id = plan.orElseGet(() -> onlyOne(month));
        shelf.inForce(id, month);
        List<PublishedReport> published = reports.of(id, month);
        if (published.isEmpty()) {
            throw CommandFailedException.usage("计划 " + id + " 在" + month.chinese() + "还没有报告。" + monthsOf(id));
        }
        return published.reversed().stream()
                .filter(report -> label.isEmpty() || label.get().equals(report.label()))
                .findFirst()
                .orElseThrow(() -> CommandFailedException.usage("没有 "
                        + label.map(ReportLabel::toString).orElse("") + " 这一稿。" + month.chinese() + "已有："
                        + published.stream()
                                .map(report -> report.label().toString())
                                .collect(Collectors.joining("、"))));
    }

    private PlanId onlyOne(ReportingMonth month) {
        List<PlanId> fitting = shelf.list().stream()
                .map(PlanSummary::id)
                .filter(id -> !reports.of(id, month).isEmpty())
                .toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        throw CommandFailedException.usage(
                fitting.isEmpty()
                        ? month.chinese() + "还没有任何计划的报告。请先用 run 编制，或检查 --month 和 --data。"
                        : month.chinese() + "有" + fitting.size() + "个计划的报告，请用 --plan 指定："
                                + fitting.stream().map(PlanId::value).collect(Collectors.joining("、")));
    }

    private String monthsOf(PlanId id) {
        Plan plan = shelf.newest(id);
        String months = IntStream.rangeClosed(plan.year(), plan.lastYear())
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 12).mapToObj(month -> ReportingMonth.of(year, month)))
                .filter(month -> !reports.of(id, month).isEmpty())
                .map(ReportingMonth::toString)
                .collect(Collectors.joining("、"));
        return months.isEmpty() ? "请先用 run 编制。" : "已有报告的月份：" + months + "。";
    }
}
