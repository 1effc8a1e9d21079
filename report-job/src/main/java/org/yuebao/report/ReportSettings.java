package org.yuebao.report;

import java.util.Optional;

/**
 * Settings of the report job.
 *
 * @param organisation who signs the report; where empty, the full name of the plan's bureau
 * @param wording name of the wording template, looked for in the user's template folder first
 * @param narrativeLength characters of a task's progress in the units' own words at most, at least 20; the whole stands in
 *     an annex; 0 leaves both out
 * @param sharesSumTo100 makes rounded shares add up to 100.0 by changing the largest; else a note says that they may not
 */
public record ReportSettings(
        Optional<String> organisation, String wording, int narrativeLength, boolean sharesSumTo100) {

    public ReportSettings {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("the wording template needs a name");
        }
        if (narrativeLength != 0 && narrativeLength < 20) {
            throw new IllegalArgumentException("narrativeLength must be 0 or at least 20, not " + narrativeLength);
        }
    }

    /** 报告, upwards, or 通报, to the units: the same figures in other words. */
    public ReportSettings as(String kind) {
        String name = switch (kind) {
            case "报告" -> "report/monthly-report.zh.txt";
            case "通报" -> "report/monthly-circular.zh.txt";
            default -> throw new IllegalArgumentException("文种只能是“报告”或“通报”，现在是“" + kind + "”");
        };
        return new ReportSettings(organisation, name, narrativeLength, sharesSumTo100);
    }

    public ReportSettings withNarrativeLength(int characters) {
        return new ReportSettings(organisation, wording, characters, sharesSumTo100);
    }

    public static ReportSettings defaults() {
        return new ReportSettings(Optional.empty(), "report/monthly-report.zh.txt", 120, false);
    }
}
