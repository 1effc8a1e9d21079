package org.yuebao.ingest.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.ingest.plan.reconcile.Reconciliation;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;

class AgainstTheCityTest {

    private static final PlanId CITY = new PlanId("jia-2030");

    @Test
    void aDistrictsPlanIsCheckedAgainstTheCitysAnnexAndTasks() {
        Plan city = MadeUpPlan.aCity()
                .task("大气-1", "推广新能源汽车")
                .measure("大气-1-1", "更新公交车100辆。", "6月底前", "各区政府")
                .task("大气-2", "治理餐饮油烟")
                .measure("大气-2-1", "开展油烟检测。", "年底前", "东江区政府")
                .task("大气-3", "关停砂石料厂")
                .measure("大气-3-1", "关停。", "年底前", "相关区政府")
                .indicator("PM2.5年均浓度", "微克/立方米")
                .indicator("一厂一策治理", "家")
                .targets("东江区", "34", "5")
                .build();
        Plan district = MadeUpPlan.aDistrict()
                .task("大气-1", "推广新能源汽车")
                .measure("大气-1-1", "更新公交车20辆。", "9月底前", "区生态环境局")
                .indicator("PM2.5年均浓度", "微克/立方米")
                .targets("东江区", "35")
                .linked(new PlanLinks(
                        List.of(
                                new TaskLink(new TaskCode("大气", 1), CITY, new TaskCode("大气", 1), true),
                                new TaskLink(new TaskCode("大气", 1), CITY, new TaskCode("大气", 77), true)),
                        List.of()))
                .build();

        PlanReport report = PlanChecks.checkAgainst(
                Reconciliation.between(city, district).orElseThrow(), "区.xlsx", PlanPlaces.unknown());

        assertThat(report.findings().stream()
                        .filter(finding -> finding.code().value().startsWith("PLAN-CITY")))
                .extracting(finding -> finding.severity().chinese() + " " + finding.code() + " " + finding.message())
                .containsExactly(
                        "警告 PLAN-CITY-TASK 区.xlsx › 任务措施：市级任务未承接：市 大气-2 “治理餐饮油烟”：东江区是牵头或主责单位，区级计划没有任务承接；请补充任务，或在“对应任务”表写明由哪项任务承接。",
                        "提示 PLAN-CITY-TASK 区.xlsx › 任务措施：市级任务可能涉及本区而未承接：市 大气-3 “关停砂石料厂”：主责单位的成员尚未确定，是否包括东江区请核对；请向市级核实本区是否承担。",
                        "警告 PLAN-CITY-LINK 区.xlsx › 对应任务：对应的市级任务不存在：市 大气-77 ／ 区 大气-1 “推广新能源汽车”：市级计划没有这项任务；请在“对应任务”表改正对应编号。",
                        "警告 PLAN-CITY-TARGET 区.xlsx › 目标值1：目标值不同：市 指标-1 “≤34” ／ 区 指标-1 “≤35”：“PM2.5年均浓度”市级附表中东江区为“≤34”，区级计划为“≤35”；请核对以哪一个为准。",
                        "警告 PLAN-CITY-TARGET 区.xlsx › 指标：市级目标未列入区级计划：市 指标-2 “一厂一策治理 ≥5”：区级计划没有这项指标的全区目标；请在指标表补充全区一行的目标。",
                        "提示 PLAN-CITY-QUANTITY 区.xlsx › 任务措施：文字中的数量不同：市 大气-1-1 “更新公交车100辆” ／ 区 大气-1-1 “更新公交车20辆”：市级为100辆，区级为20辆；市级为全市数量时请核对本区份额；请核对两级口径。",
                        "警告 PLAN-CITY-DEADLINE 区.xlsx › 任务措施：完成时限不同：市 大气-1-1 “6月底前” ／ 区 大气-1-1 “9月底前”：区级晚于市级；请核对完成时限。");
    }
}
