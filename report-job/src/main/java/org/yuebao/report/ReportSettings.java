package org.yuebao.report;

import java.util.Optional;

/**
 * Settings of the report job.
 *
 * @param organisation who signs the report; where empty, the full name of the plan's bureau
 * @param wording name of the wording template, looked for in the user's template folder first
 * @param highlights passages quoted in the units' own words, at most so many a theme; 0 for none
 * @param highlightLength characters of such a passage at most, at least 10
 * @param sharesSumTo100 makes rounded shares add up to 100.0 by changing the largest; else a note says that they may not
 */
public record ReportSettings(
        Optional<String> organisation, String wording, int highlights, int highlightLength, boolean sharesSumTo100) {

    public ReportSettings {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("the wording template needs a name");
        }
        if (highlights < 0) {
            throw new IllegalArgumentException("highlights must be 0 or more, not " + highlights);
        }
        if (highlightLength < 10) {
            throw new IllegalArgumentException("highlightLength must be at least 10, not " + highlightLength);
        }
    }

    /** 报告, upwards, or 通报, to the units: the same figures in other words. */
    public ReportSettings as(String kind) {
        String name = switch (kind) {
            case "报告" -> "report/monthly-report.zh.txt";
            case "通报" -> "report/monthly-circular.zh.txt";
            default -> throw new IllegalArgumentException("文种只能是“报告”或“通报”，现在是“" + kind + "”");
        };
        return new ReportSettings(organisation, name, highlights, highlightLength, sharesSumTo100);
    }

    public static ReportSettings defaults() {
        return new ReportSettings(Optional.empty(), "report/monthly-report.zh.txt", 3, 120, false);
    }
}
