package org.yuebao.model.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.yuebao.model.unit.UnitName;

/**
 * A unit's score and rank in a month.
 *
 * @param score 0..100, rounded half up to 0.1; empty where nothing is judged yet
 * @param measurePart share 0..1 reached in measures, 4 decimals; empty where none is counted
 * @param indicatorPart the same in indicators
 * @param timelinessPart the same in timeliness
 * @param rank among units of its kind, by the rounded score; empty for a unit that is not ranked
 * @param measures lights of its measures
 * @param indicators lights of its indicators
 * @param nilReport whether its report said “nothing to report”
 * @param revision in force; 0 where nothing was accepted
 * @param findings findings of the revision in force and of refused files
 */
public record Standing(
        UnitName unit,
        Optional<BigDecimal> score,
        Optional<BigDecimal> measurePart,
        Optional<BigDecimal> indicatorPart,
        Optional<BigDecimal> timelinessPart,
        OptionalInt rank,
        LightCounts measures,
        LightCounts indicators,
        Timeliness timeliness,
        boolean nilReport,
        int revision,
        int findings) {}
