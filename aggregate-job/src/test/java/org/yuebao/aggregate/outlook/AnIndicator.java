package org.yuebao.aggregate.outlook;

import java.math.RoundingMode;
import java.util.List;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.OverUnits;
import org.yuebao.model.quantity.MeasuringUnit;

/** An indicator without a plan. */
final class AnIndicator {

    private AnIndicator() {}

    /** Lower is better of concentrations, higher of everything else; compared as reported. */
    static Indicator of(String unit, OverMonths overMonths) {
        return new Indicator(
                new IndicatorCode("指标-1"),
                1,
                "指标1",
                "指标1",
                "指标1",
                new MeasuringUnit(unit),
                unit.contains("克") ? Better.LOWER : Better.HIGHER,
                overMonths,
                overMonths == OverMonths.CUMULATIVE ? OverUnits.SUM : OverUnits.NOT_ADDITIVE,
                List.of(),
                -1,
                RoundingMode.HALF_UP);
    }
}
