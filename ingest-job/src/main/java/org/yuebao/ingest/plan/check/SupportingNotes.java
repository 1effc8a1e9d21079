package org.yuebao.ingest.plan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.UnitRole;

/** Supporting units get no form, so what is open about them is told in one note for all measures together. */
final class SupportingNotes {

    private static final int NAMED = 5;

    private SupportingNotes() {}

    /** @param open what is open: “协办单位“相关区政府”没有确定是哪些单位” */
    static Optional<Finding> of(CheckedPlan checked, String code, List<Measure> measures, String open) {
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        String named = measures.stream()
                .limit(NAMED)
                .map(measure -> measure.code().value())
                .collect(Collectors.joining("、"));
        return Optional.of(checked.of(
                code,
                Severity.NOTE,
                CheckedPlan.MEASURES,
                measures.getFirst().code().value(),
                Roles.header(UnitRole.SUPPORTING),
                "",
                measures.size() + "项措施的" + open + "（" + named + (measures.size() > NAMED ? "等" : "") + "）",
                "协办单位不填报，可以不改"));
    }
}
