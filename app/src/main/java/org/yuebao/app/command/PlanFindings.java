package org.yuebao.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yuebao.ingest.plan.check.PlanReport;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;

/** Findings about plans, as lines for people or as fields for machines. */
final class PlanFindings {

    private PlanFindings() {}

    /** The gravest first; each with its code, by which the documentation tells more. */
    static String lines(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding -> text.append(severity.chinese())
                            .append("  ")
                            .append(finding.message())
                            .append(" [")
                            .append(finding.code())
                            .append("]\n"));
        }
        return text.toString();
    }

    /** 警告2，提示5. */
    static String counts(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                text.append(text.isEmpty() ? "" : "，")
                        .append(severity.chinese())
                        .append(count);
            }
        }
        return text.toString();
    }

    static Map<String, Object> json(PlanReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                "findings", report.findings().stream().map(PlanFindings::json).toList());
        object.put("agreements", report.agreements());
        return object;
    }

    static Map<String, Object> json(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", finding.code().value());
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.put("file", finding.file());
        object.put("sheet", finding.sheet().orElse(""));
        object.put("cell", finding.cell().map(cell -> cell.address()).orElse(""));
        object.put("found", finding.found());
        object.put("message", finding.message());
        return object;
    }
}
