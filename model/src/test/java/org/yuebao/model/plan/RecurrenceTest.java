package org.yuebao.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    @Test
    void everyMonthHasItsOwnLastDay() {
        assertThat(Recurrence.parse("每月").orElseThrow().dueIn(2024))
                .hasSize(12)
                .startsWith(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29))
                .endsWith(LocalDate.of(2024, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每季度", "按季度", "每个季度", "每季度一次", "每 季\n度"})
    void everyQuarterIsDueAtItsEnd(String phrase) {
        assertThat(Recurrence.parse(phrase).orElseThrow().dueIn(2022))
                .containsExactly(
                        LocalDate.of(2022, 3, 31),
                        LocalDate.of(2022, 6, 30),
                        LocalDate.of(2022, 9, 30),
                        LocalDate.of(2022, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二、三季度每月", "二三季度每月", "第二和第三季度每月", "4至9月每月", "4—9月每月"})
    void everyMonthOfSomeQuartersIsDueInThoseOnly(String phrase) {
        assertThat(Recurrence.parse(phrase)).contains(new Recurrence.InMonths(List.of(4, 5, 6, 7, 8, 9)));
    }

    @Test
    void monthsMayBeNamedOneByOne() {
        assertThat(Recurrence.parse("6月、10月各开展一次")).contains(new Recurrence.InMonths(List.of(6, 10)));
    }

    @Test
    void theFirstAndTheLastMonthOfTheYearAreMonthsAndWhatLiesBeyondThemIsNot() {
        assertThat(Recurrence.parse("1月、12月各开展一次")).contains(new Recurrence.InMonths(List.of(1, 12)));
        assertThat(Recurrence.parse("12至12月每月")).contains(new Recurrence.InMonths(List.of(12)));
        assertThat(Recurrence.parse("0月、6月各开展一次")).isEmpty();
        assertThat(Recurrence.parse("6月、13月各开展一次")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "每年", "定期", "6月", "6月、13月", "年底前", "第五季度每月"})
    void otherWordsSayNothingAboutHowOften(String phrase) {
        assertThat(Recurrence.parse(phrase)).isEmpty();
    }
}
