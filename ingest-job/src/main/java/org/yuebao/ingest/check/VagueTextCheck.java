package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;

/** {@code CHECK-TEXT-VAGUE}: 约, 余, 左右 beside a number that could be exact. */
final class VagueTextCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-TEXT-VAGUE", Stage.TEXT, "文字中的数量含糊")
            .because("本月进展情况中与计量单位相同的数量带有“约”“近”“余”“多”“左右”，月报不能引用。数值以累计完成量为准。")
            .wrong("累计检测约240组")
            .right("累计检测238组");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.entries().stream()
                .flatMap(entry -> draft.countedBy(entry).stream()
                        .flatMap(counted -> WrittenAmount.all(entry.text(), counted.unit()).stream())
                        .filter(WrittenAmount::isVague)
                        .limit(1)
                        .map(written -> draft.findings()
                                .cell(
                                        RULE,
                                        entry.textCell(),
                                        written.printed(),
                                        "文字中的“" + written.printed() + "”不是确切的数量",
                                        "请写确切的数量，去掉“约”“余”“左右”等字")))
                .toList();
    }
}
