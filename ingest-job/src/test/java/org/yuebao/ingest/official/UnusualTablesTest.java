package org.yuebao.ingest.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.ImportFinding;
import org.yuebao.ingest.official.outline.Outline.OutlineMeasure;
import org.yuebao.ingest.official.outline.Outline.OutlineTheme;

/** Habits of other places' plans that none of the known ones has. */
class UnusualTablesTest {

    @TempDir
    private Path folder;

    @Test
    void numbersMayCountTheMeasuresInsteadOfTheTasks() {
        for (String titles : List.of("^|v|v", "|加强路检|加强路检")) {
            String[] title = titles.split("\\|", -1);
            ImportedPlan imported = imported("""
                    附件1
                    大气污染防治2031年行动计划
                    序号|重点任务|工作措施|完成时限|责任单位
                    1|加强路检%s|开展路检。|年底前|市公安局
                    2|%s|开展入户检查。|年底前|市生态环境局
                    3|%s|开展检验机构检查。|年底前|市市场监管局
                    4|控制扬尘|推广绿色施工。|年底前|市住房城乡建设委
                    """.formatted((Object[]) title));

            assertThat(PlanSample.lines(imported))
                    .as(titles)
                    .containsExactly(
                            "#大气污染防治2031年行动计划",
                            "##›1加强路检",
                            "开展路检。|年底前||市公安局|",
                            "开展入户检查。|年底前||市生态环境局|",
                            "开展检验机构检查。|年底前||市市场监管局|",
                            "##›4控制扬尘",
                            "推广绿色施工。|年底前||市住房城乡建设委|");
            assertThat(kinds(imported)).as(titles).doesNotContain(FindingKind.NUMBER_GAP);
        }
    }

    @Test
    void aCityOfCountiesNamesItsAreasWithAndWithoutTheirGovernments() {
        ImportedPlan imported = imported("""
                江州市深入打好污染防治攻坚战2031年行动计划
                附件1
                大气污染防治2031年行动计划
                序号|工作任务|具体举措|完成时间|市级牵头部门|责任主体|配合部门
                1|推进电动化|推广新能源重卡。|全年|市工业和信息化局|东江区、西江区、北山县政府|——
                2|管控机械|每季度抽测。|每季度末|市生态环境局|各县（市、区）政府|市财政局
                3|工地扬尘|安装监测。|10月底前完成|市住房城乡建设局|西江区政府、南湖市政府、江州经开区管委会|——
                附件2
                2031年各县（市、区）主要目标
                县（市、区）|PM2.5年均浓度（微克/立方米）|优良天数比率（%）
                东江区|33.5|≥85.0
                西江区|34|≥84.2
                北山县|29|＞90
                南湖市|31左右|≥88
                江州经开区|35|稳步提升
                """);

        assertThat(imported.plan().register().areas())
                .extracting(area -> area.name() + " " + area.kind().chinese())
                .containsExactly("东江区 区", "西江区 区", "北山县 区", "南湖市 区", "江州经开区 开发区");
        assertThat(imported.plan().indicatorTables().getFirst().rows()).hasSize(5);
        assertThat(imported.plan().register().groups().getFirst().members()).hasSize(4);
        assertThat(kinds(imported)).doesNotContain(FindingKind.DEADLINE_UNKNOWN, FindingKind.TABLE_IGNORED);
    }

    @Test
    void anAnnexMayNameThePollutantAlone() {
        ImportedPlan imported = imported("""
                青岚县2031年污染防治攻坚战实施方案
                序号|重点任务|工作措施|完成时限|责任单位
                1|治理锅炉|淘汰锅炉5台|第三季度|县市场监管局
                各乡镇（街道）2031年目标
                乡镇（街道）|PM2.5（μg/m³）|优良率（%）|污水治理率（%）
                城关镇|35|80|60
                石桥乡|33|82|55
                """);

        assertThat(imported.plan().indicatorTables().getFirst().indicators())
                .extracting(indicator -> indicator.name() + " " + indicator.overMonths() + " " + indicator.better())
                .containsExactly("PM2.5 MEAN_TO_DATE LOWER", "优良率 RATIO_OF_DAYS HIGHER", "污水治理率 LATEST HIGHER");
        assertThat(kinds(imported)).doesNotContain(FindingKind.INDICATOR_ASSUMED);
    }

    @Test
    void withoutAnAnnexAreasAreKnownByTheirNames() {
        ImportedPlan imported = imported("""
                江州市深入打好污染防治攻坚战2031年行动计划
                序号|工作任务|具体举措|完成时间|牵头单位|责任单位
                1|推进电动化|推广新能源重卡。|全年|市工业和信息化局|东江区、西江区、北山县政府
                2|工地扬尘|安装监测。|10月底前|市住房城乡建设局|西江区政府、东江区人民政府
                """);

        assertThat(imported.plan().register().areas())
                .extracting(area -> area.name().value())
                .containsExactly("东江区", "西江区", "北山县");
    }

    @Test
    void theKindsOfAreasBehindAMarkBelongToTheGroup() {
        ImportedPlan imported = imported("""
                白云区2031年生态环境保护重点工作任务清单
                类别|编号|重点任务|主要措施|牵头单位|责任单位|时限要求
                一、蓝天|1|餐饮油烟|完成治理|区生态环境局|城关街道、河东镇|10月底
                一、蓝天|2|专项检查|开展检查|区城管执法局|各街道、镇|8月底
                """);

        assertThat(measures(imported).getLast().responsible().named()).containsExactly("各街道、镇");
        assertThat(imported.plan().register().groups())
                .extracting(group -> group.name() + " " + group.members().size())
                .containsExactly("各街道、镇 2");
    }

    @Test
    void aTasksNumberMayStandBeforeItsTitle() {
        ImportedPlan imported = imported("""
                滨海市2031年深入打好污染防治攻坚战工作要点
                战役|事项|主要内容|牵头单位|参加单位|进度安排
                蓝天|1.钢铁改造|完成改造。|市生态环境局|各区（县）政府、管委会|12月31日前
                蓝天|2.锅炉清零|淘汰锅炉。|市市场监管局|滨城区政府|9月底前全部完成
                碧水|3.黑臭水体|消除黑臭。|市住房城乡建设局|平海县政府|年底前
                """);

        assertThat(PlanSample.lines(imported))
                .filteredOn(line -> line.startsWith("##"))
                .containsExactly("##蓝天›1钢铁改造", "##蓝天›2锅炉清零", "##碧水›3黑臭水体");
        assertThat(kinds(imported)).doesNotContain(FindingKind.NUMBER_MISSING, FindingKind.COLUMN_IGNORED);
        assertThat(measures(imported).getFirst().support().named()).containsExactly("各区（县）政府、管委会");
    }

    @Test
    void aColumnOfPersonsIsNotTheUnits() {
        ImportedPlan imported = imported("""
                附件1
                水污染防治2031年行动计划
                序号|工作任务|工作目标|工作措施|完成时限|责任领导|责任单位|联系人及电话
                1|河道清淤|河道通畅|完成清淤。|6月底前|王五|区水务局|李四 123
                """);

        assertThat(measures(imported).getFirst().text()).isEqualTo("完成清淤。");
        assertThat(measures(imported).getFirst().responsible().named()).containsExactly("区水务局");
        assertThat(imported.findings())
                .filteredOn(finding -> finding.kind() == FindingKind.COLUMN_IGNORED)
                .extracting(ImportFinding::found)
                .containsExactly("工作目标、责任领导、联系人及电话");
    }

    @Test
    void oneCellMaySayWhoLeadsAndWhoAssists() {
        ImportedPlan imported = imported("""
                附件1
                水污染防治2031年行动计划
                序号|重点任务|工作措施|完成时限|责任单位
                1|河道清淤|完成清淤。|6月底前|牵头单位：市水务局¶配合单位：市财政局、市城市管理委
                2|节约用水|推进节水。|年底前|牵头：市水务局；责任：东山区政府、西湖区政府；配合：市财政局等部门
                3|管网改造|改造管网。|年底前|市水务局（牵头）、市财政局、市住房城乡建设委
                4|巡查河道|开展巡查。|年底前|市水务局
                """);

        assertThat(PlanSample.lines(imported))
                .contains(
                        "完成清淤。|6月底前|市水务局||市财政局、市城市管理委",
                        "推进节水。|年底前|市水务局|东山区政府、西湖区政府|市财政局...等部门",
                        "改造管网。|年底前|市水务局|市财政局、市住房城乡建设委|",
                        "开展巡查。|年底前||市水务局|");
    }

    @Test
    void deadlinesMayLeaveOutTheWordBefore() {
        ImportedPlan imported = imported("""
                附件1
                水污染防治2031年行动计划
                序号|重点任务|工作措施|完成时限|责任单位
                1|甲|甲事。|2031年6月底|区水务局
                2|乙|乙事。|年底|区水务局
                3|丙|丙事。|全年|区水务局
                4|丁|丁事。|12月31日前|区水务局
                """);

        assertThat(kinds(imported)).doesNotContain(FindingKind.DEADLINE_UNKNOWN);
        assertThat(imported.plan()
                        .measures()
                        .map(measure -> measure.deadline().window().end()))
                .containsExactly(
                        LocalDate.of(2031, 6, 30),
                        LocalDate.of(2031, 12, 31),
                        LocalDate.of(2031, 12, 31),
                        LocalDate.of(2031, 12, 31));
    }

    /** Sheets named for their themes, a title over each, a deadline that the program turned into a date. */
    @Test
    void eachSheetMayBeATheme() throws IOException {
        Path file = folder.resolve("计划.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String theme : List.of("大气污染防治", "水污染防治")) {
                Sheet sheet = workbook.createSheet(theme);
                sheet.createRow(0).createCell(0).setCellValue("云海市2031年污染防治攻坚战任务分解表");
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
                row(sheet, 1, "序号", "重点任务", "工作措施", "完成时限", "责任单位");
                row(sheet, 2, "1", theme + "任务", theme + "措施。", "", "市生态环境局");
                row(sheet, 3, "2", "宣传", "开展宣传。", "长期", "市生态环境局");
                var date = workbook.createCellStyle();
                date.setDataFormat(workbook.createDataFormat().getFormat("m\"月\"d\"日\""));
                sheet.getRow(2).getCell(3).setCellValue(LocalDate.of(2031, 6, 30));
                sheet.getRow(2).getCell(3).setCellStyle(date);
            }
            workbook.write(out);
        }

        ImportedPlan imported = OfficialPlanImport.read(file, ImportSettings.guessing());

        assertThat(imported.outline().themes()).extracting(OutlineTheme::title).containsExactly("大气污染防治", "水污染防治");
        assertThat(imported.plan().measures().map(measure -> measure.code().value()))
                .containsExactly("大气-1-1", "大气-2-1", "水-1-1", "水-2-1");
        assertThat(imported.plan()
                        .measures()
                        .toList()
                        .getFirst()
                        .deadline()
                        .window()
                        .end())
                .isEqualTo(LocalDate.of(2031, 6, 30));
        assertThat(imported.plan().year()).isEqualTo(2031);
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private ImportedPlan imported(String text) {
        return OfficialPlanImport.read(MadeUpDocument.of(text).write(folder, "计划.docx"), ImportSettings.guessing());
    }

    private static List<OutlineMeasure> measures(ImportedPlan imported) {
        return imported.outline().themes().stream()
                .flatMap(OutlineTheme::tasks)
                .flatMap(task -> task.measures().stream())
                .toList();
    }

    private static Set<FindingKind> kinds(ImportedPlan imported) {
        return imported.findings().stream().map(ImportFinding::kind).collect(Collectors.toSet());
    }
}
