package org.yuebao.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    /** Published shares of good days in Beijing and its districts, 2021 to 2023. */
    @ParameterizedTest
    @CsvSource({
        "286, 365, 78.4", "288, 365, 78.9", "271, 365, 74.2", "290, 366, 79.2", "311, 365, 85.2",
        "109, 151, 72.2", "18, 31, 58.1", "25, 31, 80.6", "142, 181, 78.5", "16, 30, 53.3",
        "113, 181, 62.4", "11, 30, 36.7", "197, 274, 71.9"
    })
    void aShareOfDaysIsPrintedInPercentRoundedHalfUp(long days, long validDays, String percent) {
        assertThat(Ratio.of(days, validDays).percent(1)).isEqualTo(percent);
    }

    @Test
    void sharesAreComparedExactlyThoughTheyPrintAlike() {
        Ratio twoThirds = Ratio.of(2, 3);
        Ratio nearly = Ratio.of(666, 1000);

        assertThat(Ratio.of(4, 6)).isEqualByComparingTo(twoThirds);
        assertThat(twoThirds).isGreaterThan(nearly);
        assertThat(twoThirds.isAtLeast(nearly)).isTrue();
        assertThat(nearly.isAtLeast(twoThirds)).isFalse();
        assertThat(Ratio.of(4, 6).isAtLeast(twoThirds)).isTrue();
        assertThat(Ratio.of(6665, 10000).toString())
                .isEqualTo(Ratio.of(6671, 10000).toString())
                .isEqualTo("66.7%");
    }

    @Test
    void tenPointsBelowHalfIsExactlyFortyPercent() {
        Ratio fortyPercent = Ratio.of(1, 2).minus(PercentagePoints.of(10));

        assertThat(fortyPercent).isEqualByComparingTo(Ratio.of(2, 5));
    }

    @Test
    void moreThanTheWholeIsPossible() {
        assertThat(Ratio.of(63, 56)).hasToString("112.5%");
    }

    @Test
    void aGapIsTheActualShareLessTheExpectedInPoints() {
        // 350 of 845 tonnes is 41.4 %, 181 of 365 days 49.6 %
        assertThat(Gap.between(Ratio.of(350, 845)).and(Ratio.of(181, 365))).isEqualTo(new Gap(new BigDecimal("-8.2")));
    }

    @Test
    void thereIsNoShareOfNothing() {
        assertThatThrownBy(() -> Ratio.of(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the whole of a ratio must be above 0, not 0");
    }
}
