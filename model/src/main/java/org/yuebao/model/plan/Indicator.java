package org.yuebao.model.plan;

import java.math.RoundingMode;
import java.util.List;
import org.yuebao.model.quantity.MeasuringUnit;

/**
 * A column of an indicator annex, described as data.
 *
 * @param number place in its annex, from 1
 * @param name whole name as resolved; {@code printedName} is what the plan prints
 * @param shortName for narrow tables
 * @param unit 无量纲 indicators have the unit “—”
 * @param parts of a composite such as 断面水质达标率(优良水体比例,劣Ⅴ类水体比例), in order; empty for a plain one
 * @param decimals of the printed form that readings are put into before they are compared; -1: compared as reported
 * @param rounding of that printed form
 */
public record Indicator(
        IndicatorCode code,
        int number,
        String name,
        String printedName,
        String shortName,
        MeasuringUnit unit,
        Better better,
        OverMonths overMonths,
        OverUnits overUnits,
        List<Part> parts,
        int decimals,
        RoundingMode rounding) {

    public Indicator {
        parts = List.copyOf(parts);
    }

    /** One part of a composite. */
    public record Part(String name, Better better) {}

    public boolean isComposite() {
        return !parts.isEmpty();
    }

    public boolean isSum() {
        return overUnits == OverUnits.SUM;
    }
}
