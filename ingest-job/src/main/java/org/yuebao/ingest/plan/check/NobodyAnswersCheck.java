package org.yuebao.ingest.plan.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Measure;

/** {@code PLAN-NO-UNIT}: nobody leads or answers for a measure, so that nobody is asked to report on it. */
final class NobodyAnswersCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        return checked.plan()
                .measures()
                .filter(measure -> checked.plan().answering(measure).isEmpty())
                .map(measure -> checked.ofMeasure(
                        "PLAN-NO-UNIT",
                        Severity.WARNING,
                        measure,
                        "主责单位",
                        printed(measure),
                        "没有牵头或主责单位，不会有单位填报",
                        "请填写主责单位"))
                .toList();
    }

    private static String printed(Measure measure) {
        return measure.lead().printed() + "；" + measure.responsible().printed();
    }
}
