package org.yuebao.report.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.MonthResults;
import org.yuebao.report.content.PlainText;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.ReportMaterial;
import org.yuebao.report.content.SmallMonth;
import org.yuebao.report.content.SmallPlan;

class PerformanceTableTest {

    private static final PerformancePeriod JUNE = PerformancePeriod.month(SmallMonth.JUNE);

    @Test
    void theWholesTableReadsAsApproved() {
        ReportDocument table = PerformanceTable.of(SmallMonth.draft(), JUNE, Optional.empty());

        assertThat(PlainText.of(table.blocks())).isEqualTo("""
                === 横排 ===
                <TITLE> 2022年6月污染防治行动计划绩效任务完成情况表
                <SUBTITLE> （全市）
                〔表〕
                | 序号 | 任务名称 | 年度任务及目标 | 完成情况 |
                *  | 主要指标 | 5项指标 |  |
                | 1 | 碳排放下降率 | 3个区各有目标，见行动计划的指标附件 | 按年核算，本月不作评价。 |
                | 2 | PM2.5年均浓度 | 3个区各有目标，见行动计划的指标附件 | 全市33微克/立方米。3个区：达标1个、偏慢1个（通州）、未报送1个（延庆）。 |
                | 3 | 断面水质达标率(优良水体比例,劣Ⅴ类水体比例) | 3个区各有目标，见行动计划的指标附件 | 3个区：达标1个、未达标1个（通州）、未报送1个（延庆）。 |
                | 4 | 重型柴油车路检 | 全市目标31.80万辆次；3个区各有目标，见行动计划的指标附件 | 进度偏慢。全市重型柴油车路检累计11.70万辆次，占年度目标31.80万辆次的36.8%，欠序时进度12.8个百分点（不含未报送的延庆区）。3个区：正常1个、滞后1个（通州）、未报送1个（延庆）。 |
                | 5 | 土壤污染状况调查 | 全市目标5块；2个区各有目标，见行动计划的指标附件 | 进展正常。全市土壤污染状况调查累计3块，占年度目标5块的60.0%，超序时进度10.4个百分点（不含未报送的延庆区）。2个区：已完成1个、未报送1个（延庆）。 |
                *  | 大气污染防治 | 重点任务2项、工作措施3项 | 工作措施●正常1项、▲偏慢1项、■滞后1项、○未评0项 |
                | 6 | 重型柴油车治理 | 路检重型柴油车31.8万辆次以上（完成时限年底前）。 | 进度偏慢。重型柴油车路检累计11.70万辆次，占年度目标31.80万辆次的36.8%，欠序时进度12.8个百分点（不含未报送的延庆区）。责任单位3家：正常1家、滞后1家（通州）、未报送1家（延庆）。 |
                |  |  | 制定新能源货车推广方案（完成时限6月底前）。 | 逾期未完成（完成时限6月底前）。依据：逾期。 |
                | 7 | 扬尘管控 | 7月底前通报道路尘负荷；每季度检查工地（完成时限按时间节点完成）。 | 进展正常。子项：通报道路尘负荷推进中（时限7月31日前），正常；检查工地已完成（时限6月30日前），正常。 |
                *  | 水污染防治 | 重点任务1项、工作措施1项 | 工作措施●正常1项、▲偏慢0项、■滞后0项、○未评0项 |
                | 8 | 河道治理 | 完成小微水体整治（完成时限8月底前）。 | 进展正常。责任单位4家：已完成1家、正常2家、未报送1家（延庆）。 |
                <NOTE> 注：1. 本表依据2022年6月报告（草稿第1稿，计划第1版）的评价生成，累计量为1—6月累计，评价截至6月底。
                <NOTE> 2. 期内未报送：延庆区（6月）。
                <NOTE> 3. 期内逾期报送：通州区（6月）。
                <SIGNATURE> 小城市生态环境局
                <DATE> 2022年7月6日
                === 横排完 ===
                """);
    }

    @Test
    void aUnitsTableHoldsItsOwnIndicatorsAndMeasuresWithItsOwnTargets() {
        ReportDocument table = PerformanceTable.of(SmallMonth.draft(), JUNE, Optional.of(SmallPlan.TONGZHOU));

        assertThat(PlainText.of(table.blocks())).isEqualTo("""
                === 横排 ===
                <TITLE> 2022年6月污染防治行动计划绩效任务完成情况表
                <SUBTITLE> （通州区）
                〔表〕
                | 序号 | 任务名称 | 年度任务及目标 | 完成情况 |
                *  | 主要指标 | 5项指标 |  |
                | 1 | 碳排放下降率 | 目标3% | 按年核算。 |
                | 2 | PM2.5年均浓度 | 目标35微克/立方米 | 进度偏慢。累计36微克/立方米。依据：偏慢。 |
                | 3 | 断面水质达标率(优良水体比例,劣Ⅴ类水体比例) | 目标100(42.8,0)% | 未达标。累计100(40,0)。依据：未达标。 |
                | 4 | 重型柴油车路检 | 目标27.75万辆次 | 进度滞后。累计10.20万辆次，占年度目标27.75万辆次的36.8%，欠序时进度12.8个百分点。 |
                | 5 | 土壤污染状况调查 | 目标3块 | 已完成。累计3块，占年度目标3块的100.0%，超序时进度50.4个百分点。 |
                *  | 大气污染防治 | 重点任务1项、工作措施1项 | 工作措施●正常0项、▲偏慢0项、■滞后1项、○未评0项 |
                | 6 | 重型柴油车治理 | 路检重型柴油车31.8万辆次以上（完成时限年底前，本单位目标27.75万辆次）。 | 进度滞后。累计10.20万辆次，占年度目标27.75万辆次的36.8%，欠序时进度12.8个百分点。 |
                *  | 水污染防治 | 重点任务1项、工作措施1项 | 工作措施●正常1项、▲偏慢0项、■滞后0项、○未评0项 |
                | 7 | 河道治理 | 完成小微水体整治（完成时限8月底前）。 | 进展正常。 |
                <NOTE> 注：1. 本表依据2022年6月报告（草稿第1稿，计划第1版）的评价生成，累计量为1—6月累计，评价截至6月底。
                <NOTE> 2. 有报告的月份中没有未报送的情况。
                <NOTE> 3. 期内逾期报送：通州区（6月）。
                <SIGNATURE> 小城市生态环境局
                <DATE> 2022年7月6日
                === 横排完 ===
                """);
    }

    @Test
    void aHalfYearsTableGoesByJuneAndNamesTheMonthsWithoutAReport() {
        ReportDocument table =
                PerformanceTable.of(with(SmallMonth.may()), PerformancePeriod.firstHalf(2022), Optional.empty());

        assertThat(PlainText.of(table.blocks()))
                .contains("<TITLE> 2022年上半年污染防治行动计划绩效任务完成情况表")
                .contains("<NOTE> 2. 期内没有报告的月份：1月、2月、3月、4月。")
                .contains("<NOTE> 3. 期内未报送：延庆区（6月）。")
                .contains("<NOTE> 4. 期内逾期报送：通州区（5月、6月）。");
    }

    @Test
    void aTableOfTheYearIsNotMadeFromJune() {
        assertThatThrownBy(
                        () -> PerformanceTable.of(SmallMonth.draft(), PerformancePeriod.year(2022), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2022年度 goes by 2022-12, not by 2022-06");
    }

    @Test
    void theWorkbookHoldsTheSameRowsAndTheVerdictsTheyGoBy() {
        ReportDocument table = PerformanceTable.of(SmallMonth.draft(), JUNE, Optional.of(SmallPlan.TONGZHOU));

        assertThat(table.sheets()).extracting(sheet -> sheet.name()).containsExactly("绩效任务", "评价依据");
        assertThat(PlainText.of(table.sheets().getFirst())).isEqualTo("""
                【绩效任务】2022年6月污染防治行动计划绩效任务完成情况表（通州区）（冻结2列）
                序号 | 任务名称 | 年度任务及目标 | 完成情况
                 | 主要指标 | 5项指标 | —
                1 | 碳排放下降率 | 目标3% | 按年核算。
                2 | PM2.5年均浓度 | 目标35微克/立方米 | 进度偏慢。累计36微克/立方米。依据：偏慢。
                3 | 断面水质达标率(优良水体比例,劣Ⅴ类水体比例) | 目标100(42.8,0)% | 未达标。累计100(40,0)。依据：未达标。
                4 | 重型柴油车路检 | 目标27.75万辆次 | 进度滞后。累计10.20万辆次，占年度目标27.75万辆次的36.8%，欠序时进度12.8个百分点。
                5 | 土壤污染状况调查 | 目标3块 | 已完成。累计3块，占年度目标3块的100.0%，超序时进度50.4个百分点。
                 | 大气污染防治 | 重点任务1项、工作措施1项 | 工作措施●正常0项、▲偏慢0项、■滞后1项、○未评0项
                6 | 重型柴油车治理 | 路检重型柴油车31.8万辆次以上（完成时限年底前，本单位目标27.75万辆次）。 | 进度滞后。累计10.20万辆次，占年度目标27.75万辆次的36.8%，欠序时进度12.8个百分点。
                 | 水污染防治 | 重点任务1项、工作措施1项 | 工作措施●正常1项、▲偏慢0项、■滞后0项、○未评0项
                7 | 河道治理 | 完成小微水体整治（完成时限8月底前）。 | 进展正常。
                注 |  |  | 本表依据2022年6月报告（草稿第1稿，计划第1版）的评价生成，累计量为1—6月累计，评价截至6月底。
                注 |  |  | 有报告的月份中没有未报送的情况。
                注 |  |  | 期内逾期报送：通州区（6月）。
                """);
        assertThat(PlainText.of(table.sheets().get(1)))
                .contains("指标-4 | 重型柴油车路检 | ■滞后[RED] | 10.20万辆次 | 27.75 | 0.367568 | 0.495890 | 指标 | 滞后。 |"
                        + " 2022年6月_通州区_进展情况.xlsx › 指标!F7");
    }

    @Test
    void tablesOfTheSameMaterialHaveTheSameName() {
        assertThat(PerformanceTable.fileName(SmallMonth.draft(), JUNE, Optional.of(SmallPlan.TONGZHOU)))
                .isEqualTo("2022年6月污染防治行动计划绩效任务完成情况表_通州区");
    }

    private static ReportMaterial with(MonthResults... earlier) {
        ReportMaterial june = SmallMonth.draft();
        return new ReportMaterial(
                june.plan(),
                june.run(),
                june.label(),
                june.asOf(),
                june.due(),
                june.results(),
                List.of(earlier),
                june.submissions(),
                june.refusals(),
                june.corrects(),
                june.inputsSha256(),
                june.presentation());
    }
}
