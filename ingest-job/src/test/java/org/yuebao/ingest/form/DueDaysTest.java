package org.yuebao.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DueDaysTest {

    @Test
    void aStepIsDueByItsDay() {
        assertThat(DueDays.printed(List.of(LocalDate.of(2022, 6, 30)))).isEqualTo("6月30日前");
    }

    @Test
    void aStepTwiceAYearNamesBothDays() {
        assertThat(DueDays.printed(List.of(LocalDate.of(2022, 6, 30), LocalDate.of(2022, 10, 31))))
                .isEqualTo("6月30日、10月31日前");
    }

    @Test
    void aStepOfEachMonthIsDueAtTheMonthsEnds() {
        assertThat(DueDays.printed(endsOfMonths(1, 12))).isEqualTo("每月底前");
        assertThat(DueDays.printed(endsOfMonths(4, 9))).isEqualTo("4—9月每月底前");
    }

    @Test
    void aStepOfEachQuarterNamesItsDays() {
        assertThat(DueDays.printed(
                        List.of(LocalDate.of(2022, 3, 31), LocalDate.of(2022, 6, 30), LocalDate.of(2022, 9, 30))))
                .isEqualTo("3月31日、6月30日、9月30日前");
    }

    private static List<LocalDate> endsOfMonths(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(month -> YearMonth.of(2022, month).atEndOfMonth())
                .toList();
    }
}
