package org.yuebao.report.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Task;
import org.yuebao.model.report.LineageRow;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.explain.Explanation.Fact;

/** What all chains of one report share. */
record ExplainedRun(
        Plan plan,
        PublishedReport report,
        Instant asOf,
        List<LineageRow> lineage,
        SubmissionStore submissions,
        AssessmentStore assessments,
        CitedFiles cited) {

    ExplainedRun {
        lineage = List.copyOf(lineage);
    }

    ReportingMonth month() {
        return report.run().month();
    }

    RuleBook rules() {
        return new RuleBook(plan.rating());
    }

    /** Measures in the plan's order, then indicators in theirs. */
    List<Assessment> inPlanOrder(List<Assessment> some) {
        List<AssessedSubject> order = Stream.concat(
                        plan.measures().<AssessedSubject>map(Measure::code),
                        plan.indicators().<AssessedSubject>map(Indicator::code))
                .toList();
        Map<AssessedSubject, Integer> places = new HashMap<>();
        order.forEach(subject -> places.put(subject, places.size()));
        return some.stream()
                .sorted(Comparator.comparingInt(one -> places.getOrDefault(one.subject(), places.size())))
                .toList();
    }

    /** 全市 or 全区. */
    String whole() {
        return plan.whole().value();
    }

    /** 大气-5-1 重型柴油车治理 and 指标-13 重型柴油车路检. */
    String named(AssessedSubject subject) {
        return switch (subject) {
            case MeasureCode measure ->
                measure
                        + plan.tasks()
                                .filter(task -> task.code().equals(measure.task()))
                                .map(Task::title)
                                .findFirst()
                                .map(title -> " " + title)
                                .orElse("");
            case IndicatorCode indicator ->
                indicator
                        + plan.indicator(indicator)
                                .map(found -> " " + found.name())
                                .orElse("");
        };
    }

    String title(String who, String what) {
        return who + " · " + what + " · " + month().chinese();
    }

    List<Fact> basis() {
        List<Fact> basis = new ArrayList<>();
        basis.add(new Fact(
                "报告",
                report.label() + "（" + report.label().chinese() + "），" + report.folder() + "，第"
                        + report.run().run() + "次运行"));
        basis.add(new Fact("数据截至", CitedFiles.time(asOf) + "（北京时间）"));
        basis.add(new Fact(
                "计划",
                plan.title() + "（" + plan.id() + "），第" + plan.version().number() + "版，自"
                        + plan.version().effectiveFrom().chinese() + "起适用；"
                        + plan.version().reason()));
        basis.add(new Fact("输入指纹", report.inputsSha256()));
        return basis;
    }

    /** Rows of the report's sheet 数据溯源 that lead from the figure to its cells: 第12—14行. */
    Optional<Fact> lineageRows(String subject, String unit) {
        List<Integer> rows = IntStream.range(0, lineage.size())
                .filter(i -> lineage.get(i).subject().equals(subject)
                        && lineage.get(i).unit().equals(unit))
                .mapToObj(i -> i + 1)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(
                        "数据溯源表",
                        rows.size() == 1
                                ? "序号" + rows.getFirst()
                                : "序号" + rows.getFirst() + "—" + rows.getLast() + "（共" + rows.size() + "行）"));
    }

    Optional<StoredSubmission> submissionOf(UnitName unit) {
        return submissions.inForce(plan.id(), month(), asOf).stream()
                .filter(stored -> stored.submission().unit().equals(unit))
                .findFirst();
    }

    long refusalsOf(UnitName unit) {
        return submissions.refusals(plan.id(), month(), asOf).stream()
                .filter(refusal -> refusal.unit().filter(unit::equals).isPresent())
                .count();
    }
}
