package org.yuebao.ingest.demo;

import java.util.Iterator;
import java.util.List;
import org.yuebao.ingest.form.ProgressColumn;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.UnitName;

/** The mistakes that clerks make most: the submission is accepted all the same, with findings. */
final class Slips {

    private Slips() {}

    /** Into the unit's first rows that ask for an amount, one mistake each; then a status in other words. */
    static void make(Clerk clerk, Plan plan, UnitName unit) {
        Iterator<ItemCode> counted = rows(plan, unit, true).iterator();
        if (counted.hasNext()) {
            clerk.write(counted.next().toString(), ProgressColumn.CUMULATIVE, "约三百");
        }
        if (counted.hasNext()) {
            clerk.write(counted.next().toString(), ProgressColumn.CUMULATIVE, "160立方米");
        }
        if (counted.hasNext()) {
            String code = counted.next().toString();
            // A figure that was brought up to date in one place only.
            clerk.write(
                    code,
                    ProgressColumn.TEXT,
                    clerk.read(code, ProgressColumn.TEXT).replaceFirst("完成\\d+", "完成1"));
        }
        rows(plan, unit, false).stream()
                .findFirst()
                .ifPresent(code -> clerk.write(code.toString(), ProgressColumn.STATUS, "差不多了"));
    }

    private static List<ItemCode> rows(Plan plan, UnitName unit, boolean counted) {
        return plan.measuresOf(unit).stream()
                .flatMap(measure -> rows(plan, unit, measure, counted).stream())
                .toList();
    }

    private static List<ItemCode> rows(Plan plan, UnitName unit, Measure measure, boolean counted) {
        return measure.items().stream()
                .filter(item -> counted
                        ? item instanceof MeasureItem.Counted amount
                                && plan.ownTarget(measure, amount, unit)
                                        .filter(target -> target.amount().signum() > 0)
                                        .isPresent()
                        : item instanceof MeasureItem.Whole)
                .map(measure::codeOf)
                .toList();
    }
}
