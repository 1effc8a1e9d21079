package org.yuebao.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exactly 93.0 holds against ≥93 and not against >93. */
class ComparatorTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, ≥, 92.9, false",
        "AT_LEAST, ≥, 93.0, true",
        "AT_LEAST, ≥, 93.1, true",
        "ABOVE, >, 92.9, false",
        "ABOVE, >, 93.0, false",
        "ABOVE, >, 93.1, true",
        "AT_MOST, ≤, 92.9, true",
        "AT_MOST, ≤, 93.0, true",
        "AT_MOST, ≤, 93.1, false",
        "BELOW, <, 92.9, true",
        "BELOW, <, 93.0, false",
        "BELOW, <, 93.1, false"
    })
    void aValueOnEitherSideOfItsBound(Comparator comparator, String sign, BigDecimal value, boolean holds) {
        assertThat(comparator.sign()).isEqualTo(sign);
        assertThat(comparator.holds(value, new BigDecimal("93"))).isEqualTo(holds);
    }
}
