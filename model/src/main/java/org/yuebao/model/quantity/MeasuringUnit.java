package org.yuebao.model.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit of measurement as the plan prints it: 吨, 家, 块, 组, 万辆次, 微克/立方米, %.
 *
 * @param name the printed unit, without blanks; never empty; — where the plan prints none
 */
public record MeasuringUnit(String name) {

    private static final String NONE = "—";

    public MeasuringUnit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a measuring unit needs a name");
        }
    }

    /** @return the factor that turns an amount in this unit into one in {@code other} (万辆次 → 辆次: 10000), or empty where the two do not measure the same thing */
    public Optional<BigDecimal> factorTo(MeasuringUnit other) {
        if (!root().equals(other.root())) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.ONE.scaleByPowerOfTen(power() - other.power()));
    }

    private String root() {
        return power() == 0 ? name : name.substring(1);
    }

    private int power() {
        if (name.length() < 2) {
            return 0;
        }
        return switch (name.charAt(0)) {
            case '亿' -> 8;
            case '万' -> 4;
            case '千' -> name.equals("千克") || name.startsWith("千瓦") ? 0 : 3;
            default -> 0;
        };
    }

    /** Whether the plan prints no unit, as of an index. */
    public boolean isNone() {
        return name.equals(NONE);
    }

    /** As printed behind an amount. */
    @Override
    public String toString() {
        return isNone() ? "" : name;
    }
}
