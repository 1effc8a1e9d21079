package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.aggregate.fixture.AReport;
import org.yuebao.aggregate.progress.ReadingsOfTheYear;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.unit.UnitName;

class IndicatorAssessorTest {

    // Mean to date: PM2.5, ≤34, published without decimals

    @Test
    void aMeanThatMeetsItsTargetInThePublishedFormIsMet() {
        Assessment june = pm25("34.4微克/立方米", "2022-06");

        assertThat(june.verdict()).isEqualTo(Verdict.MET);
        assertThat(june.rule()).isEqualTo("指标·累计均值");
        assertThat(june.why()).isEqualTo("累计34微克/立方米，目标≤34，达标。");
        assertThat(june.actual()).isEqualTo("34微克/立方米");
        assertThat(june.target()).isEqualTo("34");
        assertThat(june.sources())
                .extracting(source -> source.cell().toString())
                .containsExactly("指标!F4");
    }

    @Test
    void aMeanAboveTargetInJuneIsYellowWithWhatIsNeededOverTheRest() {
        Assessment june = pm25("36微克/立方米", "2022-06");

        // (34·365 − 36·181) ÷ 184 = 5894 ÷ 184 = 32.03
        assertThat(june.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(june.why()).isEqualTo("累计36微克/立方米，目标≤34；余下184天均值须不高于32.0微克/立方米（(34×365−36×181)÷184），偏慢。");
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        // September: 273 days; 45·273 = 12285 and 46·273 = 12558 around 34·365 = 12410.
        "45, 2022-09, AT_RISK",
        "46, 2022-09, OUT_OF_REACH",
        "35, 2022-10, NOT_MET",
        "34, 2022-10, MET",
        "35, 2022-11, NOT_MET",
        "41, 2022-11, OUT_OF_REACH",
        "35, 2022-12, NOT_MET",
        "34, 2022-12, MET"
    })
    void aMeanAboveTargetIsYellowUntilSeptemberUnlessItCannotBeMadeUpFor(String mean, String month, Verdict expected) {
        assertThat(pm25(mean + "微克/立方米", month).verdict()).isEqualTo(expected);
    }

    @Test
    void aRestOfExactlyNothingIsOutOfReach() {
        // 181·365 − 365·181 = 0
        assertThat(assess(
                                indicator("微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE, 0),
                                "181",
                                "2022-06",
                                AReport.of("甲区", "2022-06").reading("指标-1", "365微克/立方米"))
                        .verdict())
                .isEqualTo(Verdict.OUT_OF_REACH);
    }

    @Test
    void decemberHasNoRest() {
        assertThat(pm25("35微克/立方米", "2022-12").why()).isEqualTo("累计35微克/立方米，目标≤34，未达标。");
    }

    @Test
    void theMonthsOwnMeanIsNoMeanToDate() {
        assertThat(assess(
                                indicator("微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE, 0),
                                "34",
                                "2022-06",
                                AReport.of("甲区", "2022-06").reading("指标-1", "30微克/立方米", "", "", ""))
                        .verdict())
                .isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void aNilReportKeepsNoMeanToDate() {
        Assessment june = assess(
                indicator("微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE, 0),
                "34",
                "2022-06",
                AReport.of("甲区", "2022-05").reading("指标-1", "30微克/立方米"),
                AReport.of("甲区", "2022-06").nil());

        assertThat(june.verdict()).isEqualTo(Verdict.NOT_REPORTED);
        assertThat(june.rule()).isEqualTo("指标·报送");
        assertThat(june.marks()).containsExactly("零报告");
    }

    @Test
    void aMeanThatIsBetterWhenHigherIsJudgedLikeALatestValue() {
        assertThat(assess(
                                indicator("分", Better.HIGHER, OverMonths.MEAN_TO_DATE, 0),
                                "100",
                                "2022-06",
                                AReport.of("甲区", "2022-06").reading("指标-1", "95分"))
                        .why())
                .isEqualTo("填报95分，目标≥100，差5，不超过目标的5%，偏慢。");
    }

    // Good days, ≥73 %

    @Test
    void goodDaysShortOfTheirShareAreYellowWithTheDaysStillNeeded() {
        Assessment june = goodDays("128天", "181天", "2022-06");

        // 73 % of 365 = 266.45 → 267; 267 − 128 = 139 of 184
        assertThat(june.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(june.rule()).isEqualTo("指标·天数比率");
        assertThat(june.why()).isEqualTo("128/181天，累计70.7%，目标≥73%；全年还剩184天，还需优良139天，偏慢。");
        assertThat(june.actual()).isEqualTo("70.7%（128天）");
        assertThat(june.sources())
                .extracting(source -> source.cell().toString())
                .containsExactly("指标!G4", "指标!H4");
    }

    @Test
    void goodDaysThatReachTheirShareAreMet() {
        assertThat(goodDays("133天", "181天", "2022-06").why()).isEqualTo("133/181天，累计73.5%，目标≥73%，达标。");
    }

    @ParameterizedTest(name = "{0} of {1} days: {2}")
    @CsvSource({
        // 89/122 = 72.951 is printed 73.0, 124/170 = 72.941 as 72.9.
        "89, 122, MET",
        "124, 170, AT_RISK"
    })
    void thePublishedFormDecides(String good, String valid, Verdict expected) {
        assertThat(goodDays(good + "天", valid + "天", "2022-06").verdict()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} good days by the end of November: {1}")
    @CsvSource({"236, AT_RISK", "235, OUT_OF_REACH"})
    void goodDaysAreOutOfReachOnceMoreAreNeededThanAreLeft(String good, Verdict expected) {
        // 334 days have passed, 31 are left, 267 are needed.
        assertThat(goodDays(good + "天", "334天", "2022-11").verdict()).isEqualTo(expected);
    }

    @Test
    void daysWithoutAValidValueAreNoDaysToReach() {
        // 179 valid + 184 left = 363; 73 % of it = 264.99 → 265; 265 − 125 = 140
        assertThat(goodDays("125天", "179天", "2022-06").why())
                .isEqualTo("125/179天，累计69.8%，目标≥73%；全年还剩184天，还需优良140天，偏慢。");
    }

    @Test
    void fromARatioAloneTheDaysAreWorkedBackWithANote() {
        Assessment june = assess(
                indicator("%", Better.HIGHER, OverMonths.RATIO_OF_DAYS, 1),
                "73",
                "2022-06",
                AReport.of("甲区", "2022-06").reading("指标-1", "70.7%"));

        // 70.7 % of 181 = 127.97 → 128
        assertThat(june.actual()).isEqualTo("70.7%（128天）");
        assertThat(june.marks()).containsExactly("天数由比率推算");
        assertThat(june.why()).isEqualTo("128/181天，累计70.7%，目标≥73%；全年还剩184天，还需优良139天，偏慢。");
    }

    @Test
    void aRatioWithTheValidDaysBesideItUsesThose() {
        assertThat(assess(
                                indicator("%", Better.HIGHER, OverMonths.RATIO_OF_DAYS, 1),
                                "73",
                                "2022-06",
                                AReport.of("甲区", "2022-06").reading("指标-1", "", "50%", "", "100天"))
                        .actual())
                .isEqualTo("50.0%（50天）");
    }

    @Test
    void daysOutOfNoDaysAreNothingToJudge() {
        assertThat(goodDays("0天", "0天", "2022-06").verdict()).isEqualTo(Verdict.NOT_REPORTED);
    }

    // Heavy-pollution days, ≤2.2 %

    @ParameterizedTest(name = "{0} heavy days of 181: {1}")
    @CsvSource({
        // Cap: floor(2.2 % · 365) = floor(8.03) = 8; its share at 181 days is 3.97.
        "0, MET",
        "3, MET",
        "4, AT_RISK",
        "8, AT_RISK",
        "9, OUT_OF_REACH"
    })
    void heavyDaysAreJudgedInDaysAgainstTheCap(String days, Verdict expected) {
        assertThat(heavyDays(days).verdict()).isEqualTo(expected);
    }

    @Test
    void theCapIsTold() {
        assertThat(heavyDays("3").why()).isEqualTo("累计3天，全年上限8天（2.2%×365天，舍去小数），按已过181/365天折算未超，达标。");
        assertThat(heavyDays("4").why()).isEqualTo("累计4天，全年上限8天（2.2%×365天，舍去小数），按已过181/365天折算已超，偏慢。");
        assertThat(heavyDays("9").why()).isEqualTo("累计9天，全年上限8天（2.2%×365天，舍去小数），已无法达标。");
        assertThat(heavyDays("9").rule()).isEqualTo("指标·重污染天数");
        assertThat(heavyDays("3").actual()).isEqualTo("1.7%（3天）");
    }

    @Test
    void exactlyTheElapsedShareOfTheCapIsGreen() {
        // Cap 10 of 365 days (2.8 %: 10.22); at 73 days its share is 2. March has 90 days: 2.47; so 2 of a cap of 10
        // holds.
        // Cap 365 (100 %): on day 181 exactly 181 days are its share.
        assertThat(heavy("181天", "181天", "100").verdict()).isEqualTo(Verdict.MET);
        assertThat(heavy("182天", "182天", "100").verdict()).isEqualTo(Verdict.AT_RISK);
    }

    // Latest values

    @Test
    void aLatestValueAboveItsTargetIsMet() {
        assertThat(share("93.1%", ">93").verdict()).isEqualTo(Verdict.MET);
        assertThat(share("93.1%", ">93").why()).isEqualTo("填报93.1%，目标>93，达标。");
        assertThat(share("93.1%", ">93").marks()).isEmpty();
    }

    @Test
    void exactlyNinetyThreeAgainstMoreThanNinetyThreeIsBorderline() {
        Assessment june = share("93.0%", ">93");

        assertThat(june.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(june.rule()).isEqualTo("指标·最新值");
        assertThat(june.why()).isEqualTo("填报93.0%，目标>93，正在界上，偏慢。");
        assertThat(june.marks()).containsExactly("临界，请核");
    }

    @ParameterizedTest(name = "{0} against ≥100: {1}")
    @CsvSource({"100, MET", "99.9, AT_RISK", "95.0, AT_RISK", "94.9, NOT_MET"})
    void shortByNoMoreThanFivePercentOfTheTargetIsYellow(String value, Verdict expected) {
        assertThat(share(value + "%", "100").verdict()).isEqualTo(expected);
    }

    @Test
    void howMuchIsMissingIsTold() {
        assertThat(share("95.0%", "100").why()).isEqualTo("填报95.0%，目标≥100，差5.0，不超过目标的5%，偏慢。");
        assertThat(share("94.9%", "100").why()).isEqualTo("填报94.9%，目标≥100，差5.1，超过目标的5%，未达标。");
    }

    @Test
    void theFivePercentNeverApplyToATargetOfZero() {
        Assessment june = assess(
                indicator("%", Better.LOWER, OverMonths.LATEST, 1),
                "0",
                "2022-06",
                AReport.of("甲区", "2022-06").reading("指标-1", "0.1%"));

        assertThat(june.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(june.why()).isEqualTo("填报0.1%，目标≤0，差0.1，未达标。");
    }

    @Test
    void aLatestValueMayStandInTheMonthsColumn() {
        assertThat(assess(
                                indicator("%", Better.HIGHER, OverMonths.LATEST, 1),
                                "93",
                                "2022-06",
                                AReport.of("甲区", "2022-06").reading("指标-1", "95%", "", "", ""))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aLatestValueThatIsMissingIsNotReportedAndNotKept() {
        assertThat(assess(
                                indicator("%", Better.HIGHER, OverMonths.LATEST, 1),
                                "93",
                                "2022-06",
                                AReport.of("甲区", "2022-05").reading("指标-1", "95%"),
                                AReport.of("甲区", "2022-06"))
                        .verdict())
                .isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void aNilReportKeepsTheLatestValueMarked() {
        Assessment june = assess(
                indicator("%", Better.HIGHER, OverMonths.LATEST, 1),
                "93",
                "2022-06",
                AReport.of("甲区", "2022-04").reading("指标-1", "94%"),
                AReport.of("甲区", "2022-05").reading("指标-1", "95%"),
                AReport.of("甲区", "2022-06").nil());

        assertThat(june.actual()).isEqualTo("95.0%");
        assertThat(june.verdict()).isEqualTo(Verdict.MET);
        assertThat(june.marks()).containsExactly("沿用5月填报", "零报告");
    }

    // Composite: 100(75,0), truncated to one decimal

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "100(75,0); MET",
                "100(74.99,0); AT_RISK",
                "100(71.3,0); AT_RISK",
                "100(71.2,0); NOT_MET",
                "95(75,0); AT_RISK",
                "94.9(75,0); NOT_MET",
                "100(75,0.1); NOT_MET",
                "100(70,0.1); NOT_MET"
            })
    void aCompositeTakesItsWorstPart(String value, Verdict expected) {
        assertThat(composite(value, "100(75,0)").verdict()).isEqualTo(expected);
    }

    @Test
    void threeSeventhsMeetsATargetThatIsPrintedTruncated() {
        Assessment june = composite("100(42.857,0)", "100(42.8,0)");

        assertThat(june.verdict()).isEqualTo(Verdict.MET);
        assertThat(june.actual()).isEqualTo("100(42.8,0)");
        assertThat(june.rule()).isEqualTo("指标·复合值");
        assertThat(june.why()).isEqualTo("断面达标100.0%，目标≥100；优良水体42.8%，目标≥42.8；劣Ⅴ类0.0%，目标≤0；以最差部分计，达标。");
        assertThat(june.figure()).isEmpty();
        assertThat(june.sources()).hasSize(1);
    }

    @Test
    void thePartThatFailsIsTold() {
        assertThat(composite("100(74.99,0)", "100(75,0)").why())
                .isEqualTo("断面达标100.0%，目标≥100；优良水体74.9%，目标≥75，差0.1，不超过目标的5%；劣Ⅴ类0.0%，目标≤0；以最差部分计，偏慢。");
    }

    @Test
    void aPartExactlyOnAStrictBoundIsBorderline() {
        Assessment june = composite("100(75,0)", ">100(75,0)");

        assertThat(june.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(june.marks()).containsExactly("临界，请核");
    }

    @Test
    void aCompositeMayStandInTheMonthsColumn() {
        assertThat(assess(
                                APlan.of2022().composite(1),
                                "100(75,0)",
                                "2022-06",
                                AReport.of("甲区", "2022-06").reading("指标-1", "100(80,0)", "", "", ""))
                        .actual())
                .isEqualTo("100(80,0)");
    }

    @Test
    void oneNumberForACompositeCannotBeJudged() {
        assertThat(composite("100%", "100(75,0)").verdict()).isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void tooFewPartsCannotBeJudged() {
        assertThat(composite("100(75)", "100(75,0)").verdict()).isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void aNilReportKeepsACompositeMarked() {
        Assessment june = assess(
                APlan.of2022().composite(1),
                "100(75,0)",
                "2022-06",
                AReport.of("甲区", "2022-05").reading("指标-1", "100(75,0)"),
                AReport.of("甲区", "2022-06").nil());

        assertThat(june.verdict()).isEqualTo(Verdict.MET);
        assertThat(june.marks()).containsExactly("沿用5月填报", "零报告");
    }

    // Yearly accounts

    @Test
    void aYearlyAccountThatIsNotThereYetIsLeftOut() {
        Assessment june = yearly("2022-06", AReport.of("甲区", "2022-06"));

        assertThat(june.verdict()).isEqualTo(Verdict.YEARLY);
        assertThat(june.why()).isEqualTo("年内尚未填报，年底前不评，按年核算。");
        assertThat(june.actual()).isEqualTo("—");
    }

    @Test
    void aYearlyAccountIsExpectedInDecember() {
        assertThat(yearly("2022-11", AReport.of("甲区", "2022-11")).verdict()).isEqualTo(Verdict.YEARLY);
        assertThat(yearly("2022-12", AReport.of("甲区", "2022-12")).verdict()).isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void aYearlyAccountOnceReportedStaysWhereTheRowIsLeftEmpty() {
        Assessment june =
                yearly("2022-06", AReport.of("甲区", "2022-03").reading("指标-1", "3.2%"), AReport.of("甲区", "2022-06"));

        assertThat(june.verdict()).isEqualTo(Verdict.MET);
        assertThat(june.marks()).containsExactly("沿用3月填报");
    }

    @Test
    void aYearlyAccountOnceReportedIsNotKeptForAUnitThatSendsNothing() {
        assertThat(yearly("2022-06", AReport.of("甲区", "2022-03").reading("指标-1", "2.0%"))
                        .verdict())
                .isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void aYearlyAccountReportedThisMonthIsJudged() {
        Assessment june = yearly("2022-06", AReport.of("甲区", "2022-06").reading("指标-1", "2.9%"));

        assertThat(june.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(june.marks()).isEmpty();
    }

    // Sums

    @Test
    void aSumIsJudgedByItsPaceOverTheYear() {
        Assessment june = sum("845", "2022-06", AReport.of("甲区", "2022-06").reading("指标-1", "350吨"));

        assertThat(june.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(june.rule()).isEqualTo("指标·累计量");
        assertThat(june.why()).isEqualTo("累计350吨，年度目标845吨，完成41.4%；应完成49.6%（181/365天），差8.2个百分点，不超过10个百分点，正常。");
        assertThat(june.completion()).isPresent();
        assertThat(june.figure().orElseThrow().quantity().toString()).isEqualTo("350吨");
    }

    @Test
    void aSumIsComparedUnrounded() {
        assertThat(sum("845", "2022-12", AReport.of("甲区", "2022-12").reading("指标-1", "844.9吨"))
                        .verdict())
                .isEqualTo(Verdict.OVERDUE);
    }

    @Test
    void aSumThatReachedItsTargetIsMet() {
        Assessment june = sum("845", "2022-06", AReport.of("甲区", "2022-06").reading("指标-1", "845吨"));

        assertThat(june.verdict()).isEqualTo(Verdict.MET);
        assertThat(june.why()).isEqualTo("累计845吨，年度目标845吨，完成100.0%，达标。");
        assertThat(june.completion()).isPresent();
    }

    @Test
    void aSumShortAtTheYearsEndIsOverdue() {
        Assessment december = sum("845", "2022-12", AReport.of("甲区", "2022-12").reading("指标-1", "800吨"));

        assertThat(december.verdict()).isEqualTo(Verdict.OVERDUE);
        assertThat(december.why()).isEqualTo("累计800吨，年度目标845吨，完成94.7%；年底已到，逾期。");
        assertThat(december.expected()).isPresent();
    }

    @Test
    void aNilReportKeepsTheLastAmountOfASum() {
        Assessment june = sum(
                "845",
                "2022-06",
                AReport.of("甲区", "2022-04").reading("指标-1", "400吨"),
                AReport.of("甲区", "2022-05").reading("指标-1", "无"),
                AReport.of("甲区", "2022-06").nil());

        assertThat(june.actual()).isEqualTo("400吨");
        assertThat(june.marks()).containsExactly("零报告");
    }

    @Test
    void theWordNothingWithNothingBeforeIsZero() {
        Assessment june = sum("845", "2022-06", AReport.of("甲区", "2022-06").reading("指标-1", "无"));

        assertThat(june.actual()).isEqualTo("0吨");
        assertThat(june.verdict()).isEqualTo(Verdict.BEHIND);
        assertThat(june.marks()).containsExactly("零报告");
    }

    @Test
    void anEmptyRowOfASumIsNotReported() {
        Assessment june =
                sum("845", "2022-06", AReport.of("甲区", "2022-05").reading("指标-1", "400吨"), AReport.of("甲区", "2022-06"));

        assertThat(june.verdict()).isEqualTo(Verdict.NOT_REPORTED);
        assertThat(june.actual()).isEqualTo("未报送");
        assertThat(june.why()).isEqualTo("报送期限已过，没有可用的填报内容，按0分计，未报送。");
    }

    @Test
    void aMonthsAmountWithoutTheCumulativeOneIsNotReported() {
        assertThat(sum("845", "2022-06", AReport.of("甲区", "2022-06").reading("指标-1", "30吨", "", "", ""))
                        .verdict())
                .isEqualTo(Verdict.NOT_REPORTED);
    }

    @Test
    void theUnitsNoteIsKept() {
        assertThat(sum("845", "2022-06", AReport.of("甲区", "2022-06").readingWithNote("指标-1", "30吨", " 含预估 "))
                        .text())
                .isEqualTo("含预估");
    }

    @Test
    void onlyTheIndicatorsOwnReadingsCount() {
        APlan words = indicator("吨", Better.HIGHER, OverMonths.CUMULATIVE, 0)
                .indicator(2, "吨", Better.HIGHER, OverMonths.CUMULATIVE, 0, RoundingMode.HALF_UP);
        AReport may = AReport.of("甲区", "2022-05").reading("指标-2", "700吨").reading("指标-1", "400吨");

        assertThat(assess(
                                words,
                                "845",
                                "2022-06",
                                may,
                                AReport.of("甲区", "2022-06").reading("指标-2", "800吨"))
                        .verdict())
                .isEqualTo(Verdict.NOT_REPORTED);
        assertThat(assess(
                                words,
                                "845",
                                "2022-06",
                                may,
                                AReport.of("甲区", "2022-06").nil())
                        .actual())
                .isEqualTo("400吨");
    }

    @Test
    void beforeTheDueInstantAnEmptyRowIsAwaited() {
        APlan plan = indicator("吨", Better.HIGHER, OverMonths.CUMULATIVE, 0);

        assertThat(assess(plan, "845", "2022-06", false).verdict()).isEqualTo(Verdict.AWAITED);
    }

    // Targets without a number

    @Test
    void noTaskIsLeftOut() {
        Assessment june = sum("0", "2022-06", AReport.of("甲区", "2022-06"));

        assertThat(june.verdict()).isEqualTo(Verdict.NOT_CONCERNED);
        assertThat(june.rule()).isEqualTo("指标·目标");
        assertThat(june.actual()).isEqualTo("—");
        assertThat(june.why()).isEqualTo("本单位本年度此项无任务（目标为0），不涉及。");
    }

    @Test
    void anAmountWithoutATaskIsUnplanned() {
        Assessment june = sum("0", "2022-06", AReport.of("甲区", "2022-06").reading("指标-1", "2吨"));

        assertThat(june.verdict()).isEqualTo(Verdict.NOT_CONCERNED);
        assertThat(june.actual()).isEqualTo("2吨");
        assertThat(june.marks()).containsExactly("计划外");
        assertThat(sum("0", "2022-06", AReport.of("甲区", "2022-06").reading("指标-1", "0吨"))
                        .marks())
                .isEmpty();
    }

    @Test
    void aBoundOfZeroOnASumIsNoTaskToo() {
        assertThat(sum("≥0", "2022-06", AReport.of("甲区", "2022-06")).verdict()).isEqualTo(Verdict.NOT_CONCERNED);
    }

    @Test
    void aNumberWhereNoneAppliesIsMarked() {
        Assessment none = sum("—", "2022-06", AReport.of("甲区", "2022-06"));
        Assessment number = sum("—", "2022-06", AReport.of("甲区", "2022-06").reading("指标-1", "2吨"));

        assertThat(none.verdict()).isEqualTo(Verdict.NOT_CONCERNED);
        assertThat(none.why()).isEqualTo("计划中本单位此项为“—”，不涉及。");
        assertThat(none.marks()).isEmpty();
        assertThat(number.marks()).containsExactly("不适用而填有数值，请核");
        assertThat(number.actual()).isEqualTo("2吨");
    }

    @Test
    void aTargetInWordsIsLeftToTheClerk() {
        Assessment none = sum("稳步提升", "2022-06", AReport.of("甲区", "2022-06"));
        Assessment number = sum("稳步提升", "2022-06", AReport.of("甲区", "2022-06").reading("指标-1", "2吨"));

        assertThat(none.verdict()).isEqualTo(Verdict.IN_WORDS);
        assertThat(none.why()).isEqualTo("目标“稳步提升”不能按数值比较，由编制人评定。");
        assertThat(none.actual()).isEqualTo("—");
        assertThat(number.actual()).isEqualTo("2吨");
    }

    @Test
    void withoutSetDecimalsAValueIsComparedAsReported() {
        assertThat(assess(
                                indicator("微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE, -1),
                                "34",
                                "2022-06",
                                AReport.of("甲区", "2022-06").reading("指标-1", "34.01微克/立方米"))
                        .verdict())
                .isEqualTo(Verdict.AT_RISK);
        assertThat(assess(
                                indicator("%", Better.HIGHER, OverMonths.RATIO_OF_DAYS, -1),
                                "73",
                                "2022-06",
                                AReport.of("甲区", "2022-06").reading("指标-1", "", "", "89天", "122天"))
                        .verdict())
                .isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void aShareOfDaysMayBePublishedInWholePercent() {
        assertThat(assess(
                                indicator("%", Better.HIGHER, OverMonths.RATIO_OF_DAYS, 0),
                                "73",
                                "2022-06",
                                AReport.of("甲区", "2022-06").reading("指标-1", "", "", "132天", "181天"))
                        .actual())
                .isEqualTo("73%（132天）");
    }

    // Words of these tests

    private static APlan indicator(String unit, Better better, OverMonths overMonths, int decimals) {
        return APlan.of2022().indicator(1, unit, better, overMonths, decimals, RoundingMode.HALF_UP);
    }

    private static Assessment pm25(String value, String month) {
        return assess(
                indicator("微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE, 0),
                "34",
                month,
                AReport.of("甲区", month).reading("指标-1", value));
    }

    private static Assessment goodDays(String good, String valid, String month) {
        return assess(
                indicator("%", Better.HIGHER, OverMonths.RATIO_OF_DAYS, 1),
                "73",
                month,
                AReport.of("甲区", month).reading("指标-1", "", "", good, valid));
    }

    private static Assessment heavyDays(String days) {
        return heavy(days + "天", "181天", "2.2");
    }

    private static Assessment heavy(String days, String valid, String target) {
        return assess(
                indicator("%", Better.LOWER, OverMonths.RATIO_OF_DAYS, 1),
                target,
                "2022-06",
                AReport.of("甲区", "2022-06").reading("指标-1", "", "", days, valid));
    }

    private static Assessment share(String value, String target) {
        return assess(
                indicator("%", Better.HIGHER, OverMonths.LATEST, 1),
                target,
                "2022-06",
                AReport.of("甲区", "2022-06").reading("指标-1", value));
    }

    private static Assessment composite(String value, String target) {
        return assess(
                APlan.of2022().composite(1),
                target,
                "2022-06",
                AReport.of("甲区", "2022-06").reading("指标-1", value));
    }

    private static Assessment yearly(String month, AReport... reports) {
        return assess(indicator("%", Better.HIGHER, OverMonths.YEARLY, 1), "3", month, reports);
    }

    private static Assessment sum(String target, String month, AReport... reports) {
        return assess(indicator("吨", Better.HIGHER, OverMonths.CUMULATIVE, 0), target, month, reports);
    }

    private static Assessment assess(APlan words, String target, String month, AReport... reports) {
        return assess(words, target, month, true, reports);
    }

    private static Assessment assess(APlan words, String target, String month, boolean due, AReport... reports) {
        Plan plan = words.targets("甲区", target).build();
        Indicator indicator = plan.indicators().findFirst().orElseThrow();
        ReportingMonth at = ReportingMonth.parse(month);
        ReadingsOfTheYear year = new ReadingsOfTheYear(at);
        Arrays.stream(reports).forEach(report -> year.add(List.of(report.stored())));
        return new IndicatorAssessor(new MonthAtHand(at, due, RatingScale.defaults()))
                .assess(
                        indicator,
                        plan.target(new UnitName("甲区"), indicator.code()).orElseThrow(),
                        year.of(new UnitName("甲区")));
    }
}
