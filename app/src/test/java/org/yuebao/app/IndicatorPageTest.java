package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The heat table of 指标. In the demo 石景山区 has no task of COD (指标-10), and 指标-1 is accounted yearly. */
@ExtendWith(ServedMonth.Shared.class)
class IndicatorPageTest {

    private final ServedMonth month;

    IndicatorPageTest(ServedMonth month) {
        this.month = month;
    }

    @Test
    void theNeighboursStandBesideAnIndicatorAndAMeasure() throws Exception {
        WebUser reader = month.user("duzhe");

        assertThat(reader.get(ServedMonth.ADDRESS + "/indicators/指标-2").text())
                .containsPattern("href=\"[^\"]*/indicators/[^\"]*-2\"[^>]* aria-current=\"page\"")
                .containsPattern("href=\"[^\"]*/indicators/[^\"]*-15\"[^>]* title=\"土壤污染状况调查\"");
        assertThat(reader.get(ServedMonth.ADDRESS + "/measures/大气-5-2").text())
                .containsPattern("<details open=\"open\"><summary>大气污染防治</summary>")
                .containsPattern("<details><summary>水污染防治</summary>")
                .containsPattern("href=\"[^\"]*/measures/[^\"]*-5-2\"[^>]* aria-current=\"page\"");
    }

    @Test
    void whereNothingIsJudgedStandsWhyAndNeverADashOrANought() throws Exception {
        WebUser.Page page = month.user("duzhe").get(ServedMonth.ADDRESS + "/indicators");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(">○ 按年核算</a>", ">○ 不涉及</a>")
                .containsPattern(">● \\d+\\.\\d+万辆次</a>")
                .doesNotContain(">○ —</a>")
                .doesNotContainPattern(">○ 0[^<]*</a>");
    }
}
