package org.yuebao.ingest.check;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Target;
import org.yuebao.model.submission.SourceCell;

/**
 * {@code CHECK-READING-MISSING}: an indicator that is due every month and has no value. Values that only come with the
 * year's accounts or at their own time (最新值 of a plain indicator) are not missed.
 */
final class MissingReadingCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-READING-MISSING", Stage.VALUE, "指标没有填报")
            .because("按月报送的指标（均值、天数比率、累计量、断面水质）没有填累计值。按年核算的指标不在此列。")
            .wrong("（空白）")
            .right("33");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        List<Finding> findings = new ArrayList<>();
        if (draft.nilReport()) {
            return findings;
        }
        for (Indicator indicator : draft.plan().indicators().toList()) {
            SourceCell cell = draft.readingRows().get(indicator.code());
            if (cell != null
                    && !draft.unreadable().contains(cell)
                    && isDueMonthly(indicator)
                    && hasTarget(draft, indicator)
                    && draft.readings().stream()
                            .noneMatch(reading -> reading.indicator().equals(indicator.code()))) {
                findings.add(
                        draft.findings().cell(RULE, cell, "", "指标“" + indicator.name() + "”没有填报累计值", "请填写1月至本月的累计值"));
            }
        }
        return findings;
    }

    private static boolean isDueMonthly(Indicator indicator) {
        return switch (indicator.overMonths()) {
            case MEAN_TO_DATE, RATIO_OF_DAYS, CUMULATIVE -> true;
            case LATEST -> indicator.isComposite();
            case YEARLY -> false;
        };
    }

    private static boolean hasTarget(DraftSubmission draft, Indicator indicator) {
        return draft.plan()
                .target(draft.unit(), indicator.code())
                .filter(target -> target instanceof Target.Bound || target instanceof Target.Composite)
                .isPresent();
    }
}
