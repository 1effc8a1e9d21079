package org.yuebao.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.YearOnYear.ToldIn;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.unit.UnitName;

/** What stands beside a figure: a department's own total, the year before, the year's end, a later month's mark. */
class BesideFiguresTest {

    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final UnitName TRANSPORT = new UnitName("市交通委");
    private static final UnitName POLICE = new UnitName("市公安局");

    @Test
    void ofTheDepartmentsTotalsThoseThatAreNotTheSumByValueDiffer() {
        CitySum sum = new CitySum(
                        "路检",
                        figure("90.0", "辆"),
                        Quantity.of("180", "辆"),
                        Optional.of(new Ratio(new BigDecimal("90"), new BigDecimal("180"))),
                        new Ratio(new BigDecimal("181"), new BigDecimal("365")),
                        Verdict.ON_PACE,
                        List.of())
                .beside(List.of(new OwnTotal(TRANSPORT, figure("85", "辆")), new OwnTotal(POLICE, figure("90", "辆"))));

        assertThat(sum.differing()).extracting(OwnTotal::unit).containsExactly(TRANSPORT);
        // 85 − 90.0
        assertThat(sum.difference(sum.ownTotals().getFirst()).toString()).isEqualTo("-5.0辆");
        assertThat(sum.actual().quantity().toString()).isEqualTo("90.0辆");
    }

    @Test
    void aChangeIsToldUpDownLevelOrWithoutABase() {
        assertThat(change("-5.9", ToldIn.PERCENT)).isEqualTo("下降5.9%");
        assertThat(change("2.1", ToldIn.POINTS)).isEqualTo("上升2.1个百分点");
        assertThat(change("0.0", ToldIn.DAYS)).isEqualTo("持平");
        assertThat(change("3.0", ToldIn.DAYS)).isEqualTo("上升3.0天");
        assertThat(new YearOnYear(Quantity.of("5", "吨"), figure("0", "吨"), Optional.empty(), ToldIn.PERCENT, "报送")
                        .words())
                .isEqualTo("去年同期为0");
    }

    @Test
    void anOutlookRestsOnTheCellsOfLastYearsValuesEachOnce() {
        CellReference june = cell("J5");
        CellReference december = cell("J6");
        Outlook outlook = new Outlook(
                new IndicatorCode("指标-2"),
                Optional.empty(),
                Optional.of(new YearOnYear(
                        Quantity.of("36", "微克/立方米"),
                        new Figure(Quantity.of("40", "微克/立方米"), List.of(june)),
                        Optional.of(new BigDecimal("-10.0")),
                        ToldIn.PERCENT,
                        "报送")),
                Optional.of(new YearEnd(Quantity.of("30", "微克/立方米"), true, true, "", List.of(june, december))),
                List.of());

        assertThat(outlook.sources()).containsExactly(june, december);
    }

    @Test
    void theWholesValueIsTheSumElseTheBureausReadingElseItsOwnRow() {
        assertThat(summary(Optional.of("65"), Optional.of("70")).whole()).contains(figure("65", "吨"));
        assertThat(summary(Optional.empty(), Optional.of("70")).whole()).contains(figure("70", "吨"));
        assertThat(summary(Optional.empty(), Optional.empty()).whole()).isEmpty();
    }

    @Test
    void aMissedMonthIsReportedLaterAndARedOneCaughtUp() {
        assertThat(madeUp(Verdict.NOT_REPORTED).how()).isEqualTo("2022年6月补报");
        assertThat(madeUp(Verdict.BEHIND).how()).isEqualTo("2022年6月赶上");
        assertThat(MadeUp.LIGHT).as("never green").isEqualTo(Light.YELLOW);
    }

    private static MadeUp madeUp(Verdict was) {
        return new MadeUp(JUNE.previous(), TRANSPORT, MeasureCode.parse("大气-5-1"), was, JUNE);
    }

    private static IndicatorSummary summary(Optional<String> sum, Optional<String> city) {
        return new IndicatorSummary(
                new IndicatorCode("指标-8"),
                0,
                0,
                sum.map(amount -> new CitySum(
                        "NOx",
                        figure(amount, "吨"),
                        Quantity.of("200", "吨"),
                        Optional.empty(),
                        new Ratio(new BigDecimal("181"), new BigDecimal("365")),
                        Verdict.ON_PACE,
                        List.of())),
                city.map(amount -> figure(amount, "吨")),
                List.of(),
                List.of());
    }

    private static String change(String value, ToldIn unit) {
        return new YearOnYear(
                        Quantity.of("36", "微克/立方米"),
                        figure("40", "微克/立方米"),
                        Optional.of(new BigDecimal(value)),
                        unit,
                        "报送")
                .words();
    }

    private static Figure figure(String amount, String unit) {
        return new Figure(Quantity.of(amount, unit), List.of());
    }

    private static CellReference cell(String address) {
        return new CellReference(POLICE, JUNE, 1, "市公安局.xlsx", "sha", new SourceCell("指标", address));
    }
}
