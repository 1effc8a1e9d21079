package org.yuebao.model.assessment;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.unit.UnitName;

/**
 * The light of one measure over its units: what “166项” counts.
 *
 * @param verdict by the city's sum where it has one, else from its units
 * @param units lights of the units that answer for it
 * @param sums one for each counted item of the measure
 * @param missing units that answer for it and reported nothing usable, in plan order
 * @param why one Chinese sentence
 */
public record MeasureLight(
        MeasureCode measure,
        Verdict verdict,
        LightCounts units,
        List<CitySum> sums,
        List<UnitName> missing,
        String why) {

    public MeasureLight {
        sums = List.copyOf(sums);
        missing = List.copyOf(missing);
    }

    public Light light() {
        return verdict.light();
    }

    /** The city's sum of the first counted item, where there is one. */
    public Optional<CitySum> sum() {
        return sums.stream().findFirst();
    }
}
