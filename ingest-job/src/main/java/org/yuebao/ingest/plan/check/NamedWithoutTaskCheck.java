package org.yuebao.ingest.plan.check;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Target;
import org.yuebao.model.unit.Unit;

/**
 * {@code PLAN-NAMED-ZERO}: a measure names a unit for a quantity whose column in the annex gives that unit no task (0 or
 * —): one of the two is wrong, or they are about different things.
 */
final class NamedWithoutTaskCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        List<Finding> findings = new ArrayList<>();
        for (Measure measure : checked.plan().measures().toList()) {
            for (MeasureItem item : measure.items()) {
                if (item instanceof MeasureItem.Counted counted
                        && counted.share() instanceof MeasureItem.TargetShare.InAnnex annex) {
                    checked.plan()
                            .indicator(annex.indicator())
                            .ifPresent(indicator -> findings.addAll(named(checked, measure, indicator)));
                }
            }
        }
        return findings;
    }

    private static List<Finding> named(CheckedPlan checked, Measure measure, Indicator indicator) {
        return checked.plan().register().areas().stream()
                .filter(area -> measure.text().contains(area.name().value()))
                .filter(area -> hasNoTask(checked, area, indicator))
                .map(area -> checked.ofMeasure(
                        "PLAN-NAMED-ZERO",
                        Severity.NOTE,
                        measure,
                        "工作措施",
                        area.name().value(),
                        "点名" + area.name() + "，而附表中" + area.name() + "的“" + indicator.name() + "”没有任务",
                        "请核对两处口径是否相同"))
                .toList();
    }

    private static boolean hasNoTask(CheckedPlan checked, Unit area, Indicator indicator) {
        return checked.plan()
                .target(area.name(), indicator.code())
                .filter(target -> target instanceof Target.NoTask || target instanceof Target.NotApplicable)
                .isPresent();
    }
}
