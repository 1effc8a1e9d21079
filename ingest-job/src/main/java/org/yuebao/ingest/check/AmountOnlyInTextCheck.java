package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-AMOUNT-IN-TEXT}: the narrative gives a cumulative number, and the column is empty; numbers are never taken out of a narrative. */
final class AmountOnlyInTextCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-AMOUNT-IN-TEXT", Stage.TEXT, "数量只写在文字里")
            .because("本月进展情况中写了累计数，累计完成量却空着。程序不从文字中取数，该数不计入。")
            .wrong("累计完成量空白，文字“累计检测120组”")
            .right("累计完成量120，文字“累计检测120组”");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .filter(entry -> entry.cumulative() instanceof Reported.Missing && !draft.isAmountUnreadable(entry))
                .flatMap(entry -> draft.countedBy(entry).stream()
                        .flatMap(counted -> WrittenAmount.cumulativeOnes(entry.text(), counted.unit()).stream())
                        .limit(1)
                        .map(written -> draft.findings()
                                .cell(
                                        RULE,
                                        entry.textCell(),
                                        written.printed(),
                                        "文字中写有累计“" + written.printed() + "”，累计完成量却没有填，未计入",
                                        "请将1月至本月的累计数填入“累计完成量”一栏")))
                .toList();
    }
}
