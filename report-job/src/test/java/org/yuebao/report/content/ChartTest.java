package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void theDescriptionTellsEveryNumberAndEveryGap() {
        assertThat(SampleReport.trend().description())
                .isEqualTo("全市PM2.5累计平均浓度（单位：微克/立方米）。2022年：1月45、2月42、3月无数据、4月36、5月33、6月31；"
                        + "2021年：1月51、2月54、3月49、4月44、5月40、6月36；年度目标：1月33、2月33、3月33、4月33、5月33、6月33。");
    }
}
