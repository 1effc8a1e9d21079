package org.yuebao.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuringUnitTest {

    @ParameterizedTest
    @CsvSource({
        "27.75, 万辆次, 辆次, 277500",
        "277500, 辆次, 万辆次, 27.75",
        "1.5, 亿吨, 万吨, 15000",
        "20, 万吨, 吨, 200000",
        "3, 千户, 户, 3000",
        "350, 吨, 吨, 350"
    })
    void tenThousandsAreConvertedExactly(String amount, String unit, String wanted, String converted) {
        assertThat(Quantity.of(amount, unit).in(new MeasuringUnit(wanted))).contains(Quantity.of(converted, wanted));
    }

    @ParameterizedTest
    @CsvSource({"吨, 家", "万辆次, 万吨", "千克, 克", "千瓦, 瓦", "%, 吨"})
    void whatDoesNotMeasureTheSameIsNotConverted(String unit, String wanted) {
        assertThat(Quantity.of("1", unit).in(new MeasuringUnit(wanted))).isEmpty();
    }

    @Test
    void tenThousandKilowattsAreKilowattsToo() {
        assertThat(Quantity.of("10", "万千瓦").in(new MeasuringUnit("千瓦"))).contains(Quantity.of("100000", "千瓦"));
    }

    @Test
    void quantitiesOfOneUnitAreAddedAndOthersRefused() {
        assertThat(Quantity.of("2.9", "万辆次").plus(Quantity.of("4.75", "万辆次"))).isEqualTo(Quantity.of("7.65", "万辆次"));
        assertThatThrownBy(() -> Quantity.of("2.9", "万辆次").plus(Quantity.of("350", "辆次")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot add 350辆次 to 2.9万辆次");
    }

    @Test
    void anIndexHasNoUnitAndIsPrintedWithoutOne() {
        assertThat(new MeasuringUnit("—").isNone()).isTrue();
        assertThat(new MeasuringUnit("吨").isNone()).isFalse();
        assertThat(Quantity.of("3.2", "—")).hasToString("3.2");
    }

    @Test
    void aUnitHasAName() {
        assertThatThrownBy(() -> new MeasuringUnit(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
