package org.yuebao.ingest.check;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.submission.SourceCell;

/** {@code CHECK-ROW-MISSING}: a measure that the unit answers for and says nothing about. */
final class MissingRowCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-ROW-MISSING", Stage.ROW, "措施没有填报")
            .because("本单位牵头或主责的措施没有填写任何内容，或整行被删。未填的措施按“未报送”计，评估为灰、得0分。")
            .wrong("（整行空白）")
            .right("截至6月底，累计检测水样120组。　状态：推进中");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        List<Finding> findings = new ArrayList<>();
        if (draft.nilReport() || draft.entries().isEmpty()) {
            return findings;
        }
        for (Measure measure : draft.plan().measuresOf(draft.unit())) {
            for (MeasureItem item : measure.items()) {
                ItemCode code = measure.codeOf(item);
                if (draft.entry(code).isEmpty()) {
                    findings.add(finding(draft, code));
                }
            }
        }
        return findings;
    }

    private static Finding finding(DraftSubmission draft, ItemCode code) {
        SourceCell cell = draft.rows().get(code);
        return cell == null
                ? draft.findings().sheet(RULE, "进展情况", "", "缺少措施" + code + "的一行", "请用最新的空白填报表补填")
                : draft.findings().row(RULE, cell, "", "措施" + code + "没有填报", "请填写本月进展情况和状态");
    }
}
