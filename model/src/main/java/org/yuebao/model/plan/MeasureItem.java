package org.yuebao.model.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitName;

/** What a unit fills in one row for: the measure as a whole, one of its quantities or one of its dated steps (子项). */
public sealed interface MeasureItem {

    /** 0 where the measure has this one row only and no target of its own, else from 1. */
    int number();

    /** 子项; empty for a measure that has one row. */
    String name();

    /** The whole measure, or what is left of it beside its other items. */
    record Whole(int number, String name) implements MeasureItem {}

    /**
     * A countable target.
     *
     * @param target the plan's figure, of all units together unless {@code share} gives each its own
     */
    record Counted(int number, String name, Comparator comparator, Quantity target, TargetShare share)
            implements MeasureItem {

        public MeasuringUnit unit() {
            return target.unit();
        }
    }

    /**
     * A milestone (时间节点), or a recurring step with one date for each period.
     *
     * @param due last days, ascending, at least one
     */
    record Step(int number, String name, List<LocalDate> due) implements MeasureItem {
        public Step {
            due = List.copyOf(due);
            if (due.isEmpty()) {
                throw new IllegalArgumentException("a step needs a date");
            }
        }

        public boolean isRecurring() {
            return due.size() > 1;
        }
    }

    /** Whose a counted target is. */
    sealed interface TargetShare {

        /** One figure for all units together: only their sum is judged by it. */
        record OfTheCity() implements TargetShare {}

        /** Each unit's own amount, in the target's unit; 0 means no task this year. */
        record OfEachUnit(Map<UnitName, BigDecimal> amounts) implements TargetShare {
            public OfEachUnit {
                amounts = Map.copyOf(amounts);
            }
        }

        /** Each area unit's own amount stands in the annex, under this indicator. */
        record InAnnex(IndicatorCode indicator) implements TargetShare {}

        /** One unit answers for the measure, so the target is its own. */
        record OfTheOnlyUnit() implements TargetShare {}
    }

    /** The unit of measurement that the row asks for, where it asks for an amount. */
    default Optional<MeasuringUnit> measuredIn() {
        return this instanceof Counted counted ? Optional.of(counted.unit()) : Optional.empty();
    }
}
