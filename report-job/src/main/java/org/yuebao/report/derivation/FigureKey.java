package org.yuebao.report.derivation;

import java.util.Optional;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.unit.UnitName;

/** Which figure of a report is meant; the first two lead to cells, the others to further figures. */
public sealed interface FigureKey {

    /** The same in figures.json, in 数据溯源 and for {@code explain --figure}; unique within a report. */
    String code();

    /** Whose people may see it when they see nothing of others; empty where it shows more than one unit's. */
    default Optional<UnitName> ofOneUnit() {
        return Optional.empty();
    }

    /** A unit's measure or indicator. */
    record OfUnit(AssessedSubject subject, UnitName unit) implements FigureKey {
        @Override
        public String code() {
            return at(subject.value(), unit);
        }

        @Override
        public Optional<UnitName> ofOneUnit() {
            return Optional.of(unit);
        }
    }

    /** A measure over its units, an indicator's sum or own reading. */
    record OfWhole(AssessedSubject subject) implements FigureKey {
        @Override
        public String code() {
            return subject.value();
        }
    }

    record OfTask(TaskCode task) implements FigureKey {
        @Override
        public String code() {
            return task.toString();
        }
    }

    /** @param heading a roll-up's code: 全部, a theme's, a section's */
    record OfHeading(String heading) implements FigureKey {

        /** Of everything in the plan. */
        public static final OfHeading WHOLE = new OfHeading("全部");

        @Override
        public String code() {
            return heading;
        }
    }

    record OfScore(UnitName unit) implements FigureKey {
        @Override
        public String code() {
            return at("得分", unit);
        }

        @Override
        public Optional<UnitName> ofOneUnit() {
            return Optional.of(unit);
        }
    }

    record OfPart(ScorePart part, UnitName unit) implements FigureKey {
        @Override
        public String code() {
            return at(part.chinese() + "部分", unit);
        }

        @Override
        public Optional<UnitName> ofOneUnit() {
            return Optional.of(unit);
        }
    }

    record OfRank(UnitName unit) implements FigureKey {
        @Override
        public String code() {
            return at("排名", unit);
        }
    }

    /** A unit's place in an indicator. */
    record OfPlace(IndicatorCode indicator, UnitName unit) implements FigureKey {
        @Override
        public String code() {
            return at(indicator + "排名", unit);
        }
    }

    /** When and what a unit reported. */
    record OfReporting(UnitName unit) implements FigureKey {
        @Override
        public String code() {
            return at("报送", unit);
        }

        @Override
        public Optional<UnitName> ofOneUnit() {
            return Optional.of(unit);
        }
    }

    /** What the checks found in a unit's files. */
    record OfFindings(UnitName unit) implements FigureKey {
        @Override
        public String code() {
            return at("校核问题", unit);
        }

        @Override
        public Optional<UnitName> ofOneUnit() {
            return Optional.of(unit);
        }
    }

    /** A count over the whole jurisdiction. */
    record OfTotal(Total total) implements FigureKey {
        @Override
        public String code() {
            return total.chinese();
        }
    }

    private static String at(String what, UnitName unit) {
        return what + "@" + unit.value();
    }
}
