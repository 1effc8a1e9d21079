package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.quantity.Quantity;

class FewThingsTest {

    @ParameterizedTest(name = "{0}{1}: {2}")
    @CsvSource({
        "3, 家, true",
        "4, 家, false",
        "1, 个区, true",
        "1.15, 万辆次, false",
        "0.0003, 万辆次, true",
        "1, 万亩, false",
        "3, 吨, false",
        "2, %, false",
        "2, 万, true"
    })
    void countsSmallNumbersOfThingsAndNoWeightsOrShares(String amount, String unit, boolean expected) {
        assertThat(FewThings.isFew(Quantity.of(amount, unit), 3)).isEqualTo(expected);
    }
}
