package org.yuebao.ingest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yuebao.model.plan.Plan;

class PlanDiffTest {

    private final Plan plan = SharedPlanJson.plan(SharedPlans.madeUp());

    @Test
    void aPlanDoesNotDifferFromItself() {
        assertThat(PlanDiff.between(plan, plan)).isEmpty();
    }

    @Test
    void everyChangedFieldIsToldWithWhatItWas() {
        assertThat(diff(opened -> {
                    PlanWorkbooks.type(opened, "任务措施!K3", "9月底前");
                    PlanWorkbooks.type(opened, "目标值1!C3", "27");
                    PlanWorkbooks.type(opened, "设置!B3", "12");
                    PlanWorkbooks.type(opened, "计划信息!B9", "甲政办〔2030〕9号");
                }))
                .containsExactly(
                        "修改 “文号”的内容：“甲政办〔2030〕1号” → “甲政办〔2030〕9号”",
                        "修改 措施“" + PlanWorkbooks.text(plan, "任务措施!A3") + "”的完成时限：“"
                                + PlanWorkbooks.text(plan, "任务措施!K3") + "” → “9月底前”",
                        "修改 目标值1“" + PlanWorkbooks.text(plan, "目标值1!A3") + "”的"
                                + PlanWorkbooks.text(plan, "目标值1!C2").replace("\n", " ") + "：“"
                                + PlanWorkbooks.text(plan, "目标值1!C3") + "” → “27”",
                        "修改 “绿灯差距”的值：“10” → “12”");
    }

    @Test
    void theVersionItselfIsNotADifference() {
        assertThat(diff(opened -> {
                    PlanWorkbooks.type(opened, "计划信息!B13", "2030-07");
                    PlanWorkbooks.type(opened, "计划信息!B14", "年中调整");
                }))
                .isEmpty();
    }

    @Test
    void aMeasureThatCameOrWentIsToldWithItsText() {
        List<String> told = diff(opened -> {
            XSSFSheet measures = opened.getSheet("任务措施");
            measures.getRow(2)
                    .getCell(0)
                    .setCellValue(PlanWorkbooks.text(plan, "任务措施!A3").replaceFirst("1$", "9"));
        });

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("新增 措施“").contains("-9”：").contains("主责：");
        assertThat(told.get(1)).startsWith("删除 措施“").contains("-1”：");
    }

    private List<String> diff(Consumer<XSSFWorkbook> edit) {
        Plan after = PlanWorkbooks.read(PlanWorkbooks.edited(PlanWorkbooks.bytes(plan), edit));
        return PlanDiff.between(plan, after).stream()
                .map(PlanDifference::sentence)
                .toList();
    }
}
