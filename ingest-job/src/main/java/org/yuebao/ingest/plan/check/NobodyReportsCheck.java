package org.yuebao.ingest.plan.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;

/** {@code PLAN-NOBODY-REPORTS}: no unit of the register answers for any measure, so that no month could be run. */
final class NobodyReportsCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        boolean hasMeasures = checked.plan().measures().findAny().isPresent();
        return hasMeasures && checked.plan().reportingUnits().isEmpty()
                ? List.of(checked.of(
                        "PLAN-NOBODY-REPORTS",
                        Severity.ERROR,
                        CheckedPlan.MEASURES,
                        CheckedPlan.MEASURE_CODE,
                        "主责单位",
                        "",
                        "没有一个单位牵头或主责任何措施，无法编制月报",
                        "请在“单位”“单位组”表登记单位，并在“任务措施”表填写牵头部门或主责单位"))
                : List.of();
    }
}
