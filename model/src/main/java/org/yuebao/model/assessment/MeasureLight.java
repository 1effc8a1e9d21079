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
 * @param byHand where a person set the light: {@code verdict} is then theirs, {@code why} stays the computed one's; sums and
 *     amounts stay
 */
public record MeasureLight(
        MeasureCode measure,
        Verdict verdict,
        LightCounts units,
        List<CitySum> sums,
        List<UnitName> missing,
        String why,
        Optional<SetByHand> byHand) {

    public MeasureLight {
        sums = List.copyOf(sums);
        missing = List.copyOf(missing);
    }

    /** As the rules say, without a person's light beside it. */
    public MeasureLight(
            MeasureCode measure,
            Verdict verdict,
            LightCounts units,
            List<CitySum> sums,
            List<UnitName> missing,
            String why) {
        this(measure, verdict, units, sums, missing, why, Optional.empty());
    }

    /** With the light that a person set beside the computed one. */
    public MeasureLight setByHand(LightOverride override) {
        return new MeasureLight(
                measure,
                override.verdict(),
                units,
                sums,
                missing,
                why,
                Optional.of(new SetByHand(computed(), override.setBy(), override.setAt(), override.reason())));
    }

    /** What the rules say, whatever a person set beside it. */
    public Verdict computed() {
        return byHand.map(SetByHand::computed).orElse(verdict);
    }

    public Light light() {
        return verdict.light();
    }

    /** The city's sum of the first counted item, where there is one. */
    public Optional<CitySum> sum() {
        return sums.stream().findFirst();
    }
}
