package org.yuebao.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuebao.model.month.Window;

class DeadlineParserTest {

    @Test
    void theLastDayBeforeTheRainsIsASetting() {
        assertThat(DeadlineParser.parse("汛期前", 2022, MonthDay.of(6, 15)).orElseThrow())
                .isEqualTo(new Deadline.ByDate(LocalDate.of(2022, 6, 15), "汛期前"));
        assertThat(DeadlineParser.parse("6月底前", 2022, MonthDay.of(6, 15)).orElseThrow())
                .isEqualTo(new Deadline.ByDate(LocalDate.of(2022, 6, 30), "6月底前"));
    }

    @ParameterizedTest
    @CsvSource({
        "年底前, 2022-12-31",
        "12月底前, 2022-12-31",
        "6月底前, 2022-06-30",
        "9月底前, 2022-09-30",
        "2月底前, 2022-02-28",
        "11月15日前, 2022-11-15",
        "汛期前, 2022-05-31",
        "雨季前, 2022-05-31",
        "2022年底前, 2022-12-31",
        "2022年6月底前, 2022-06-30",
        "6月末前, 2022-06-30",
        "6月底以前, 2022-06-30",
        "年内, 2022-12-31",
        "上半年, 2022-06-30",
        "一季度末, 2022-03-31",
        "第三季度末前, 2022-09-30",
        "6月底, 2022-06-30",
        "2022年12月, 2022-12-31",
        "2022年11月15日, 2022-11-15",
        "年底, 2022-12-31",
        "2022-06-30, 2022-06-30",
        "6月底前完成, 2022-06-30",
        "10月底前全部完成, 2022-10-31",
        "9月上旬, 2022-09-10",
        "9月中旬前, 2022-09-20",
        "2月下旬, 2022-02-28",
        "第二季度, 2022-06-30",
        "三季度内, 2022-09-30",
        "下半年, 2022-12-31"
    })
    void aDayIsTheLastOnWhichTheMeasureIsInTime(String printed, LocalDate day) {
        assertThat(DeadlineParser.parse(printed, 2022)).contains(new Deadline.ByDate(day, printed));
    }

    @Test
    void inALeapYearTheEndOfFebruaryIsThe29th() {
        assertThat(DeadlineParser.parse("2月底前", 2024)).contains(new Deadline.ByDate(LocalDate.of(2024, 2, 29), "2月底前"));
    }

    @Test
    void aDayIsWaitedForFromTheBeginningOfTheYear() {
        Deadline deadline = DeadlineParser.parse("6月底前", 2022).orElseThrow();

        assertThat(deadline.window()).isEqualTo(new Window(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6—9月", "6-9月", "6–9月", "6~9月", "6～9月", "6至9月", "6月至9月", "6月—9月", "6——9月", "6月到9月"})
    void aWindowBeginsOnTheFirstAndEndsOnTheLastDay(String printed) {
        Window summer = new Window(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 9, 30));

        assertThat(DeadlineParser.parse(printed, 2022)).contains(new Deadline.Within(summer, printed));
    }

    @Test
    void aWindowMayBePrintedInDaysAndRunToTheYearsEnd() {
        assertThat(DeadlineParser.parse("6月15日至9月15日", 2022))
                .contains(new Deadline.Within(
                        new Window(LocalDate.of(2022, 6, 15), LocalDate.of(2022, 9, 15)), "6月15日至9月15日"));
        assertThat(DeadlineParser.parse("3月1日-15日", 2022))
                .contains(new Deadline.Within(
                        new Window(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 15)), "3月1日-15日"));
        assertThat(DeadlineParser.parse("7月1日起", 2022))
                .contains(
                        new Deadline.Within(new Window(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 12, 31)), "7月1日起"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期实施", "持续推进", "长期坚持", "长期", "全年", "全年持续推进", "常态化"})
    void anOngoingMeasureHasTheWholeYear(String printed) {
        Deadline deadline = DeadlineParser.parse(printed, 2022).orElseThrow();

        assertThat(deadline).isEqualTo(new Deadline.Ongoing(2022, printed));
        assertThat(deadline.window()).isEqualTo(Window.ofYear(2022));
    }

    @ParameterizedTest
    @ValueSource(strings = {"按时间节点完成", "按时间节点"})
    void someMeasuresAreDoneByTheStepsInTheirText(String printed) {
        assertThat(DeadlineParser.parse(printed, 2022)).contains(new Deadline.AtMilestones(2022, printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每月", "每月底前", "每季度", "每季度末", "按季度", "每半年", "第二、三季度每月"})
    void aColumnThatSaysHowOftenIsKeptByTheStepsThatRecur(String printed) {
        assertThat(DeadlineParser.parse(printed, 2022)).contains(new Deadline.AtMilestones(2022, printed));
    }

    @Test
    void blanksAndLineBreaksMayStandAnywhereAndAreNotKept() {
        assertThat(DeadlineParser.parse(" 11 月\n15 日前", 2022))
                .contains(new Deadline.ByDate(LocalDate.of(2022, 11, 15), "11月15日前"));
        assertThat(DeadlineParser.parse("长期\n实施", 2022)).contains(new Deadline.Ongoing(2022, "长期实施"));
        assertThat(DeadlineParser.parse("6\n—\u00A09　月", 2022).orElseThrow().printed())
                .isEqualTo("6—9月");
        assertThat(DeadlineParser.parse("按时间\n节点完\n成", 2022)).contains(new Deadline.AtMilestones(2022, "按时间节点完成"));
    }

    @Test
    void digitsMayBeFullWidthAndAreKeptAsPrinted() {
        assertThat(DeadlineParser.parse("６月底前", 2022)).contains(new Deadline.ByDate(LocalDate.of(2022, 6, 30), "６月底前"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "近期",
                "13月底前",
                "0月底前",
                "2月30日前",
                "9—6月",
                "6月前",
                "2023-06-30",
                "尽快完成",
                "三季度前",
                "元旦前",
                "2023年6月底前",
                "力争10月底",
                "X月X日前",
                "五季度末",
                "9月15日至6月15日"
            })
    void anUnknownFormIsNeverGuessed(String printed) {
        assertThat(DeadlineParser.parse(printed, 2022)).isEmpty();
    }
}
