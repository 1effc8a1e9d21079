package org.yuebao.app.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yuebao.app.DataFolder;
import org.yuebao.app.month.RunRequest;
import org.yuebao.app.month.RunSummary;
import org.yuebao.app.terminal.TextTable;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.unit.UnitName;
import tools.jackson.databind.json.JsonMapper;

/** A run's summary, as a table for people or as one object for machines. */
final class SummaryPrinter {

    private final Plan plan;
    private final RunRequest request;
    private final DataFolder folder;

    SummaryPrinter(Plan plan, RunRequest request, DataFolder folder) {
        this.plan = plan;
        this.request = request;
        this.folder = folder;
    }

    String table(RunKey run, RunSummary summary) {
        TextTable table = new TextTable()
                .row(
                        "计划",
                        plan.title() + "（" + plan.id() + "，第" + plan.version().number() + "版）")
                .row(
                        "月份",
                        request.month().chinese() + "，第" + run.run() + "次运行，"
                                + summary.report().label().chinese())
                .row(
                        "报送",
                        "应报" + summary.expected() + "家：按时" + summary.onTime().size() + "，逾期" + named(summary.late())
                                + "，未报" + named(summary.missing()) + "；退回文件" + summary.refusedFiles() + "份")
                .row("措施", lights(summary.measures()))
                .row("评估", lights(summary.assessments()) + "（单位×措施）")
                .row("问题", findings(summary.findings()))
                .row("报告", outputOf(summary).toString());
        StringBuilder text = new StringBuilder("\n").append(table.print());
        for (PublishedFile file : summary.report().files()) {
            text.append("      ").append(file.name()).append('\n');
        }
        if (request.output().equals(folder.output())) {
            text.append("核对无误后定稿：yuebao issue --plan ")
                    .append(plan.id())
                    .append(" --month ")
                    .append(request.month())
                    .append(" --data ")
                    .append(folder.root())
                    .append('\n');
        }
        return text.toString();
    }

    String json(RunKey run, RunSummary summary) {
        Map<String, Object> units = new LinkedHashMap<>();
        units.put("expected", summary.expected());
        units.put("onTime", summary.onTime().size());
        units.put("late", summary.late().size());
        units.put("missing", summary.missing().size());
        units.put("refused", summary.refused().size());
        units.put("lateUnits", names(summary.late()));
        units.put("missingUnits", names(summary.missing()));
        units.put("refusedUnits", names(summary.refused()));
        units.put("refusedFiles", summary.refusedFiles());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("plan", plan.id().value());
        object.put("planVersion", plan.version().number());
        object.put("month", request.month().toString());
        object.put("run", run.run());
        object.put("asOf", request.asOf().toString());
        object.put("revision", summary.report().label().toString());
        object.put("output", outputOf(summary).toString());
        object.put(
                "files",
                summary.report().files().stream().map(PublishedFile::name).toList());
        object.put("units", units);
        object.put("measures", counts(summary.measures()));
        object.put("assessments", counts(summary.assessments()));
        object.put("findings", severities(summary.findings()));
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }

    private Path outputOf(RunSummary summary) {
        return request.output().resolve(summary.report().folder());
    }

    private static String named(List<UnitName> units) {
        return units.isEmpty()
                ? "0"
                : units.size() + "（" + units.stream().map(UnitName::value).collect(Collectors.joining("、")) + "）";
    }

    private static List<String> names(List<UnitName> units) {
        return units.stream().map(UnitName::value).toList();
    }

    private static String lights(LightCounts counts) {
        return List.of(Light.GREEN, Light.YELLOW, Light.RED, Light.GREY).stream()
                .map(light -> light.shape() + light.word() + counts.of(light))
                .collect(Collectors.joining("  ", "共" + counts.all() + "项：", ""));
    }

    private static Map<String, Integer> counts(LightCounts counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Light light : Light.values()) {
            named.put(light.name().toLowerCase(Locale.ROOT), counts.of(light));
        }
        return named;
    }

    private static String findings(Map<Severity, Integer> findings) {
        return List.of(Severity.values()).stream()
                .map(severity -> severity.chinese() + findings.getOrDefault(severity, 0))
                .collect(Collectors.joining("，"));
    }

    private static Map<String, Integer> severities(Map<Severity, Integer> findings) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            named.put(severity.name().toLowerCase(Locale.ROOT), findings.getOrDefault(severity, 0));
        }
        return named;
    }
}
