package org.yuebao.model.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yuebao.model.quantity.Ratio;

class WindowTest {

    private final Window summer = new Window(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 9, 30));

    @Test
    void bothEndsCount() {
        assertThat(summer.days()).isEqualTo(122);
        assertThat(Window.ofYear(2022).days()).isEqualTo(365);
        assertThat(Window.ofYear(2024).days()).isEqualTo(366);
    }

    @Test
    void atTheEndOfJune181DaysOfTheYearHavePassed() {
        // 31 + 28 + 31 + 30 + 31 + 30
        assertThat(Window.ofYear(2022).elapsedAt(ReportingMonth.of(2022, 6))).isEqualTo(Ratio.of(181, 365));
    }

    @Test
    void nothingHasPassedBeforeItBeginsAndNoMoreThanAllAfterItsEnd() {
        assertThat(summer.elapsedAt(ReportingMonth.of(2022, 5))).isEqualTo(Ratio.of(0, 122));
        assertThat(summer.elapsedAt(ReportingMonth.of(2022, 6))).isEqualTo(Ratio.of(30, 122));
        assertThat(summer.elapsedAt(ReportingMonth.of(2022, 9))).isEqualTo(Ratio.of(122, 122));
        assertThat(summer.elapsedAt(ReportingMonth.of(2022, 12))).isEqualTo(Ratio.of(122, 122));
    }

    @Test
    void theMonthsLastDayDecidesWhetherItHasBegun() {
        assertThat(summer.hasBegunBy(ReportingMonth.of(2022, 5))).isFalse();
        assertThat(summer.hasBegunBy(ReportingMonth.of(2022, 6))).isTrue();
    }

    @Test
    void theMonthsLastDayDecidesWhetherItHasEnded() {
        Window toMidNovember = new Window(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 11, 15));

        assertThat(summer.hasEndedBy(ReportingMonth.of(2022, 8))).isFalse();
        assertThat(summer.hasEndedBy(ReportingMonth.of(2022, 9))).isTrue();
        assertThat(toMidNovember.hasEndedBy(ReportingMonth.of(2022, 11))).isTrue();
    }

    @Test
    void itCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Window(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 6, 30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window cannot end on 2022-06-30 before it begins on 2022-09-01");
    }
}
