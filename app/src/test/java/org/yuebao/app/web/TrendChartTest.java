package org.yuebao.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendChartTest {

    @Test
    void theScaleEndsAtARoundNumberAboveAllThatIsShown() {
        TrendChart chart = chart(point(1, "8.2", "8.5"), point(2, "42.0", "16.2"));

        // 42 → 50; half of it in the middle; the bottom lies at 190, the top 160 above.
        assertThat(chart.grid())
                .containsExactly(
                        new TrendChart.Grid(190, "0"), new TrendChart.Grid(110, "25"), new TrendChart.Grid(30, "50"));
    }

    @Test
    void aMonthWithoutAValueLeavesNoPointAndMovesNoOther() {
        TrendChart chart = chart(point(1, "10", "10"), point(3, "20", "30"));

        // January's middle is at 80, March's two months of 48 further; 50 is the top of the scale.
        assertThat(chart.valueLine()).isEqualTo("80,158.0 176,126.0");
        assertThat(chart.heldAgainst()).isEqualTo("80,158.0 176,94.0");
    }

    @Test
    void nothingButZeroIsDrawnOnTheGround() {
        assertThat(chart(point(1, "0", "0")).valueLine()).isEqualTo("80,190.0");
    }

    @Test
    void whoDoesNotSeeThePictureHearsEveryMonth() {
        assertThat(chart(point(1, "8.2", "8.50"), point(2, "42.0", "16.2")).summary())
                .isEqualTo("1月 完成8.2（序时进度8.5%）；2月 完成42.0（序时进度16.2%）");
    }

    private static TrendChart chart(TrendChart.Point... points) {
        return new TrendChart("全市累计完成比例", "%", "序时进度", List.of(points));
    }

    private static TrendChart.Point point(int month, String value, String line) {
        return new TrendChart.Point(month, new BigDecimal(value), new BigDecimal(line), "完成" + value);
    }
}
