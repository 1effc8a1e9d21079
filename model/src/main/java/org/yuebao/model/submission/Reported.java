package org.yuebao.model.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.quantity.Quantity;

/** What a value cell says. “Nothing to report” is not “missing”, and neither is 0. */
public sealed interface Reported {

    /** A number with its unit, in the unit of the plan. */
    record Amount(Quantity quantity, SourceCell cell) implements Reported {}

    /** The parts of a composite such as {@code 100(75,0)}, in the plan's order; never empty. */
    record Parts(List<BigDecimal> values, SourceCell cell) implements Reported {
        public Parts {
            values = List.copyOf(values);
        }
    }

    /** The unit wrote 无, — or 不涉及. */
    record NothingToReport(SourceCell cell) implements Reported {}

    /** The cell is empty, absent, or holds what could not be used (a finding says why). */
    record Missing() implements Reported {}

    static Reported missing() {
        return new Missing();
    }

    default Optional<Quantity> asQuantity() {
        return this instanceof Amount amount ? Optional.of(amount.quantity()) : Optional.empty();
    }

    default Optional<SourceCell> source() {
        return switch (this) {
            case Amount amount -> Optional.of(amount.cell());
            case Parts parts -> Optional.of(parts.cell());
            case NothingToReport nothing -> Optional.of(nothing.cell());
            case Missing ignored -> Optional.empty();
        };
    }
}
