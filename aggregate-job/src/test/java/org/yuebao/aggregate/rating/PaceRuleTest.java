package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.Window;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;

class PaceRuleTest {

    private static final Window YEAR = Window.ofYear(2022);
    /** 60 days, of which 30 have passed at the end of June. */
    private static final Window HALF_OVER_IN_JUNE = window("2022-06-01", "2022-07-30");

    @Test
    void aQuantityUpToTenPointsBehindScheduleIsGreen() {
        Judgement judgement = judge("350", "845", "吨", YEAR, "2022-06");

        assertThat(judgement.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(judgement.rule()).isEqualTo("措施第6条");
        assertThat(judgement.why()).isEqualTo("累计350吨，年度目标845吨，完成41.4%；应完成49.6%（181/365天），差8.2个百分点，不超过10个百分点，正常。");
        assertThat(judgement.completion()).contains(Ratio.of(350, 845));
        assertThat(judgement.expected()).contains(Ratio.of(181, 365));
        assertThat(judgement.marks()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 1000 where 500 are expected: {1}")
    @CsvSource({
        "1200, ON_PACE",
        "500, ON_PACE",
        "400, ON_PACE",
        "399.99, AT_RISK",
        "200, AT_RISK",
        "199.99, BEHIND",
        "1, BEHIND"
    })
    void theBandsEndExactlyTenAndThirtyPointsBelow(String amount, Verdict expected) {
        assertThat(judge(amount, "1000", "吨", HALF_OVER_IN_JUNE, "2022-06").verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "600, 完成60.0%；应完成50.0%（30/60天），超10.0个百分点，正常。",
        "500, 完成50.0%；应完成50.0%（30/60天），与序时进度持平，正常。",
        "350, 完成35.0%；应完成50.0%（30/60天），差15.0个百分点，超过10个百分点、不超过30个百分点，偏慢。",
        "100, 完成10.0%；应完成50.0%（30/60天），差40.0个百分点，超过30个百分点，滞后。",
        "399.9, 完成40.0%；应完成50.0%（30/60天），差10.0个百分点（未取整时略大），超过10个百分点、不超过30个百分点，偏慢。"
    })
    void theReasonCanBeCheckedByHand(String amount, String ending) {
        assertThat(judge(amount, "1000", "吨", HALF_OVER_IN_JUNE, "2022-06").why())
                .isEqualTo("累计" + amount + "吨，年度目标1000吨，" + ending);
    }

    @ParameterizedTest(name = "0 at the end of {0}: {1}")
    @CsvSource({"2022-01, AT_RISK", "2022-02, AT_RISK", "2022-03, BEHIND", "2022-04, BEHIND"})
    void nothingDoneIsYellowForTwoMonthsAndThenRed(String month, Verdict expected) {
        assertThat(judge("0", "845", "吨", YEAR, month).verdict()).isEqualTo(expected);
    }

    @Test
    void nothingDoneInTheSecondMonthOfAShortWindowIsRedByTheBands() {
        // 61 of 122 days: 50 points behind.
        assertThat(judge("0", "100", "吨", window("2022-06-01", "2022-09-30"), "2022-07")
                        .verdict())
                .isEqualTo(Verdict.BEHIND);
    }

    @Test
    void aLittleDoneInTheFirstMonthIsGreen() {
        // 31/365 = 8.5 %, so that 0.1 % is 8.4 points behind.
        assertThat(judge("1", "845", "吨", YEAR, "2022-01").verdict()).isEqualTo(Verdict.ON_PACE);
    }

    @Test
    void nothingDoneIsTold() {
        assertThat(judge("0", "845", "吨", YEAR, "2022-01").why())
                .isEqualTo("累计0吨，年度目标845吨，完成0.0%；应完成8.5%（31/365天），差8.5个百分点，不超过10个百分点；累计为0，为时限内第1个月，偏慢。");
        assertThat(judge("0", "845", "吨", YEAR, "2022-03").why())
                .isEqualTo("累计0吨，年度目标845吨，完成0.0%；应完成24.7%（90/365天），差24.7个百分点，超过10个百分点、不超过30个百分点；累计为0，为时限内第3个月，滞后。");
    }

    @ParameterizedTest(name = "0 of {0}家 in June: {1}")
    @CsvSource({"1, AT_RISK", "3, AT_RISK", "4, BEHIND"})
    void aTargetOfThreeOrFewerThingsIsAtWorstYellow(String target, Verdict expected) {
        assertThat(judge("0", target, "家", YEAR, "2022-06").verdict()).isEqualTo(expected);
    }

    @Test
    void theCapForFewThingsIsTold() {
        assertThat(judge("0", "1", "家", YEAR, "2022-06").why())
                .isEqualTo("累计0家，年度目标1家，完成0.0%；应完成49.6%（181/365天），差49.6个百分点，超过30个百分点；目标不超过3家，时限未过75%，最差为偏慢，偏慢。");
    }

    @Test
    void fewThingsAreSparedOnlyBeforeThreeQuartersOfTheWindow() {
        // 30 of 41 days, and 30 of 40: exactly three quarters.
        assertThat(judge("0", "2", "家", window("2022-06-01", "2022-07-11"), "2022-06")
                        .verdict())
                .isEqualTo(Verdict.AT_RISK);
        assertThat(judge("0", "2", "家", window("2022-06-01", "2022-07-10"), "2022-06")
                        .verdict())
                .isEqualTo(Verdict.BEHIND);
    }

    @Test
    void fewThingsCanBeGreen() {
        assertThat(judge("1", "2", "家", YEAR, "2022-06").verdict()).isEqualTo(Verdict.ON_PACE);
    }

    private static Judgement judge(String amount, String target, String unit, Window window, String month) {
        return PaceRule.judge(
                new Pace(Quantity.of(amount, unit), Quantity.of(target, unit), window, ReportingMonth.parse(month)),
                RatingScale.defaults());
    }

    private static Window window(String begin, String end) {
        return new Window(LocalDate.parse(begin), LocalDate.parse(end));
    }
}
