package org.yuebao.report;

import java.util.List;

/**
 * Lines printed in the annex of settings that only the renderers know, such as which font stands for which.
 *
 * @param lines whole Chinese sentences, in the order to be printed
 */
public record ReportNotes(List<String> lines) {

    public ReportNotes {
        lines = List.copyOf(lines);
    }
}
