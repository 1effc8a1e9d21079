package org.yuebao.report.issue;

import java.util.List;
import java.util.stream.Collectors;
import org.yuebao.model.month.ReportingMonth;

/** Months are closed in their order, by issuing them; earlier ones of the year have a draft and no issue. */
public final class EarlierMonthOpenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReportingMonth month;
    private final transient List<ReportingMonth> open;

    EarlierMonthOpenException(ReportingMonth month, List<ReportingMonth> open) {
        super(month + " can't be issued before " + open);
        this.month = month;
        this.open = List.copyOf(open);
    }

    /** Earliest first. */
    public List<ReportingMonth> open() {
        return open;
    }

    /** Chinese sentences that say what to do. */
    public String words() {
        String earlier = open.stream().map(ReportingMonth::chinese).collect(Collectors.joining("、"));
        return earlier + "已有草稿、尚未定稿，" + month.chinese()
                + "不能先定稿：以后月份的走势要与定稿的前月比较。请按月份先后定稿；确不再定稿的，在命令行用 issue --out-of-order。";
    }
}
