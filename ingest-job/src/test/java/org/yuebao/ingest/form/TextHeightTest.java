package org.yuebao.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHeightTest {

    // A column of 36 holds 36 × 5.25 − 14 = 175 points: 17 characters of 10 points.

    @Test
    void seventeenCharactersTakeOneLine() {
        assertThat(TextHeight.of("一".repeat(17), 36)).isEqualTo(20.5f);
    }

    @Test
    void oneMoreTakesASecond() {
        assertThat(TextHeight.of("一".repeat(18), 36)).isEqualTo(36f);
    }

    @Test
    void noRowIsHigherThanASpreadsheetAllows() {
        assertThat(TextHeight.of("一".repeat(1000), 36)).isEqualTo(409f);
    }
}
