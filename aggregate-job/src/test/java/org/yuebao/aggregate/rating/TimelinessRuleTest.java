package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.RatingScale;

/** June 2022 is due on 5 July, the third working day; 9 and 10 July are a weekend. All times in the tests are UTC. */
class TimelinessRuleTest {

    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.announced();
    private static final DueDate DUE = CALENDAR.dueDate(ReportingMonth.of(2022, 6), 3);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2022-07-01T00:00:00Z, 按时",
        "2022-07-05T15:59:59Z, 按时",
        "2022-07-05T16:00:00Z, 逾期1个工作日",
        "2022-07-07T02:00:00Z, 逾期2个工作日",
        "2022-07-10T02:00:00Z, 逾期3个工作日",
        "2022-07-11T02:00:00Z, 逾期4个工作日"
    })
    void theDueDayCountsAsOnTimeToItsLastSecond(String received, String expected) {
        assertThat(rule("2022-08-01T00:00:00Z")
                        .of(Optional.of(Instant.parse(received)), 0)
                        .word())
                .isEqualTo(expected);
    }

    @Test
    void nothingReceivedIsAwaitedUntilTheDueInstantAndNotReportedAfterIt() {
        assertThat(rule("2022-07-05T15:59:59Z").of(Optional.empty(), 0).word()).isEqualTo("未到期");
        assertThat(rule("2022-07-05T16:00:00Z").of(Optional.empty(), 0).word()).isEqualTo("未报送");
    }

    @Test
    void refusedFilesAreASubCountOfNotReported() {
        assertThat(rule("2022-07-05T16:00:00Z").of(Optional.empty(), 2).word()).isEqualTo("未报送（退回2份）");
        assertThat(rule("2022-07-05T15:59:59Z").of(Optional.empty(), 1).word()).isEqualTo("未到期（退回1份）");
    }

    @Test
    void reportsAreDueFromTheSameInstant() {
        assertThat(seenAt("2022-07-05T15:59:59Z").reportsAreDue()).isFalse();
        assertThat(seenAt("2022-07-05T16:00:00Z").reportsAreDue()).isTrue();
    }

    private static MonthAtHand seenAt(String asOf) {
        return MonthAtHand.seenAt(Instant.parse(asOf), ReportingMonth.of(2022, 6), DUE, RatingScale.defaults());
    }

    private static TimelinessRule rule(String asOf) {
        return new TimelinessRule(CALENDAR, DUE, Instant.parse(asOf));
    }
}
