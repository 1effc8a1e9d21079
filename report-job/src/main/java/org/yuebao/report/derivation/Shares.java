package org.yuebao.report.derivation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.quantity.Ratio;

/**
 * Shares of the lights in percent, each rounded half up to one decimal, so that they may add up to 99.9 or 100.1; the
 * report says so, or the largest takes the rest where that is wanted.
 */
public final class Shares {

    private static final BigDecimal WHOLE = new BigDecimal("100.0");

    private final Map<Light, BigDecimal> percent = new EnumMap<>(Light.class);

    public Shares(LightCounts counts, boolean sumTo100) {
        if (counts.all() == 0) {
            return;
        }
        Light largest = Light.GREEN;
        for (Light light : Light.values()) {
            percent.put(light, Ratio.of(counts.of(light), counts.all()).percent(1));
            if (counts.of(light) > counts.of(largest)) {
                largest = light;
            }
        }
        if (sumTo100) {
            percent.merge(largest, WHOLE.subtract(sum()), BigDecimal::add);
        }
    }

    /** 72.3%. */
    public String of(Light light) {
        return percent.getOrDefault(light, BigDecimal.ZERO.setScale(1)).toPlainString() + "%";
    }

    public boolean addUp() {
        return percent.isEmpty() || sum().compareTo(WHOLE) == 0;
    }

    private BigDecimal sum() {
        return percent.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
