package org.yuebao.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ValueAxisTest {

    @Test
    void ticksAreRoundNumbersThatHoldAllValues() {
        assertThat(ValueAxis.between(BigDecimal.ZERO, new BigDecimal("54")).ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0", "20", "40", "60");
    }

    @Test
    void sharesGetDecimals() {
        assertThat(ValueAxis.between(BigDecimal.ZERO, new BigDecimal("0.9")).ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
    }

    @Test
    void valuesBelowNothingReachBelowIt() {
        ValueAxis axis = ValueAxis.between(new BigDecimal("-3"), new BigDecimal("7"));

        assertThat(axis.ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("-4", "-2", "0", "2", "4", "6", "8");
        assertThat(axis.position(BigDecimal.ZERO)).isEqualTo(4.0 / 12);
    }

    @Test
    void nothingButZerosStillHasAnAxis() {
        assertThat(ValueAxis.between(BigDecimal.ZERO, BigDecimal.ZERO).ticks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0", "1");
    }
}
