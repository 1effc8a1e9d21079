package org.yuebao.ingest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is wrong in a plan workbook is told at once, each with its cell, what was found and what to write. */
class PlanWorkbookProblemsTest {

    private final byte[] workbook = PlanWorkbooks.bytes(SharedPlanJson.plan(SharedPlans.madeUp()));

    @Test
    void everythingIsToldAtOnce() {
        List<String> problems = problemsAfter(opened -> {
            PlanWorkbooks.type(opened, "计划信息!B3", "甲市2030");
            PlanWorkbooks.type(opened, "单位!E4", "西岭区政府；东江区政府");
            PlanWorkbooks.type(opened, "任务措施!K3", "近期");
            PlanWorkbooks.type(opened, "任务措施!N4", "市财政局、市水务局");
            PlanWorkbooks.type(opened, "任务措施!A5", "大气-1-1");
            PlanWorkbooks.type(opened, "设置!B7", "60");
        });

        assertThat(problems)
                .containsExactly(
                        "计划.xlsx › 单位!E4：名称“东江区政府”已用于单位“东江区”（单位!E3），同一名称只能指一个单位或单位组，请删去一处。",
                        "计划.xlsx › 计划信息!B3：“计划编号”填的是“甲市2030”，请填写：小写字母、数字和连字符，如 beijing-2022；同一计划的各版本编号相同。",
                        "计划.xlsx › 设置!B7：三项权重合计为110，应为100，请调整措施权重、指标权重、报送权重。",
                        "计划.xlsx › 任务措施!K3：完成时限“近期”无法识别，请填写“年底前”“6月底前”“11月15日前”“6—9月”“长期实施”“持续推进”“按时间节点完成”“汛期前”一类的写法。",
                        "计划.xlsx › 任务措施!N4：“市财政局、市水务局”既不是“单位”表也不是“单位组”表中的名称或别名，请改正（多个单位请用“；”分隔）。",
                        "计划.xlsx › 任务措施!A5：措施编号“大气-1-1”与 任务措施!A4 重复，每项措施请用不同的编号。");
    }

    @Test
    void anUnknownUnitIsTold() {
        assertThat(problemsAfter(opened -> PlanWorkbooks.type(opened, "任务措施!M3", "东江区政府；市海洋局")))
                .containsExactly("计划.xlsx › 任务措施!M3：“市海洋局”既不是“单位”表也不是“单位组”表中的名称或别名，请改正，或在上述表中登记。");
    }

    @Test
    void aCodeMustAgreeWithItsRow() {
        assertThat(problemsAfter(opened -> PlanWorkbooks.type(opened, "任务措施!A5", "大气-7-2")))
                .containsExactly("计划.xlsx › 任务措施!A5：措施编号“大气-7-2”与本行的领域和任务序号“大气-1”不一致，请改为一致。");
    }

    @Test
    void aTaskHasOneTitle() {
        assertThat(problemsAfter(opened -> PlanWorkbooks.type(opened, "任务措施!H5", "车辆抽查")))
                .containsExactly("计划.xlsx › 任务措施!H5：任务“大气-1”的“重点任务”填的是“车辆抽查”，而 任务措施!H4 填的是“车辆检查”，请改为一致。");
    }

    @Test
    void aMissingColumnIsToldOnceAndNotCellByCell() {
        assertThat(problemsAfter(opened -> PlanWorkbooks.type(opened, "任务措施!K2", "时间")))
                .containsExactly("计划.xlsx › 任务措施!2：表头缺少“完成时限”列，请补上该列。");
    }

    @Test
    void aMissingSheetIsTold() {
        assertThat(problemsAfter(opened -> opened.removeSheetAt(opened.getSheetIndex("子项"))))
                .containsExactly("计划.xlsx › 子项：缺少工作表“子项”，请按原样保留全部工作表。");
    }

    @Test
    void aMissingSettingIsToldOnce() {
        assertThat(problemsAfter(opened ->
                        opened.getSheet("设置").removeRow(opened.getSheet("设置").getRow(4))))
                .containsExactly("计划.xlsx › 设置：缺少“少量目标”一行，请补上（目标不超过此数的，期限过四分之三前最多黄灯）。");
    }

    @Test
    void itemsAreCheckedAgainstMeasuresIndicatorsAndUnits() {
        List<String> problems = problemsAfter(opened -> {
            typeItem(opened, 3, "大气-9-9", "1", "其余", "其余工作");
            typeItem(opened, 4, "大气-1-1", "1", "数量", "查车", "≥", "一百", "辆", "各单位", "", "南湖区=1；东江区=多");
            typeItem(opened, 5, "大气-1-1", "2", "数量", "调查", "≥", "7", "家", "附件指标", "表1指标-4");
            typeItem(opened, 6, "大气-1-1", "3", "数量", "调查", "≥", "7", "块", "附件指标", "指标-9");
            typeItem(opened, 7, "大气-1-1", "3", "节点", "查油品", "", "", "", "", "", "", "六月底");
            typeItem(opened, 8, "大气-2-1", "1", "数量", "洒水", "≥", "5", "次", "唯一单位");
        });

        assertThat(problems)
                .containsExactly(
                        "计划.xlsx › 子项!A3：措施编号“大气-9-9”不在“任务措施”表中，请改正。",
                        "计划.xlsx › 子项!F4：“目标值”填的是“一百”，请填写数字，单位填在“计量单位”列。",
                        "计划.xlsx › 子项!J4：“南湖区=1”中的“南湖区”不在“单位”表中，请填写如“通州区=27.75”。",
                        "计划.xlsx › 子项!J4：“东江区=多”中没有数字，请填写如“通州区=27.75”。",
                        "计划.xlsx › 子项!G5：计量单位“家”与指标“表1指标-4”的单位“块”不同，请改为一致。",
                        "计划.xlsx › 子项!I6：“指标编号”填的是“指标-9”，请填写“指标”表中的指标编号。",
                        "计划.xlsx › 子项!K7：“六月底”不是日期，请填写如“2022-06-30”。",
                        "计划.xlsx › 子项：措施“大气-2-1”的分解方式为“唯一单位”，但牵头和主责单位共有2个，请改选“全市合计”或“各单位”。");
    }

    @Test
    void indicatorsAndTheirTablesAreChecked() {
        List<String> problems = problemsAfter(opened -> {
            PlanWorkbooks.type(opened, "指标!A3", "5");
            PlanWorkbooks.type(opened, "指标!B5", "表1指标-2");
            PlanWorkbooks.type(opened, "指标!H4", "向上");
            PlanWorkbooks.type(opened, "指标!K4", "优良水体比例");
            PlanWorkbooks.type(opened, "目标值1!B4", "东江区");
        });

        assertThat(problems)
                .containsExactly(
                        "计划.xlsx › 指标!A3：“表号”填的是“5”，“指标表”中没有这个表号，请改正。",
                        "计划.xlsx › 指标!H4：“方向”填的是“向上”，请填写“越高越好”“越低越好”之一。",
                        "计划.xlsx › 指标!K4：分项“优良水体比例”没有注明方向，请填写如“劣Ⅴ类水体比例（越低越好）”。",
                        "计划.xlsx › 指标!B5：指标编号“表1指标-2”与 指标!B4 重复，每个指标请用不同的编号。",
                        "计划.xlsx › 目标值1!B4：单位“东江区”与 目标值1!B3 重复，每个单位只填一行。");
    }

    @Test
    void aBureauThatIsNoUnitIsTold() {
        assertThat(problemsAfter(opened -> PlanWorkbooks.type(opened, "计划信息!B12", "省生态环境厅")))
                .containsExactly("计划.xlsx › 计划信息!B12：“编制单位”填的是“省生态环境厅”，请填写：汇总编制月报的单位，须在“单位”表中。");
    }

    @Test
    void aFileThatIsNoWorkbookIsTold() {
        PlanWorkbookException refused = catchThrowableOfType(
                PlanWorkbookException.class, () -> PlanWorkbooks.read("措施编号,领域".getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.problems()).containsExactly("计划.xlsx：不是可以打开的 .xlsx 工作簿，请用 WPS 或 Excel 打开后另存为 .xlsx 格式再载入。");
        assertThat(refused.fileName()).isEqualTo("计划.xlsx");
    }

    @Test
    void anEmptyFileIsNoWorkbook() {
        PlanWorkbookException refused =
                catchThrowableOfType(PlanWorkbookException.class, () -> PlanWorkbooks.read(new byte[0]));

        assertThat(refused.problems()).containsExactly("计划.xlsx：不是可以打开的 .xlsx 工作簿，请用 WPS 或 Excel 打开后另存为 .xlsx 格式再载入。");
    }

    private List<String> problemsAfter(Consumer<XSSFWorkbook> edit) {
        byte[] edited = PlanWorkbooks.edited(workbook, edit);
        return catchThrowableOfType(PlanWorkbookException.class, () -> PlanWorkbooks.read(edited))
                .problems();
    }

    private static void typeItem(XSSFWorkbook opened, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                PlanWorkbooks.type(opened, "子项!" + (char) ('A' + i) + row, texts[i]);
            }
        }
    }
}
