package org.yuebao.ingest.plan.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuebao.ingest.plan.check.MadeUpPlan;
import org.yuebao.model.plan.LinkCertainty;
import org.yuebao.model.plan.LinkGrounds;
import org.yuebao.model.plan.LinkState;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;
import org.yuebao.model.plan.UnlinkedTask;
import org.yuebao.model.unit.UnitKind;

class LinkSuggestionsTest {

    private static final PlanId CITY = new PlanId("jia-2030");

    @Test
    void theSameTitleInTheSameFieldIsCertainWhateverItsNumber() {
        Plan city = MadeUpPlan.aCity()
                .task("大气-1", "目标任务")
                .measure("大气-1-1", "空气质量改善。", "年底前", "各区政府")
                .task("大气-2", "强化道路扬尘管控")
                .measure("大气-2-1", "道路清扫保洁。", "年底前", "各区政府")
                .task("水-1", "目标任务")
                .measure("水-1-1", "断面水质达标。", "年底前", "各区政府")
                .build();
        Plan district = MadeUpPlan.aDistrict()
                .task("大气-1", "强化道路扬尘管控")
                .measure("大气-1-1", "清扫保洁道路。", "年底前", "各街道办事处")
                .task("水-1", "目标任务")
                .measure("水-1-1", "断面水质达标。", "年底前", "区水务局")
                .build();

        PlanLinks links = LinkSuggestions.suggest(district, city);

        assertThat(links.tasks()).extracting(LinkSuggestionsTest::told).containsExactly("大气-1→大气-2 确定", "水-1→水-1 确定");
        // 清扫 扫保 保洁 道路 of 清扫 扫保 保洁 洁道 道路: four of five pairs; 60 + 16 + 15 + 4 points
        assertThat(links.tasks().getFirst().grounds())
                .isEqualTo(new LinkGrounds(LinkCertainty.CERTAIN, "强化道路扬尘管控", "标题相同，措施文字相似80%，领域相同，编号1对2"));
        assertThat(links.unlinked()).isEmpty();
    }

    @Test
    void aTitleThatIsOnlyAlikeIsForAPersonToLookAt() {
        Plan city = MadeUpPlan.aCity()
                .task("土壤-9", "提升危险废物收运处置能力")
                .measure("土壤-9-1", "建设收运体系。", "年底前", "各区政府")
                .build();
        Plan district = MadeUpPlan.aDistrict()
                .task("土壤-2", "提升危险废物清运能力")
                .measure("土壤-2-1", "做好医疗废物清运。", "年底前", "区生态环境局")
                .build();

        assertThat(LinkSuggestions.suggest(district, city).tasks())
                .extracting(LinkSuggestionsTest::told)
                .containsExactly("土壤-2→土壤-9 待核");
    }

    @Test
    void twoCounterpartsThatAreAlikeAreNeverCertain() {
        Plan city = MadeUpPlan.aCity()
                .task("水-3", "强化执法监管")
                .measure("水-3-1", "开展执法。", "年底前", "各区政府")
                .task("水-4", "强化执法监管")
                .measure("水-4-1", "开展执法。", "年底前", "各区政府")
                .build();
        Plan district = MadeUpPlan.aDistrict()
                .task("水-3", "强化执法监管")
                .measure("水-3-1", "开展执法。", "年底前", "区水务局")
                .build();

        assertThat(LinkSuggestions.suggest(district, city).tasks())
                .extracting(LinkSuggestionsTest::told)
                .containsExactly("水-3→水-3 待核");
    }

    @Test
    void aTaskWithNothingAlikeIsSaidToHaveNone() {
        Plan city = MadeUpPlan.aCity()
                .task("土壤-1", "严格源头管控")
                .measure("土壤-1-1", "更新重点单位名录。", "年底前", "各区政府")
                .build();
        Plan district = MadeUpPlan.aDistrict()
                .task("土壤-6", "推进园林农药安全利用")
                .measure("土壤-6-1", "减少绿地用药。", "年底前", "区水务局")
                .build();

        PlanLinks links = LinkSuggestions.suggest(district, city);

        assertThat(links.tasks()).isEmpty();
        assertThat(links.unlinked())
                .containsExactly(new UnlinkedTask(
                        new TaskCode("土壤", 6),
                        CITY,
                        LinkState.SUGGESTED,
                        new LinkGrounds(
                                LinkCertainty.NONE, "", "没有相似的任务；最接近的是“土壤-1 严格源头管控”（标题相似0%，措施文字相似0%，领域相同，编号6对1）")));
    }

    @Test
    void whatAPersonDecidedStaysAndWhatWasRefusedIsNotSuggestedAgain() {
        Plan city = MadeUpPlan.aCity()
                .task("水-1", "加强地下饮用水保护")
                .measure("水-1-1", "封填机井。", "年底前", "各区政府")
                .task("水-2", "加强饮用水保护")
                .measure("水-2-1", "保护水源。", "年底前", "各区政府")
                .build();
        MadeUpPlan made = MadeUpPlan.aDistrict()
                .task("水-1", "加强地下水保护")
                .measure("水-1-1", "封填机井。", "年底前", "区水务局")
                .task("水-2", "加强饮用水保护")
                .measure("水-2-1", "保护水源。", "年底前", "区水务局")
                .task("水-3", "加强饮水安全")
                .measure("水-3-1", "检测自备井。", "年底前", "区水务局");
        TaskLink wroteIn = new TaskLink(new TaskCode("水", 1), CITY, new TaskCode("水", 2), true);
        TaskLink refused =
                new TaskLink(new TaskCode("水", 2), CITY, new TaskCode("水", 2), LinkState.REFUSED, LinkGrounds.byHand());
        TaskLink ofFiveYears = new TaskLink(new TaskCode("水", 2), new PlanId("wunian"), new TaskCode("水", 9), false);
        UnlinkedTask own = new UnlinkedTask(new TaskCode("水", 3), CITY, LinkState.CONFIRMED, LinkGrounds.byHand());
        Plan district = made.linked(
                        new PlanLinks(List.of(wroteIn, refused, ofFiveYears), List.of(own), List.of(), List.of()))
                .build();

        PlanLinks links = LinkSuggestions.suggest(district, city);

        assertThat(links.tasks())
                .extracting(LinkSuggestionsTest::told)
                .containsExactly("水-1→水-2 人工", "水-2→水-2 人工", "水-2→水-9 人工", "水-2→水-1 待核");
        assertThat(links.tasks())
                .extracting(TaskLink::state)
                .containsExactly(LinkState.CONFIRMED, LinkState.REFUSED, LinkState.SUGGESTED, LinkState.SUGGESTED);
        assertThat(links.tasks().getFirst().grounds().counterpart())
                .as("the title of what a person wrote in")
                .isEqualTo("加强饮用水保护");
        assertThat(links.unlinked()).containsExactly(own);
        assertThat(LinkSuggestions.suggest(district.withLinks(links), city)).isEqualTo(links);
    }

    @Test
    void indicatorsGoByNameUnitPlaceAndTarget() {
        Plan city = MadeUpPlan.aCity()
                .measure("大气-1-1", "检查。", "年底前", "各区政府")
                .indicator("PM2.5年均浓度", "微克/立方米")
                .indicator("重型柴油车路检", "万辆次")
                .indicator("重污染天数比率", "%")
                .targets("东江区", "34", "2.9", "2.2")
                .build();
        Plan district = MadeUpPlan.aDistrict()
                .measure("大气-1-1", "检查。", "年底前", "区生态环境局")
                .indicator("PM2.5 年均浓度", "微克/立方米")
                .indicator("重污染天数", "天")
                .indicator("柴油车路检量", "万辆次")
                .targets("东江区", "34", "8", "2.9")
                .build();

        assertThat(LinkSuggestions.suggest(district, city).indicators())
                .extracting(link -> link.indicator() + "→" + link.counterpart() + " "
                        + link.grounds().certainty().chinese() + " "
                        + link.grounds().reason())
                .containsExactly("指标-1→指标-1 确定 名称相同，序号相同，目标值相同，计量单位相同", "指标-3→指标-2 待核 名称相似72%，目标值相同，计量单位相同");
    }

    @Test
    void aBureauGoesWithTheDepartmentOfItsName() {
        Plan city = MadeUpPlan.aCity()
                .unit("市公安局", UnitKind.DEPARTMENT)
                .unit("市规划自然资源委", UnitKind.DEPARTMENT, "市规划和自然资源委员会")
                .measure("大气-1-1", "检查。", "年底前", "各区政府")
                .build();
        Plan district = MadeUpPlan.aDistrict()
                .unit("东江公安分局", UnitKind.DEPARTMENT)
                .unit("市规划自然资源委东江分局", UnitKind.DEPARTMENT)
                .unit("区房管局", UnitKind.DEPARTMENT)
                .measure("大气-1-1", "检查。", "年底前", "区生态环境局")
                .build();

        assertThat(LinkSuggestions.suggest(district, city).units())
                .extracting(link -> link.unit() + "→" + link.counterpart())
                .containsExactly("区生态环境局→市生态环境局", "区水务局→市水务局", "东江公安分局→市公安局", "市规划自然资源委东江分局→市规划自然资源委");
    }

    /** Worked out by reading both documents; the district's 土壤-6 has no counterpart. */
    @Test
    void ofTheKnownDistrictsSeventyThreeTasksEveryOneFindsItsCounterpart() {
        CityAndDistrict known = CityAndDistrict.known();
        String byHand = """
                气候 1-1 2-3 3-4 4-5 5-6 6-7 7-8 8-9 9-10 10-11 11-12 12-13 13-14 14-16 15-17 16-18 17-19 18-21 19-22 20-24
                大气 1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10 11-12 12-13 13-14 14-15 15-16 16-17 17-18 18-19 19-21 20-22 21-24
                水 1-1 2-3 3-4 4-5 5-7 6-9 7-10 8-11 9-14 10-16 11-17 12-18 13-21
                土壤 1-1 2-2 3-3 4-4 5-5 7-13 8-14 9-15 10-16 11-17
                生态 1-1 2-2 3-3 4-4 5-6 6-9 7-10 8-11
                """;

        PlanLinks links = LinkSuggestions.suggest(known.district(), known.city());

        assertThat(links.tasks())
                .extracting(link -> link.task() + "→" + link.counterpart())
                .containsExactlyElementsOf(pairs(byHand).toList());
        assertThat(links.unlinked()).extracting(UnlinkedTask::task).containsExactly(new TaskCode("土壤", 6));
        assertThat(links.tasks().stream()
                        .filter(link -> link.grounds().certainty() == LinkCertainty.DOUBTFUL)
                        .map(link -> link.task().toString()))
                .containsExactly("大气-15", "水-5", "水-8", "土壤-7");
        assertThat(links.indicators().stream()
                        .filter(link -> link.indicator().value().startsWith("表2"))
                        .map(link -> link.indicator().value().substring(2) + "→" + link.counterpart()))
                .as("all fifteen, in the city's order")
                .containsExactlyElementsOf(Stream.iterate(1, n -> n <= 15, n -> n + 1)
                        .map(n -> "指标-" + n + "→指标-" + n)
                        .toList());
    }

    private static Stream<String> pairs(String byHand) {
        return byHand.lines().flatMap(line -> {
            List<String> words = Arrays.asList(line.split(" "));
            return words.stream()
                    .skip(1)
                    .map(pair -> words.getFirst() + "-" + pair.replace("-", "→" + words.getFirst() + "-"));
        });
    }

    private static String told(TaskLink link) {
        return Stream.of(
                        link.task() + "→" + link.counterpart(),
                        link.grounds().certainty().chinese())
                .collect(Collectors.joining(" "));
    }
}
