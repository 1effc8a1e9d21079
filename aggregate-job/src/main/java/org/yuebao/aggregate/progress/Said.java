package org.yuebao.aggregate.progress;

import org.yuebao.model.submission.ReportedEntry;

/** What a unit says of one item at the end of the month at hand. */
public sealed interface Said {

    /** This month's row. */
    record ThisMonth(ReportedEntry entry) implements Said {}

    /** “Nothing to report”, said explicitly: the last row before it goes on counting, marked 零报告. */
    record KeptFromBefore(ReportedEntry entry) implements Said {}

    /** “Nothing to report” with nothing before it: 0 and 未启动. */
    record NothingYet() implements Said {}

    /** No row, an empty row, or no file at all. */
    record Silence() implements Said {}
}
