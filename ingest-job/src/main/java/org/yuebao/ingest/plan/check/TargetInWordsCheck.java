package org.yuebao.ingest.plan.check;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Target;

/** {@code PLAN-TARGET-WORDS}: a target that can't be compared by number (稳步提升, 18左右); it keeps its text, and a clerk judges. */
final class TargetInWordsCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        List<Finding> findings = new ArrayList<>();
        int table = 0;
        for (IndicatorTable annex : checked.plan().indicatorTables()) {
            table++;
            for (IndicatorTable.Row row : annex.rows()) {
                if (row.targets().values().stream().allMatch(Target.InWords.class::isInstance)) {
                    continue; // a row of words, such as 约束性 and 预期性, and no targets
                }
                for (Indicator indicator : annex.indicators()) {
                    if (row.targets().get(indicator.code()) instanceof Target.InWords words) {
                        findings.add(checked.of(
                                "PLAN-TARGET-WORDS",
                                Severity.NOTE,
                                "目标值" + table,
                                row.subject(),
                                indicator.code().value(),
                                words.printed(),
                                row.subject() + "的“" + indicator.name() + "”目标为“" + words.printed() + "”，不能按数值比较",
                                "保留原文，由人工评定；如应为数值请改正"));
                    }
                }
            }
        }
        return findings;
    }
}
