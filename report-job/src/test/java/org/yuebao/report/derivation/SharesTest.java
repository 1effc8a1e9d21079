package org.yuebao.report.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;

class SharesTest {

    /** 1/3 is 33.3 % thrice: 99.9. */
    private static final LightCounts THIRDS = new LightCounts(1, 1, 1, 0);

    @Test
    void roundedSharesStayAsTheyAreAndNeedTheNoteWhereTheyDoNotAddUp() {
        Shares shares = new Shares(THIRDS, false);

        assertThat(shares.of(Light.GREEN)).isEqualTo("33.3%");
        assertThat(shares.of(Light.GREY)).isEqualTo("0.0%");
        assertThat(shares.addUp()).isFalse();
    }

    @Test
    void whereTheyAreMadeToAddUpTheLargestTakesTheRest() {
        Shares shares = new Shares(new LightCounts(162, 10, 17, 33), true);

        // 162 of 222 is 72.97; with 4.5 + 7.7 + 14.9 that leaves 72.9 instead of 73.0.
        assertThat(shares.of(Light.GREEN)).isEqualTo("72.9%");
        assertThat(shares.of(Light.YELLOW)).isEqualTo("4.5%");
        assertThat(shares.of(Light.RED)).isEqualTo("7.7%");
        assertThat(shares.of(Light.GREY)).isEqualTo("14.9%");
        assertThat(shares.addUp()).isTrue();
    }
}
