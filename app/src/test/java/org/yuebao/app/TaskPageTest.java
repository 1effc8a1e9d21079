package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.store.AssessmentStore;

/** 任务 as a tree, from the city down to the cell; the plan has 166 measures. */
@ExtendWith(ServedMonth.Shared.class)
class TaskPageTest {

    private static final String TREE = ServedMonth.ADDRESS + "/measures";

    private final ServedMonth month;

    TaskPageTest(ServedMonth month) {
        this.month = month;
    }

    @Test
    void theTreeShowsEveryMeasureUnderItsThemeWithTheStoredCounts() throws Exception {
        WebUser.Page page = month.user("duzhe").get(TREE);

        RollUp whole = month
                .bean(AssessmentStore.class)
                .rollUps(month.bean(AssessmentStore.class)
                        .latestRun(ServedMonth.PLAN, ServedMonth.JUNE)
                        .orElseThrow())
                .stream()
                .filter(each -> each.level() == RollUp.Level.WHOLE)
                .findFirst()
                .orElseThrow();
        assertThat(count(page, "class=\"units\"")).isEqualTo(166);
        assertThat(page.text())
                .contains("●" + whole.measures().green(), "■" + whole.measures().red())
                .contains("气候　", "大气　", "水　", "土壤　", "生态　")
                .contains("class=\"step ");
    }

    @Test
    void aFilterLeavesOnlyWhatIsAskedForAndStandsInTheAddress() throws Exception {
        WebUser reader = month.user("duzhe");

        WebUser.Page unit = reader.get(TREE + "?unit=房山区&theme=大气&light=&q=");
        assertThat(unit.text())
                .contains("评定和节点是房山区的", "/explain?unit=", "大气-24-1</a>", "&amp;cell=")
                .doesNotContain("土壤　", "个单位　");
        WebUser.Page words = reader.get(TREE + "?q=大气-5-2");
        assertThat(words.text()).contains("筛出1项措施", "measures/").contains("大气-5-2</a>");
        assertThat(reader.get(TREE + "?q=没有这样的文字").text()).contains("没有符合条件的措施");
        assertThat(reader.get(TREE + "?light=BLUE").status()).isEqualTo(400);
    }

    @Test
    void theUnitsOfAMeasureOpenInTheTreeWithTheirCells() throws Exception {
        WebUser.Page units = month.user("duzhe").get(TREE + "/大气-5-2/units");

        assertThat(units.text()).startsWith("<div").contains("昌平区</a>", "/cell?sheet=", "explain?unit=");
        assertThat(month.user("duzhe").get(TREE + "/大气-99-9/units").status()).isEqualTo(404);
        assertThat(month.user("tongzhou").get(TREE + "/大气-5-2/units").status()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "plan=beijing-2022&month=2022-05&tab=measures, /months/beijing-2022/2022-05/measures",
        "plan=beijing-2022&month=2022-05&tab=explain, /months/beijing-2022/2022-05",
        "plan=beijing-2022&month=2031-05&tab=units, /months/beijing-2022/2022-07/units"
    })
    void theHeadLineTurnsToAnotherMonthOfTheSameTab(String asked, String shown) throws Exception {
        assertThat(month.user("duzhe").get("/months?" + asked).address()).isEqualTo(shown);
        assertThat(month.user("tongzhou").get("/months?" + asked).status()).isEqualTo(403);
    }

    private static int count(WebUser.Page page, String text) {
        Matcher found = Pattern.compile(Pattern.quote(text)).matcher(page.text());
        int times = 0;
        while (found.find()) {
            times++;
        }
        return times;
    }
}
