package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a light, a sum or a score on a page down to file, sheet, cell and hash. */
@ExtendWith(ServedMonth.Shared.class)
class ExplainPageTest {

    private static final String EXPLAIN = ServedMonth.ADDRESS + "/explain";

    private final ServedMonth month;

    ExplainPageTest(ServedMonth month) {
        this.month = month;
    }

    @Test
    void aUnitsLightLeadsDownToTheCellAndTheKeptFile() throws Exception {
        WebUser reader = month.user("duzhe");

        WebUser.Page chain = reader.get(EXPLAIN + "?unit=房山区&subject=大气-5-2&revision=d1");

        assertThat(reader.get(ServedMonth.ADDRESS + "/units/房山区").text())
                .contains("explain?unit=%E6%88%BF%E5%B1%B1%E5%8C%BA&amp;subject=%E5%A4%A7%E6%B0%94-5-2");
        // 11.84 of 24.25 is 48.8 %; 181 of 365 days are 49.6 %.
        assertThat(chain.text())
                .contains("草稿第1稿写的", "措施第6条", "48.8%", "49.6%")
                .contains("进展情况!M31", "<td class=\"asked\">11.84</td>", "SHA-256 " + month.sha256Of("房山区"));
        assertThat(reader.get(ServedMonth.ADDRESS + "/files/" + month.sha256Of("房山区"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aCitysSumNamesEveryFileItRestsOn() throws Exception {
        String page = month.user("bianzhi1").get(EXPLAIN + "?subject=大气-5-2").text();

        // how many have reported by now depends on what other tests handed in on the shared month
        assertThat(page)
                .contains("全市", month.sha256Of("密云区"), month.sha256Of("房山区"))
                .containsPattern("1[567]份文件");
    }

    @Test
    void aScoreIsReckonedAgainBesideTheRules() throws Exception {
        String page = month.user("bianzhi1").get(EXPLAIN + "?unit=密云区").text();

        assertThat(page).contains("得分和排名", "得分＝", "（复算相符）", month.sha256Of("密云区"));
    }

    /** The pages of the month, the tasks and the unit lead to where these figures come from. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'', 大气, /explain?figure=%E5%A4%A7%E6%B0%94, 下一级各项",
        "/measures, 全部, /explain?figure=%E5%85%A8%E9%83%A8, 下一级各项",
        "/units/密云区, 报送@密云区, /explain?figure=%E6%8A%A5%E9%80%81@%E5%AF%86%E4%BA%91%E5%8C%BA, 按时"
    })
    void totalsAndTimelinessLeadToTheirOrigin(String page, String figure, String link, String words) throws Exception {
        WebUser reader = month.user("duzhe");

        assertThat(reader.get(ServedMonth.ADDRESS + page).text()).contains("href=\"" + ServedMonth.ADDRESS + link);
        assertThat(reader.get(EXPLAIN + "?figure=" + figure).text()).contains("写的", words);
    }

    @Test
    void aReporterSeesTheOriginOfItsOwnTimelinessOnly() throws Exception {
        WebUser reporter = month.user("tongzhou");

        assertThat(reporter.get(EXPLAIN + "?figure=报送@通州区").text()).contains("按时", "/units/通州区\"");
        assertThat(reporter.get(EXPLAIN + "?figure=报送@密云区").status()).isEqualTo(403);
        assertThat(reporter.get(EXPLAIN + "?figure=大气").status()).isEqualTo(403);
    }

    @Test
    void aReporterSeesItsOwnChainOnly() throws Exception {
        WebUser reporter = month.user("tongzhou");

        String own = reporter.get(EXPLAIN + "?unit=通州区&subject=大气-5-2").text();
        assertThat(own).contains("进展情况!M31", "通州区").doesNotContain("/measures/", "密云区");
        assertThat(reporter.get(EXPLAIN + "?unit=通州区").status()).isEqualTo(200);
        assertThat(reporter.get(ServedMonth.ADDRESS + "/files/" + month.sha256Of("通州区"))
                        .status())
                .isEqualTo(200);

        assertThat(reporter.get(EXPLAIN + "?unit=房山区&subject=大气-5-2").status()).isEqualTo(403);
        assertThat(reporter.get(EXPLAIN + "?subject=大气-5-2").status()).isEqualTo(403);
        assertThat(reporter.get(ServedMonth.ADDRESS + "/files/" + month.sha256Of("房山区"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatTheReportDoesNotSayIsNotExplained() throws Exception {
        WebUser reader = month.user("duzhe");

        assertThat(reader.get(EXPLAIN + "?subject=大气-99-9").text()).contains("计划中没有措施或指标“大气-99-9”");
        assertThat(reader.get(EXPLAIN + "?unit=通州区&revision=d99").status()).isEqualTo(404);
        assertThat(reader.get(EXPLAIN).status()).isEqualTo(404);
    }
}
