package org.yuebao.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.quantity.Gap;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.unit.UnitName;

class FigureTest {

    private final CellReference m4 = cell("甲区", "M4");
    private final CellReference m9 = cell("乙区", "M9");

    @Test
    void aSumKeepsTheCellsOfBothInTheirOrder() {
        Figure sum = new Figure(Quantity.of("350", "吨"), List.of(m4))
                .plus(new Figure(Quantity.of("20.5", "吨"), List.of(m9)));

        assertThat(sum).isEqualTo(new Figure(Quantity.of("370.5", "吨"), List.of(m4, m9)));
    }

    @Test
    void tonnesAndThingsAreNotAdded() {
        Figure tonnes = new Figure(Quantity.of("350", "吨"), List.of(m4));

        assertThatThrownBy(() -> tonnes.plus(new Figure(Quantity.of("2", "家"), List.of(m9))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAssessmentKnowsItsGapWhereBothSharesAreKnown() {
        // 350 of 845 tonnes is 41.4 %, 181 of 365 days 49.6 %
        assertThat(anAssessment(Optional.of(Ratio.of(350, 845)), Optional.of(Ratio.of(181, 365)))
                        .gap())
                .contains(new Gap(new BigDecimal("-8.2")));
        assertThat(anAssessment(Optional.empty(), Optional.of(Ratio.of(181, 365)))
                        .gap())
                .isEmpty();
        assertThat(anAssessment(Optional.of(Ratio.of(350, 845)), Optional.empty())
                        .gap())
                .isEmpty();
    }

    @Test
    void aMeasuresFirstSumStandsForIt() {
        CitySum sum = new CitySum(
                "检查",
                new Figure(Quantity.of("90", "组"), List.of(m4)),
                Quantity.of("230", "组"),
                Optional.of(Ratio.of(90, 230)),
                Ratio.of(181, 365),
                Verdict.AT_RISK,
                List.of());

        assertThat(aMeasureLight(List.of(sum)).sum()).contains(sum);
        assertThat(aMeasureLight(List.of()).sum()).isEmpty();
    }

    private static MeasureLight aMeasureLight(List<CitySum> sums) {
        return new MeasureLight(
                MeasureCode.parse("大气-1-1"), Verdict.AT_RISK, new LightCounts(0, 0, 0, 0), sums, List.of(), "");
    }

    private static Assessment anAssessment(Optional<Ratio> completion, Optional<Ratio> expected) {
        return new Assessment(
                MeasureCode.parse("大气-1-1"),
                new UnitName("甲区"),
                Verdict.ON_PACE,
                "350吨",
                "845吨",
                Optional.empty(),
                completion,
                expected,
                List.of(),
                "措施第6条",
                "",
                List.of(),
                "",
                List.of());
    }

    private static CellReference cell(String unit, String address) {
        return new CellReference(
                new UnitName(unit),
                ReportingMonth.of(2022, 6),
                1,
                unit + ".xlsx",
                "sha",
                new SourceCell("进展情况", address));
    }
}
