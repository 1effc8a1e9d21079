package org.yuebao.model.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportingMonthTest {

    private final ReportingMonth june = ReportingMonth.of(2022, 6);

    @Test
    void itIsWrittenForMachinesAndForPeople() {
        assertThat(june).hasToString("2022-06").isEqualTo(ReportingMonth.parse("2022-06"));
        assertThat(june.chinese()).isEqualTo("2022年6月");
        assertThat(june.year()).isEqualTo(2022);
        assertThat(june.month()).isEqualTo(6);
    }

    @Test
    void anotherFormIsRefused() {
        assertThatThrownBy(() -> ReportingMonth.parse("2022年6月"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a month of the form 2022-06: 2022年6月");
    }

    @Test
    void monthsFollowOneAnotherOverTheYearsEnd() {
        assertThat(ReportingMonth.of(2021, 12).next()).isEqualTo(ReportingMonth.of(2022, 1));
        assertThat(ReportingMonth.of(2022, 1).previous()).isEqualTo(ReportingMonth.of(2021, 12));
        assertThat(june).isGreaterThan(ReportingMonth.of(2022, 5)).isLessThan(ReportingMonth.of(2023, 1));
    }

    @Test
    void itIsComparedWithTheSameMonthAndWithDecemberOfTheYearBefore() {
        assertThat(june.comparedOfTheYearBefore())
                .containsExactly(ReportingMonth.of(2021, 6), ReportingMonth.of(2021, 12));
        assertThat(ReportingMonth.of(2022, 12).comparedOfTheYearBefore()).containsExactly(ReportingMonth.of(2021, 12));
    }

    @Test
    void februaryEndsLaterInALeapYear() {
        assertThat(ReportingMonth.of(2022, 2).lastDay()).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(ReportingMonth.of(2024, 2).lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
