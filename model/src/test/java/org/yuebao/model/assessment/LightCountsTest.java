package org.yuebao.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.model.assessment.Light.GREEN;
import static org.yuebao.model.assessment.Light.GREY;
import static org.yuebao.model.assessment.Light.RED;
import static org.yuebao.model.assessment.Light.YELLOW;

import java.util.List;
import org.junit.jupiter.api.Test;

class LightCountsTest {

    /** 3 green, 2 yellow, 1 red, 4 grey. */
    private final LightCounts counts =
            LightCounts.of(List.of(GREEN, GREY, GREEN, YELLOW, RED, GREY, GREY, YELLOW, GREEN, GREY));

    @Test
    void everyLightIsCounted() {
        assertThat(counts).isEqualTo(new LightCounts(3, 2, 1, 4));
        assertThat(counts.of(GREEN)).isEqualTo(3);
        assertThat(counts.of(YELLOW)).isEqualTo(2);
        assertThat(counts.of(RED)).isEqualTo(1);
        assertThat(counts.of(GREY)).isEqualTo(4);
    }

    @Test
    void greyIsNotJudgedButIsThere() {
        assertThat(counts.judged()).isEqualTo(6);
        assertThat(counts.all()).isEqualTo(10);
    }

    @Test
    void countsAddUpLightByLight() {
        assertThat(counts.plus(new LightCounts(10, 20, 30, 40))).isEqualTo(new LightCounts(13, 22, 31, 44));
    }

    @Test
    void whereThereIsNoneTheCountIsNought() {
        assertThat(LightCounts.of(List.of())).isEqualTo(new LightCounts(0, 0, 0, 0));
    }

    @Test
    void theWorstIsTheReddestThereIs() {
        assertThat(new LightCounts(9, 9, 1, 9).worst()).isEqualTo(RED);
        assertThat(new LightCounts(9, 1, 0, 9).worst()).isEqualTo(YELLOW);
        assertThat(new LightCounts(1, 0, 0, 9).worst()).isEqualTo(GREEN);
        assertThat(new LightCounts(0, 0, 0, 9).worst()).isEqualTo(GREY);
    }
}
