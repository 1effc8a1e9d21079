package org.yuebao.ingest.remark;

import org.yuebao.model.finding.Severity;

/** The fill of a cell in question; the word stands in the remark too, for print and for those who don't see colours. */
final class Colours {

    private Colours() {}

    /** RRGGBB; a shade that no palette offers, so that it is known again. */
    static String of(Severity severity) {
        return switch (severity) {
            case BLOCKER, ERROR -> "FFC7CD";
            case WARNING -> "FFEB9B";
            case NOTE -> "DDEBF6";
        };
    }
}
