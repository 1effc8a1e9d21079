package org.yuebao.ingest.check;

import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;

/** Indicators whose value is a sum from January on. */
final class AddingUp {

    private AddingUp() {}

    static boolean is(Plan plan, IndicatorCode indicator) {
        return plan.indicator(indicator)
                .filter(known -> known.overMonths() == OverMonths.CUMULATIVE)
                .isPresent();
    }
}
