package org.yuebao.model.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An exact amount with its unit, such as 350 吨 or 27.75 万辆次.
 *
 * @param amount exact, with the decimals it was printed or typed with
 */
public record Quantity(BigDecimal amount, MeasuringUnit unit) {

    public static Quantity of(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), new MeasuringUnit(unit));
    }

    /** @throws IllegalArgumentException when the units differ: what was reported in another unit is converted by {@link #in} first */
    public Quantity plus(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("cannot add " + other + " to " + this);
        }
        return new Quantity(amount.add(other.amount), unit);
    }

    /** @return the same quantity in {@code wanted}, or empty where it cannot be converted */
    public Optional<Quantity> in(MeasuringUnit wanted) {
        if (unit.equals(wanted)) {
            return Optional.of(this);
        }
        return unit.factorTo(wanted).map(factor -> new Quantity(plain(amount.multiply(factor)), wanted));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** As printed in reports: {@code 350吨}. */
    @Override
    public String toString() {
        return amount.toPlainString() + unit;
    }
}
