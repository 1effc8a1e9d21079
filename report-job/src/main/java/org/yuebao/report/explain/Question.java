package org.yuebao.report.explain;

import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.FigureKey;

/** What somebody wants explained. */
public sealed interface Question {

    /** The light of one measure or indicator of one unit. */
    record OfUnit(AssessedSubject subject, UnitName unit) implements Question {}

    /** The whole jurisdiction's: a measure's sums and its light over its units, an indicator's sum or own reading. */
    record OfAll(AssessedSubject subject) implements Question {}

    /** A unit's score and rank. */
    record OfScore(UnitName unit) implements Question {}

    /** A figure that is made of others: a task, a heading, a part of a score, a rank, a count. */
    record OfDerived(FigureKey key) implements Question {}

    /** What leads to cells at once, or else what is made of further figures. */
    static Question of(FigureKey key) {
        return switch (key) {
            case FigureKey.OfUnit one -> new OfUnit(one.subject(), one.unit());
            case FigureKey.OfWhole one -> new OfAll(one.subject());
            case FigureKey.OfTask ignored -> new OfDerived(key);
            case FigureKey.OfHeading ignored -> new OfDerived(key);
            case FigureKey.OfScore ignored -> new OfDerived(key);
            case FigureKey.OfPart ignored -> new OfDerived(key);
            case FigureKey.OfRank ignored -> new OfDerived(key);
            case FigureKey.OfPlace ignored -> new OfDerived(key);
            case FigureKey.OfReporting ignored -> new OfDerived(key);
            case FigureKey.OfFindings ignored -> new OfDerived(key);
            case FigureKey.OfTotal ignored -> new OfDerived(key);
        };
    }
}
