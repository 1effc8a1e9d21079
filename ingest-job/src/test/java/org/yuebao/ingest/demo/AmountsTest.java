package org.yuebao.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.ingest.form.SmallPlan.JUNE;
import static org.yuebao.ingest.form.SmallPlan.plan;
import static org.yuebao.ingest.form.SmallPlan.unit;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.Unit;

class AmountsTest {

    private static final ItemCode CHECKS = ItemCode.parse("大气-5-1/1");
    private static final ItemCode SAMPLES = ItemCode.parse("水-1-1/1");

    private final Plan plan = plan();
    private final Amounts amounts = new Amounts(plan, JUNE, Cast.of(plan));

    @Test
    void whatDistrictsReportOfTheCitysFigureAddsUpAndTheLeadDepartmentAddsNothing() {
        BigDecimal sum = plan.register().areas().stream()
                .map(Unit::name)
                .map(area -> amounts.of(SAMPLES, area).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        // One of the figures that are well behind: 230 × 6 ÷ 12 × 0.4.
        assertThat(sum).isEqualByComparingTo("46");
        assertThat(amounts.of(SAMPLES, unit("市水务局"))).isEmpty();
    }

    @Test
    void aRowLinkedToTheAnnexHasTheIndicatorsAmount() {
        Optional<BigDecimal> ofTheIndicator = amounts.of(new IndicatorCode("指标-5"), unit("通州区"));

        assertThat(ofTheIndicator).isPresent();
        assertThat(amounts.of(CHECKS, unit("通州区"))).isEqualTo(ofTheIndicator);
    }

    @Test
    void whereThereIsNoTaskNothingIsDone() {
        assertThat(amounts.of(CHECKS, unit("经开区"))).contains(BigDecimal.ZERO);
    }
}
