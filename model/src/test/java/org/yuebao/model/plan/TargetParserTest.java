package org.yuebao.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuebao.model.quantity.MeasuringUnit;

class TargetParserTest {

    private static final Indicator FINE_PARTICLES = indicator("PM2.5年均浓度", Better.LOWER, OverUnits.NOT_ADDITIVE);
    private static final Indicator GOOD_DAYS = indicator("优良天数比率", Better.HIGHER, OverUnits.NOT_ADDITIVE);
    private static final Indicator FARMLAND = indicator("受污染耕地安全利用率", Better.HIGHER, OverUnits.NOT_ADDITIVE);
    private static final Indicator SURVEYS = indicator("土壤污染状况调查", Better.HIGHER, OverUnits.SUM);
    private static final Indicator WATER = indicator(
            "断面水质达标率",
            Better.HIGHER,
            OverUnits.NOT_ADDITIVE,
            new Indicator.Part("断面水质达标率", Better.HIGHER),
            new Indicator.Part("优良水体比例", Better.HIGHER),
            new Indicator.Part("劣Ⅴ类水体比例", Better.LOWER));

    @Test
    void aBareNumberIsHeldByTheIndicatorsDirection() {
        assertThat(TargetParser.parse("34", FINE_PARTICLES)).isEqualTo(bound(Comparator.AT_MOST, "34", "34"));
        assertThat(TargetParser.parse("73", GOOD_DAYS)).isEqualTo(bound(Comparator.AT_LEAST, "73", "73"));
    }

    @Test
    void aSignGoesBeforeTheDirection() {
        assertThat(TargetParser.parse(">93", FARMLAND)).isEqualTo(bound(Comparator.ABOVE, "93", ">93"));
        assertThat(TargetParser.parse("＞93", FARMLAND)).isEqualTo(bound(Comparator.ABOVE, "93", "＞93"));
        assertThat(TargetParser.parse("≥26.1", FINE_PARTICLES)).isEqualTo(bound(Comparator.AT_LEAST, "26.1", "≥26.1"));
        assertThat(TargetParser.parse("<55", FINE_PARTICLES)).isEqualTo(bound(Comparator.BELOW, "55", "<55"));
    }

    @Test
    void exactly93IsNotAbove93() {
        Target.Bound above93 = bound(Comparator.ABOVE, "93", ">93");

        assertThat(above93.isMetBy(new BigDecimal("93.0"))).isFalse();
        assertThat(above93.isMetBy(new BigDecimal("93.1"))).isTrue();
    }

    @Test
    void anAsteriskPointsToANoteUnderTheTable() {
        assertThat(TargetParser.parse("≥26.1*", GOOD_DAYS)).isEqualTo(bound(Comparator.AT_LEAST, "26.1", "≥26.1*"));
    }

    @Test
    void zeroOfASumIsNoTaskThisYear() {
        assertThat(TargetParser.parse("0", SURVEYS)).isEqualTo(new Target.NoTask("0"));
    }

    @Test
    void zeroOfAnythingElseIsATarget() {
        assertThat(TargetParser.parse("0", FINE_PARTICLES)).isEqualTo(bound(Comparator.AT_MOST, "0", "0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "-", "–", "——", "/"})
    void aDashIsNotApplicable(String printed) {
        assertThat(TargetParser.parse(printed, FARMLAND)).isEqualTo(new Target.NotApplicable(printed));
    }

    @Test
    void aCompositeHoldsEachPartByItsOwnDirection() {
        assertThat(TargetParser.parse("100(42.8,0)", WATER))
                .isEqualTo(new Target.Composite(
                        List.of(
                                bound(Comparator.AT_LEAST, "100", "100"),
                                bound(Comparator.AT_LEAST, "42.8", "42.8"),
                                bound(Comparator.AT_MOST, "0", "0")),
                        "100(42.8,0)"));
    }

    @Test
    void aCompositeMayBePrintedWithBlanksAndFullWidthBrackets() {
        assertThat(TargetParser.parse("100 （80， 0）", WATER))
                .isEqualTo(new Target.Composite(
                        List.of(
                                bound(Comparator.AT_LEAST, "100", "100"),
                                bound(Comparator.AT_LEAST, "80", "80"),
                                bound(Comparator.AT_MOST, "0", "0")),
                        "100 （80， 0）"));
    }

    @Test
    void aCompositeWithAPartMissingKeepsItsWords() {
        assertThat(TargetParser.parse("100(75)", WATER)).isEqualTo(new Target.InWords("100(75)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"稳步提升", "18左右", "比峰值下降 10%以上", "消除"})
    void whatCannotBeComparedByNumberKeepsItsWords(String printed) {
        assertThat(TargetParser.parse(printed, GOOD_DAYS)).isEqualTo(new Target.InWords(printed));
    }

    private static Target.Bound bound(Comparator comparator, String value, String printed) {
        return new Target.Bound(comparator, new BigDecimal(value), printed);
    }

    private static Indicator indicator(String name, Better better, OverUnits overUnits, Indicator.Part... parts) {
        return new Indicator(
                new IndicatorCode("指标-1"),
                1,
                name,
                name,
                name,
                new MeasuringUnit("%"),
                better,
                OverMonths.LATEST,
                overUnits,
                List.of(parts),
                -1,
                RoundingMode.HALF_UP);
    }
}
