package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.OverUnits;
import org.yuebao.model.quantity.MeasuringUnit;

class PrintedFormTest {

    private static final BigDecimal GOOD = BigDecimal.valueOf(141);
    private static final BigDecimal VALID = BigDecimal.valueOf(181);

    /** 141 of 181 days are 77.90055…%: compared as exactly as can be, read with two decimals. */
    @Test
    void aShareThatThePlanSetsNoDecimalsForIsReadWithTwo() {
        BigDecimal share = PrintedForm.percent(GOOD, VALID, shareWithDecimals(-1));

        assertThat(share).isEqualByComparingTo("77.9005524862");
        assertThat(PrintedForm.shown(share)).isEqualTo(new BigDecimal("77.90"));
    }

    @Test
    void theDecimalsOfThePlanAreKept() {
        BigDecimal share = PrintedForm.percent(GOOD, VALID, shareWithDecimals(3));

        assertThat(PrintedForm.shown(share)).isEqualTo(new BigDecimal("77.901"));
    }

    private static Indicator shareWithDecimals(int decimals) {
        return new Indicator(
                new IndicatorCode("指标-3"),
                3,
                "优良天数比率",
                "优良天数比率",
                "优良天数比率",
                new MeasuringUnit("%"),
                Better.HIGHER,
                OverMonths.RATIO_OF_DAYS,
                OverUnits.NOT_ADDITIVE,
                List.of(),
                decimals,
                RoundingMode.HALF_UP);
    }
}
