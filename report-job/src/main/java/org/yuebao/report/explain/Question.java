package org.yuebao.report.explain;

import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.unit.UnitName;

/** What somebody wants explained. */
public sealed interface Question {

    /** The light of one measure or indicator of one unit. */
    record OfUnit(AssessedSubject subject, UnitName unit) implements Question {}

    /** The whole jurisdiction's: a measure's sums and its light over its units, an indicator's sum or own reading. */
    record OfAll(AssessedSubject subject) implements Question {}

    /** A unit's score and rank. */
    record OfScore(UnitName unit) implements Question {}
}
