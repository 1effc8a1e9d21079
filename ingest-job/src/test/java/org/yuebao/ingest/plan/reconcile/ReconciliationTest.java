package org.yuebao.ingest.plan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuebao.ingest.plan.check.MadeUpPlan;
import org.yuebao.ingest.plan.link.CityAndDistrict;
import org.yuebao.model.plan.LinkGrounds;
import org.yuebao.model.plan.LinkState;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;
import org.yuebao.model.plan.UnlinkedTask;
import org.yuebao.model.unit.UnitKind;

class ReconciliationTest {

    private static final PlanId CITY = new PlanId("jia-2030");

    /** Every kind of difference once, worked out by hand. */
    @Test
    void everythingInWhichTwoLevelsDifferIsTold() {
        Plan city = MadeUpPlan.aCity()
                .unit("市商务局", UnitKind.DEPARTMENT)
                .declares(6, 6)
                .task("大气-1", "严控道路扬尘")
                .measure("大气-1-1", "建成区30%的道路实现机械清扫；全年检查柴油车180万辆次以上。", "年底前", "各区政府")
                .task("大气-2", "推广新能源汽车")
                .measure("大气-2-1", "更新公交车。", "6月底前", "各区政府")
                .task("大气-3", "治理餐饮油烟")
                .measure("大气-3-1", "开展油烟检测。", "年底前", "东江区政府")
                .task("大气-4", "拓展宣传渠道")
                .measure("大气-4-1", "宣传绿色消费。", "年底前", "市商务局")
                .task("大气-5", "关停砂石料厂")
                .measure("大气-5-1", "关停砂石料厂。", "年底前", "相关区政府")
                .indicator("PM2.5年均浓度", "微克/立方米")
                .indicator("优良天数比率", "%")
                .indicator("重型柴油车路检", "万辆次")
                .indicator("受污染耕地安全利用率", "%")
                .indicator("一厂一策治理", "家")
                .targets("东江区", "34", "73", "2.9", "—", "5")
                .targets("西山区", "30", "75", "1", ">93", "0")
                .build();
        Plan district = MadeUpPlan.aDistrict()
                .unit("区房管局", UnitKind.DEPARTMENT)
                .task("大气-1", "严控道路扬尘")
                .measure("大气-1-1", "建成区28%的道路实现机械清扫；全年检查柴油车2.9万辆次以上。", "年底前", "各街道办事处")
                .task("大气-2", "推广新能源汽车")
                .measure("大气-2-1", "更新公交车。", "9月底前", "区生态环境局")
                .task("大气-3", "老旧小区绿化")
                .measure("大气-3-1", "补种乔木。", "年底前", "区房管局")
                .indicator("PM2.5年均浓度", "微克/立方米")
                .indicator("优良天数比率", "%")
                .indicator("重型柴油车路检", "万辆次")
                .indicator("受污染耕地安全利用率", "%")
                .targets("东江区", " 34 ", "≥ 72", "2.90", "—")
                .linked(new PlanLinks(
                        List.of(
                                new TaskLink(new TaskCode("大气", 1), CITY, new TaskCode("大气", 1), true),
                                new TaskLink(
                                        new TaskCode("大气", 3),
                                        CITY,
                                        new TaskCode("大气", 3),
                                        LinkState.REFUSED,
                                        LinkGrounds.byHand()),
                                new TaskLink(new TaskCode("大气", 2), CITY, new TaskCode("大气", 2), true),
                                new TaskLink(new TaskCode("大气", 2), CITY, new TaskCode("大气", 77), true)),
                        List.of(new UnlinkedTask(
                                new TaskCode("大气", 3), CITY, LinkState.CONFIRMED, LinkGrounds.byHand())),
                        List.of(),
                        List.of()))
                .build();

        Reconciliation found = Reconciliation.between(city, district).orElseThrow();

        assertThat(found.differences())
                .extracting(difference -> difference.kind().chinese() + "｜" + difference.line())
                .containsExactly(
                        "市级任务未承接｜市 大气-3 “治理餐饮油烟”：东江区是牵头或主责单位，区级计划没有任务承接",
                        "市级任务可能涉及本区而未承接｜市 大气-5 “关停砂石料厂”：主责单位的成员尚未确定，是否包括东江区请核对",
                        "对应的市级任务不存在｜市 大气-77 ／ 区 大气-2 “推广新能源汽车”：市级计划没有这项任务，请在“对应任务”表改正",
                        "区级任务没有市级对应｜区 大气-3 “老旧小区绿化”：已确认为本区自己的任务",
                        "目标值不同｜市 指标-2 “≥73” ／ 区 指标-2 “≥ 72”：“优良天数比率”市级附表中东江区为“≥73”，区级计划为“≥ 72”，请核对",
                        "市级目标未列入区级计划｜市 指标-5 “一厂一策治理 ≥5”：区级计划没有这项指标的全区目标",
                        "文字中的数量不同｜市 大气-1-1 “建成区30%的道路实现机械清扫” ／ 区 大气-1-1 “建成区28%的道路实现机械清扫”：市级为30%，区级为28%，请核对是否本区自定",
                        "文字中的数量不同｜市 大气-1-1 “全年检查柴油车180万辆次以上” ／ 区 大气-1-1 “全年检查柴油车2.9万辆次以上”：市级为180万辆次，区级为2.9万辆次；市级为全市数量时请核对本区份额",
                        "完成时限不同｜市 大气-2-1 “6月底前” ／ 区 大气-2-1 “9月底前”：区级晚于市级，请核对",
                        "市级单位没有区级对应｜市 市商务局：市级计划中牵头或主责1项措施",
                        "区级单位没有市级对应｜区 区房管局：区级计划中牵头或主责1项措施",
                        "公布数与实有数不同｜市 jia-2030：计划自称6项任务，实有5项",
                        "公布数与实有数不同｜市 jia-2030：计划自称6项措施，实有5项");
        assertThat(found.facts())
                .containsExactly(
                        "市级计划5项任务、5项措施（公布6项任务）（公布6项措施），其中3项任务由东江区牵头或主责，已承接2项",
                        "区级计划3项任务、3项措施",
                        "市级附表中东江区的目标与区级计划相同的3项");
    }

    @Test
    void withoutConfirmedLinksTheSuggestionsAreGoneByAndCounted() {
        Plan city = MadeUpPlan.aCity()
                .task("水-1", "加强饮用水保护")
                .measure("水-1-1", "保护水源。", "年底前", "各区政府")
                .build();
        Plan district = MadeUpPlan.aDistrict()
                .task("水-2", "加强饮用水保护")
                .measure("水-2-1", "保护水源。", "年底前", "区水务局")
                .build();

        Reconciliation found = Reconciliation.between(city, district).orElseThrow();

        assertThat(found.differences()).isEmpty();
        assertThat(found.facts()).contains("任务对应关系中有1项是建议、未经确认（确定1项、待核0项），暂按建议对照；请用 plan link 写出后确认");
    }

    @Test
    void aCityThatDoesNotKnowTheDistrictCannotBeHeldAgainstIt() {
        Plan district =
                MadeUpPlan.aDistrict().measure("水-1-1", "保护水源。", "年底前", "区水务局").build();

        assertThat(Reconciliation.between(district, district)).isEmpty();
    }

    /** Facts of the two documents: the annexes agree, the sponge city's shares don't, and the district has its own deadline for none. */
    @Test
    void ofTheKnownDistrictAllFifteenTargetsEqualTheCitysRow() {
        CityAndDistrict known = CityAndDistrict.known();

        Reconciliation found =
                Reconciliation.between(known.city(), known.district()).orElseThrow();

        assertThat(found.of(DifferenceKind.TARGET_DIFFERS)).isEmpty();
        assertThat(found.of(DifferenceKind.TARGET_MISSING)).isEmpty();
        assertThat(found.facts()).contains("市级附表中西城区的目标与区级计划相同的15项");
        assertThat(found.of(DifferenceKind.QUANTITY_DIFFERS))
                .filteredOn(difference -> difference.districtCode().equals("气候-17-1"))
                .extracting(Difference::statement)
                .containsExactly("市级为30%、70%，区级为28%、60%，请核对是否本区自定");
        assertThat(found.of(DifferenceKind.TASK_OF_ITS_OWN))
                .extracting(Difference::districtCode)
                .containsExactly("土壤-6");
        assertThat(Stream.of("市城市管理委", "市水务局"))
                .as("have a district bureau of the same name")
                .noneMatch(unit -> found.of(DifferenceKind.CITY_UNIT_ALONE).stream()
                        .anyMatch(difference -> difference.cityCode().equals(unit)));
    }
}
