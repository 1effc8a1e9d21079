package org.yuebao.ingest.form;

import java.util.Map;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitName;

/**
 * What a blank workbook is made from.
 *
 * @param unit one of the plan's {@link Plan#reportingUnits()}
 * @param lastMonth cumulative amounts of the month before, in the plan's units, for 上月累计; rows without one get “—”
 */
public record BlankForm(
        Plan plan, ReportingMonth month, DueDate due, UnitName unit, Map<ItemCode, Quantity> lastMonth) {

    public BlankForm {
        lastMonth = Map.copyOf(lastMonth);
    }

    /** {@code 2022年6月_通州区_进展情况.xlsx}. */
    public String fileName() {
        return FormLayout.fileName(month, unit);
    }
}
