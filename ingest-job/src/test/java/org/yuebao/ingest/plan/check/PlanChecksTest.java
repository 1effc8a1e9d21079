package org.yuebao.ingest.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.ingest.plan.PlanWorkbookWriter;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitName;

class PlanChecksTest {

    @Test
    void aPlanInOrderGivesNothingToLookAt() {
        PlanReport report = check(MadeUpPlan.aCity()
                .declares(1, 1)
                .measure("大气-1-1", "开展宣传。", "年底前", "各区政府")
                .indicator("PM2.5年均浓度", "微克/立方米")
                .targets("东江区", "34"));

        assertThat(report.findings()).isEmpty();
        assertThat(report.agreements()).isEmpty();
        assertThat(report.stopping()).isEmpty();
    }

    @Test
    void aPlanOnWhichNobodyReportsMustNotBeLoaded() {
        PlanReport report = check(MadeUpPlan.aCity().measure("大气-1-1", "开展宣传。", "年底前", Assignment.none()));

        assertThat(report.stopping())
                .extracting(Finding::message)
                .containsExactly("计划.xlsx › 任务措施：没有一个单位牵头或主责任何措施，无法编制月报；" + "请在“单位”“单位组”表登记单位，并在“任务措施”表填写牵头部门或主责单位。");
    }

    @Test
    void thePlansOwnWordsAboutItsSizeAreHeldAgainstItsRows() {
        assertThat(messages(MadeUpPlan.aCity().declares(106, 1).measure("大气-1-1", "开展宣传。", "年底前", "各区政府")))
                .containsExactly("PLAN-COUNT 计划.xlsx › 计划信息：计划自称有106项任务，“任务措施”表中有1项；请核对是否有漏录、多录，或公布数另有口径。");
    }

    @Test
    void aGapInTheNumbersIsTold() {
        assertThat(messages(MadeUpPlan.aCity()
                        .measure("大气-1-1", "甲。", "年底前", "各区政府")
                        .measure("大气-3-1", "乙。", "年底前", "各区政府")
                        .measure("大气-3-3", "丙。", "年底前", "各区政府")))
                .containsExactly(
                        "PLAN-NUMBER-GAP 计划.xlsx › 任务措施：任务“大气-3”：任务序号由1跳到3；请核对原件是否漏项、错号。",
                        "PLAN-NUMBER-GAP 计划.xlsx › 任务措施：措施“大气-3-3”在任务“大气-3”中应为第2项；请核对是否漏录或次序有误。");
    }

    @Test
    void aNumberBehindAHigherOneIsTold() {
        assertThat(messages(MadeUpPlan.aCity()
                        .measure("大气-1-1", "甲。", "年底前", "各区政府")
                        .measure("大气-2-1", "乙。", "年底前", "各区政府")
                        .measure("水-2-1", "丙。", "年底前", "各区政府")
                        .measure("水-1-1", "丁。", "年底前", "各区政府")))
                .containsExactly(
                        "PLAN-NUMBER-GAP 计划.xlsx › 任务措施：任务“水-2”：任务序号由0跳到2；请核对原件是否漏项、错号。",
                        "PLAN-NUMBER-ORDER 计划.xlsx › 任务措施：任务“水-1”：任务序号1排在2之后；请核对原件是否漏项、错号。");
    }

    @Test
    void aTaskUnderTwoTitlesAndTwoTasksUnderOneAreTold() {
        assertThat(messages(MadeUpPlan.aCity()
                        .task("生态-1", "自然保护地监管", "自然保护区监管")
                        .measure("生态-1-1", "甲。", "年底前", "各区政府")
                        .task("生态-2", "自然保护地监管")
                        .measure("生态-2-1", "乙。", "年底前", "各区政府")))
                .containsExactly(
                        "PLAN-TWO-TITLES 计划.xlsx › 任务措施：任务“生态-1”有两种标题：“自然保护地监管”和“自然保护区监管”，报告用前者；请核对原件，以正确的一种填写“重点任务”。",
                        "PLAN-SAME-TITLE 计划.xlsx › 任务措施：任务“生态-2”与“生态-1”标题相同：“自然保护地监管”；请核对是否为同一任务被分成两项。");
    }

    @Test
    void aUnitThatTheRegisterDoesNotKnowIsTold() {
        assertThat(messages(MadeUpPlan.aCity().measure("大气-1-1", "甲。", "年底前", Assignment.of(List.of("各区政府", "昌平区府")))))
                .containsExactly("PLAN-UNIT-UNKNOWN 计划.xlsx › 任务措施：措施“大气-1-1”的主责单位“昌平区府”不在单位名册中，该单位不会收到填报表；"
                        + "请在“单位”表登记，或把“昌平区府”写进某单位的别名。");
    }

    @Test
    void aRoleThatCannotBeSeenInThePlanIsTold() {
        assertThat(messages(MadeUpPlan.aCity()
                        .measure("水-1-1", "乙。", "年底前", "市水务局")
                        .measure(
                                "水-1-2",
                                "甲。",
                                "年底前",
                                new Assignment(List.of("市水务局"), false, "", false, false, List.of()))))
                .containsExactly("PLAN-CELL-UNCLEAR 计划.xlsx › 任务措施：措施“水-1-2”的主责单位在原件中看不出；请向发文单位核实后填写。");
    }

    @Test
    void aGroupThatNobodyHasChosenYetIsToldAndNobodyAnswers() {
        assertThat(messages(MadeUpPlan.aCity()
                        .measure("大气-1-1", "甲。", "年底前", "各区政府")
                        .measure("大气-1-2", "乙。", "年底前", "相关区政府")))
                .containsExactly(
                        "PLAN-GROUP-OPEN 计划.xlsx › 任务措施：措施“大气-1-2”的主责单位“相关区政府”还没有确定是哪些单位；请在“主责人工确定”列填写，多个用“；”分隔。",
                        "PLAN-NO-UNIT 计划.xlsx › 任务措施：措施“大气-1-2”没有牵头或主责单位，不会有单位填报；请填写主责单位。");
    }

    @Test
    void whatIsOpenAboutSupportingUnitsIsToldOnce() {
        Assignment some = Assignment.of(List.of("相关区政府"));
        assertThat(messages(MadeUpPlan.aCity()
                        .supported("大气-1-1", "各区政府", some)
                        .supported("大气-1-2", "各区政府", some)
                        .supported("大气-1-3", "各区政府", new Assignment(List.of(), false, "", false, false, List.of()))))
                .containsExactly(
                        "PLAN-CELL-UNCLEAR 计划.xlsx › 任务措施：1项措施的协办单位在原件中看不出（大气-1-3）；协办单位不填报，可以不改。",
                        "PLAN-GROUP-OPEN 计划.xlsx › 任务措施：2项措施的协办单位“相关区政府”没有确定是哪些单位（大气-1-1、大气-1-2）；协办单位不填报，可以不改。");
    }

    @Test
    void aChosenGroupIsInOrder() {
        assertThat(messages(MadeUpPlan.aCity()
                        .measure(
                                "大气-1-1",
                                "甲。",
                                "年底前",
                                new Assignment(
                                        List.of("相关区政府"), false, "", false, true, List.of(new UnitName("西山区"))))))
                .isEmpty();
    }

    @Test
    void aSettledGroupWithoutMembersIsTold() {
        assertThat(messages(MadeUpPlan.aCity().group("各管委会").measure("大气-1-1", "甲。", "年底前", "各区政府")))
                .containsExactly("PLAN-GROUP-EMPTY 计划.xlsx › 单位组：单位组“各管委会”没有成员；请填写成员，或把“成员已确定”改为“否”后逐项措施确定。");
    }

    @Test
    void stepsThatAreMissingOrLateAreTold() {
        assertThat(messages(MadeUpPlan.aCity()
                        .measure("土壤-1-1", "甲。", "按时间节点完成", "各区政府")
                        .measure(
                                "土壤-1-2",
                                "乙。",
                                "6月底前",
                                "各区政府",
                                new MeasureItem.Step(1, "自查", List.of(LocalDate.of(2030, 9, 30))))))
                .containsExactly(
                        "PLAN-STEPS-MISSING 计划.xlsx › 任务措施：措施“土壤-1-1”的完成时限是“按时间节点完成”，但没有时间节点，按2030年12月31日评估；如正文有时间节点，请在“子项”表登记。",
                        "PLAN-STEP-LATE 计划.xlsx › 子项：措施“土壤-1-2”的节点“自查”在2030-09-30，晚于完成时限“6月底前”；请核对日期。");
    }

    @Test
    void whatTheAnnexGivesTheUnitsIsHeldAgainstTheText() {
        // 30 + 20 + 5 = 55 against 50; 100.5 + 79.5 = 180
        PlanReport report = check(MadeUpPlan.aCity()
                .measure("大气-1-1", "主要道路检查重型柴油车180万辆次以上。", "年底前", "各区政府")
                .measure("大气-1-2", "推行“一厂一策”，组织50家企业治理VOCs。", "年底前", "各区政府")
                .measure("大气-1-3", "对50家左右企业开展清洁生产审核。", "年底前", "各区政府")
                .indicator("重型柴油车路检", "万辆次")
                .indicator("VOCs“一厂一策”治理", "家")
                .targets("东江区", "100.5", "30")
                .targets("西山区", "79.5", "20")
                .targets("南城区", "0", "5"));

        assertThat(report.findings())
                .extracting(Finding::message)
                .containsExactly("计划.xlsx › 任务措施：措施“大气-1-2”正文为50家，“VOCs“一厂一策”治理”附表各单位目标合计55家，相差5家；请核对两处口径。");
        assertThat(report.agreements()).containsExactly("措施“大气-1-1”正文180万辆次，与“重型柴油车路检”附表各单位目标合计180.0万辆次一致");
    }

    @Test
    void aLinkedQuantityIsComparedWithItsColumnWhateverTheWords() {
        PlanReport report = check(MadeUpPlan.aCity()
                .measure("土壤-1-1", "东江区开展调查，共查9块。", "年底前", "各区政府", inAnnex("9", "家", "指标-1"))
                .indicator("状况调查", "家")
                .targets("东江区", "0")
                .targets("西山区", "8"));

        assertThat(report.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "计划.xlsx › 任务措施：措施“土壤-1-1”正文为9家，“状况调查”附表各单位目标合计8家，相差1家；请核对两处口径。",
                        "计划.xlsx › 任务措施：措施“土壤-1-1”点名东江区，而附表中东江区的“状况调查”没有任务；请核对两处口径是否相同。");
    }

    @Test
    void theWholesOwnTargetIsComparedWhereNoUnitHasOne() {
        assertThat(check(MadeUpPlan.aDistrict()
                                .measure("大气-1-1", "全年检查重型柴油车2.9万辆次。", "年底前", "区生态环境局")
                                .indicator("重型柴油车路检", "万辆次")
                                .targets("河口街道", "—")
                                .targets("东江区", "2.9"))
                        .agreements())
                .containsExactly("措施“大气-1-1”正文2.9万辆次，与“重型柴油车路检”附表目标2.9万辆次一致");
    }

    @Test
    void twoAnnexesWithDifferentTargetsForOneRowAreTold() {
        assertThat(messages(MadeUpPlan.aDistrict()
                        .measure("大气-1-1", "甲。", "年底前", "区生态环境局")
                        .indicator("PM2.5年均浓度", "微克/立方米")
                        .targets("东江区", "34")
                        .endOfTable("各街道指标")
                        .indicator("PM2.5年均浓度", "微克/立方米")
                        .targets("东江区", "35")
                        .endOfTable("全区指标")))
                .containsExactly(
                        "PLAN-TARGET-TWICE 计划.xlsx › 目标值2：东江区的“PM2.5年均浓度”在“各街道指标”中为“34”，在“全区指标”中为“35”；请核对以哪一个为准。");
    }

    @Test
    void aTargetInWordsKeepsItsTextAndIsTold() {
        assertThat(messages(MadeUpPlan.aCity()
                        .measure("大气-1-1", "甲。", "年底前", "各区政府")
                        .indicator("优良天数比率", "%")
                        .indicator("受污染耕地安全利用率", "%")
                        .targets("2025年规划值", "稳步提升", ">95")
                        .targets("指标属性", "约束性", "预期性")))
                .containsExactly(
                        "PLAN-TARGET-WORDS 计划.xlsx › 目标值1：2025年规划值的“优良天数比率”目标为“稳步提升”，不能按数值比较；保留原文，由人工评定；如应为数值请改正。");
    }

    @Test
    void inAWorkbookTheCellIsNamed() throws IOException {
        Plan plan = MadeUpPlan.aCity()
                .measure("大气-1-1", "甲。", "年底前", "各区政府")
                .measure("大气-3-1", "乙。", "年底前", "相关区政府")
                .build();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        new PlanWorkbookWriter().write(plan, workbook);

        PlanReport report = PlanChecks.check(
                plan, "计划.xlsx", PlanPlaces.inWorkbook(new ByteArrayInputStream(workbook.toByteArray())));

        assertThat(report.findings())
                .extracting(finding -> finding.cell().orElseThrow().toString())
                .containsExactly("任务措施!G4", "任务措施!P4", "任务措施!M4");
    }

    private static MeasureItem inAnnex(String amount, String unit, String indicator) {
        return new MeasureItem.Counted(
                1,
                "调查",
                Comparator.AT_LEAST,
                Quantity.of(amount, unit),
                new TargetShare.InAnnex(new IndicatorCode(indicator)));
    }

    private static PlanReport check(MadeUpPlan words) {
        return PlanChecks.check(words.build(), "计划.xlsx", PlanPlaces.unknown());
    }

    private static List<String> messages(MadeUpPlan words) {
        return check(words).findings().stream()
                .map(finding -> finding.code() + " " + finding.message())
                .toList();
    }
}
