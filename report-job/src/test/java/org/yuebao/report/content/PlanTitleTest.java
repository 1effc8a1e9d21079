package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yuebao.model.plan.Plan;

class PlanTitleTest {

    @Test
    void theShortTitleLeavesOutJurisdictionYearAndSlogan() {
        assertThat(PlanTitle.shortOf(titled("小城市深入打好污染防治攻坚战2022年行动计划"))).isEqualTo("污染防治攻坚战行动计划");
        assertThat(PlanTitle.shortOf(titled("小城市生态环境保护 2022年度 工作方案"))).isEqualTo("生态环境保护工作方案");
        assertThat(PlanTitle.shortOf(titled("2022年"))).isEqualTo("xiaocheng-2022");
    }

    private static Plan titled(String title) {
        Plan plan = SmallPlan.plan();
        return new Plan(
                plan.id(),
                plan.version(),
                title,
                plan.year(),
                plan.lastYear(),
                plan.level(),
                plan.jurisdiction(),
                plan.documentNumber(),
                plan.issuer(),
                plan.issued(),
                plan.bureau(),
                plan.register(),
                plan.themes(),
                plan.indicatorTables(),
                plan.rating());
    }
}
