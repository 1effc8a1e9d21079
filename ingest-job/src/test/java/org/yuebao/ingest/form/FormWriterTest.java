package org.yuebao.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.ingest.form.SmallPlan.DUE;
import static org.yuebao.ingest.form.SmallPlan.JUNE;
import static org.yuebao.ingest.form.SmallPlan.form;
import static org.yuebao.ingest.form.SmallPlan.plan;
import static org.yuebao.ingest.form.SmallPlan.unit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.run.RunProgress;

class FormWriterTest {

    @Test
    void aDistrictsFormHasFourSheetsTheLastOfThemVeryHidden() throws IOException {
        OpenedForm form = OpenedForm.written(form("通州区"));

        assertThat(IntStream.range(0, form.workbook().getNumberOfSheets()).mapToObj(form.workbook()::getSheetName))
                .containsExactly("填报信息", "进展情况", "指标", "_yuebao");
        assertThat(IntStream.range(0, 4).mapToObj(form.workbook()::getSheetVisibility))
                .containsExactly(
                        SheetVisibility.VISIBLE,
                        SheetVisibility.VISIBLE,
                        SheetVisibility.VISIBLE,
                        SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void aDepartmentWithoutIndicatorsGetsNoSheetForThem() throws IOException {
        OpenedForm form = OpenedForm.written(form("市水务局"));

        assertThat(IntStream.range(0, form.workbook().getNumberOfSheets()).mapToObj(form.workbook()::getSheetName))
                .containsExactly("填报信息", "进展情况", "_yuebao");
    }

    @Test
    void theHeadAsksWhoFilledInAndStartsWithNoNilReport() throws IOException {
        OpenedForm form = OpenedForm.written(form("通州区"));

        assertThat(form.text("填报信息", "A1")).isEqualTo("《示例市污染防治2022年行动计划》2022年6月填报信息");
        assertThat(form.text("填报信息", "A2"))
                .isEqualTo("请只填写白色单元格，再填写后面各表；本月没有进展可报的，“是否零报告”选“是”；本表请于2022年7月5日（第三个工作日）前报市生态环境局。");
        assertThat(form.column("填报信息", 'A', 4))
                .containsExactly("填报单位", "报告月份", "填报人", "联系电话", "审核人", "签发人", "填报日期", "是否零报告", "备注");
        assertThat(form.column("填报信息", 'B', 4)).containsExactly("通州区", "2022年6月", "", "", "", "", "", "否", "");
        assertThat(IntStream.rangeClosed(4, 12).mapToObj(row -> form.isLocked("填报信息", "B" + row)))
                .containsExactly(true, true, false, false, false, false, false, false, false);
    }

    @Test
    void aDueDateThatIsEstimatedSaysSo() throws IOException {
        OpenedForm form = OpenedForm.written(
                new BlankForm(plan(), JUNE, new DueDate(LocalDate.of(2022, 7, 5), true), unit("市水务局"), Map.of()));

        assertThat(form.text("进展情况", "A2"))
                .isEqualTo(
                        "请只填写白色单元格；状态从下拉列表选择；累计完成量填1月至本月累计数，单位见“计量单位”；" + "本表请于2022年7月5日（第三个工作日，暂按周一至周五推算）前报市生态环境局。");
    }

    @Test
    void aMeasureWithSeveralItemsHasOneRowForEach() throws IOException {
        OpenedForm form = OpenedForm.written(form("通州区"));

        assertThat(form.row("进展情况", 3, 'A', 'Q'))
                .containsExactly(
                        "序号", "领域", "重点任务", "工作措施", "子项", "完成时限", "牵头部门", "主责单位", "协办单位", "本月进展情况", "年度目标", "上月累计",
                        "累计完成量", "计量单位", "状态", "存在问题", "下一步计划");
        assertThat(form.row("进展情况", 4, 'A', 'Q'))
                .containsExactly(
                        "1",
                        "大气",
                        "5.重型柴油车污染防治",
                        "全年人工检查重型柴油车180万辆次以上；6月底前公布检查办法。",
                        "重型柴油车人工检查",
                        "年底前",
                        "市生态环境局",
                        "各区政府(含北京经济技术开发区管委会)",
                        "市文化和旅游局",
                        "",
                        "27.75万辆次",
                        "—",
                        "",
                        "万辆次",
                        "",
                        "",
                        "");
        assertThat(form.column("进展情况", 'A', 4)).containsExactly("1", "2", "3", "4");
        assertThat(form.column("进展情况", 'E', 4)).containsExactly("重型柴油车人工检查", "公布检查办法", "其余工作", "水样检测");
        assertThat(form.column("进展情况", 'N', 4)).containsExactly("万辆次", "—", "—", "组");
    }

    @Test
    void theTargetIsTheUnitsOwnElseTheCitysElseADate() throws IOException {
        assertThat(OpenedForm.written(form("通州区")).column("进展情况", 'K', 4))
                .containsExactly("27.75万辆次", "6月30日前", "—", "全市230组");
        assertThat(OpenedForm.written(form("市水务局")).column("进展情况", 'K', 4)).containsExactly("全市230组", "—", "每月底前");
        // The bureau has no row of its own in the annex.
        assertThat(OpenedForm.written(form("市生态环境局")).column("进展情况", 'K', 4))
                .containsExactly("全市180万辆次", "6月30日前", "—");
    }

    @Test
    void aRoleWithoutUnitsIsADash() throws IOException {
        assertThat(OpenedForm.written(form("市水务局")).row("进展情况", 5, 'F', 'I')).containsExactly("6月底前", "市水务局", "—", "—");
    }

    @Test
    void lastMonthsAmountIsFilledInAndLocked() throws IOException {
        OpenedForm form =
                OpenedForm.written(form("通州区", Map.of(ItemCode.parse("大气-5-1/1"), Quantity.of("11.38", "万辆次"))));

        assertThat(form.column("进展情况", 'L', 4)).containsExactly("11.38", "—", "—", "—");
        assertThat(form.cell("进展情况", "L4").getNumericCellValue()).isEqualTo(11.38);
        assertThat(form.isLocked("进展情况", "L4")).isTrue();
    }

    @Test
    void onlyTheCellsToFillInAreUnlockedOnEachRow() throws IOException {
        OpenedForm form = OpenedForm.written(form("通州区"));

        for (int row = 4; row <= 7; row++) {
            int here = row;
            assertThat("ABCDEFGHIJKLMNOPQ"
                            .chars()
                            .filter(column -> !form.isLocked("进展情况", (char) column + "" + here))
                            .mapToObj(Character::toString))
                    .containsExactly("J", "M", "O", "P", "Q");
        }
        assertThat(form.isLocked("进展情况", "A1")).isTrue();
        assertThat(form.isLocked("进展情况", "J3")).isTrue();
    }

    @Test
    void everySheetIsProtectedWithoutAPassword() throws IOException {
        OpenedForm form = OpenedForm.written(form("通州区"));

        for (String name : List.of("填报信息", "进展情况", "指标", "_yuebao")) {
            XSSFSheet sheet = form.sheet(name);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
        }
        assertThat(form.sheet("进展情况").isFormatRowsLocked()).isFalse();
        assertThat(form.sheet("进展情况").isFormatColumnsLocked()).isFalse();
        assertThat(form.workbook().isStructureLocked()).isTrue();
    }

    @Test
    void statusAndNilReportAreChosenFromAListAndNothingElseIsForbidden() throws IOException {
        OpenedForm form = OpenedForm.written(form("通州区"));

        assertThat(blocking(form.sheet("填报信息"))).containsExactly("B11: 是,否");
        assertThat(blocking(form.sheet("进展情况"))).containsExactly("O4:O7: 未启动,推进中,已完成,滞后");
        assertThat(blocking(form.sheet("指标"))).isEmpty();
        assertThat(form.sheet("进展情况").getDataValidations())
                .filteredOn(validation -> !validation.getShowErrorBox())
                .extracting(validation ->
                        validation.getRegions().getCellRangeAddress(0).formatAsString() + " "
                                + validation.getPromptBoxText())
                .contains("M4:M7 填1月至本月累计数，只写数字，如 350；没有进展填 0，不涉及填“—”；灰色单元格不用填。");
    }

    private static List<String> blocking(XSSFSheet sheet) {
        return sheet.getDataValidations().stream()
                .filter(XSSFDataValidation::getShowErrorBox)
                .map(validation ->
                        validation.getRegions().getCellRangeAddress(0).formatAsString() + ": "
                                + String.join(
                                        ",",
                                        Arrays.asList(validation
                                                .getValidationConstraint()
                                                .getExplicitListValues())))
                .toList();
    }

    @Test
    void aDistrictsIndicatorsStandWithItsTargetsAsThePlanPrintsThem() throws IOException {
        OpenedForm form = OpenedForm.written(form("通州区"));

        assertThat(form.text("指标", "A1")).isEqualTo("《示例市污染防治2022年行动计划》2022年6月指标（通州区）");
        assertThat(form.row("指标", 3, 'A', 'K'))
                .containsExactly("序号", "指标", "单位", "年度目标", "本月值", "累计值", "分子", "分母", "其中沙尘天数", "去年同期累计值", "备注");
        assertThat(form.column("指标", 'B', 4))
                .containsExactly("PM2.5年均浓度", "优良天数比率", "断面水质达标率（优良水体比例，劣Ⅴ类水体比例）", "受污染耕地安全利用率", "重型柴油车路检");
        assertThat(form.column("指标", 'C', 4)).containsExactly("微克/立方米", "%", "%", "%", "万辆次");
        assertThat(form.column("指标", 'D', 4)).containsExactly("35", "73", "100(42.8,0)", ">93", "27.75");
        assertThat("ABCDEFGHIJK"
                        .chars()
                        .filter(column -> !form.isLocked("指标", (char) column + "4"))
                        .mapToObj(Character::toString))
                .containsExactly("E", "F", "G", "H", "I", "J", "K");
    }

    @Test
    void anIndicatorThatDoesntApplyIsKeptAndLocked() throws IOException {
        OpenedForm form = OpenedForm.written(form("石景山区"));

        assertThat(form.row("指标", 7, 'A', 'D')).containsExactly("4", "受污染耕地安全利用率", "%", "—");
        assertThat("EFGHIJ".chars().mapToObj(column -> form.isLocked("指标", (char) column + "7")))
                .containsOnly(true);
    }

    @Test
    void theBureauGetsTheCitysRowWithSumsForTargets() throws IOException {
        OpenedForm form = OpenedForm.written(form("市生态环境局"));

        assertThat(form.text("指标", "A1")).isEqualTo("《示例市污染防治2022年行动计划》2022年6月指标（全市）");
        // 27.75 + 1.75 + 24.25 + 16.25 + 5.75 + 15.5 + 25 + 0
        assertThat(form.column("指标", 'D', 4)).containsExactly("—", "—", "—", "—", "116.25");
        assertThat(form.isLocked("指标", "E4")).isFalse();
    }

    @Test
    void theHiddenSheetKnowsPlanMonthUnitAndWhatEachRowStandsFor() throws IOException {
        OpenedForm form = OpenedForm.written(form("通州区"));

        assertThat(IntStream.rangeClosed(1, 5).mapToObj(row -> form.row("_yuebao", row, 'A', 'B')))
                .containsExactly(
                        List.of("form", "1"),
                        List.of("plan", "small-2022"),
                        List.of("planVersion", "3"),
                        List.of("month", "2022-06"),
                        List.of("unit", "通州区"));
        assertThat(form.sheet("_yuebao").getRow(5) == null).isTrue();
        assertThat(IntStream.rangeClosed(12, 20).mapToObj(row -> form.row("_yuebao", row, 'D', 'F')))
                .containsExactly(
                        List.of("进展情况", "1", "大气-5-1/1"),
                        List.of("进展情况", "2", "大气-5-1/2"),
                        List.of("进展情况", "3", "大气-5-1/3"),
                        List.of("进展情况", "4", "水-1-1/1"),
                        List.of("指标", "1", "指标-1"),
                        List.of("指标", "2", "指标-2"),
                        List.of("指标", "3", "指标-3"),
                        List.of("指标", "4", "指标-4"),
                        List.of("指标", "5", "指标-5"));
        assertThat(form.sheet("_yuebao").getLastRowNum()).isEqualTo(19);
    }

    @Test
    void itPrintsOnePageWideWithTheHeaderRowOnEachPage() throws IOException {
        XSSFSheet sheet = OpenedForm.written(form("通州区")).sheet("进展情况");

        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A3_PAPER);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.getFooter().getCenter()).isEqualTo("&\"宋体,常规\"&9第 &P 页，共 &N 页");
        assertThat(sheet.getHeader().getRight()).isEqualTo("&\"宋体,常规\"&9通州区　2022年6月");
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 5);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
    }

    @Test
    void theSameFormHasTheSameBytes() throws IOException {
        assertThat(bytes(form("通州区"))).isEqualTo(bytes(form("通州区")));
    }

    private static byte[] bytes(BlankForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormWriter().write(form, out);
        return out.toByteArray();
    }

    @Test
    void everyReportingUnitGetsAFormAndThoseThatOnlySupportGetNone(@TempDir Path folder) throws IOException {
        List<String> told = new ArrayList<>();

        List<Path> files = new FormWriter()
                .writeAll(
                        plan(),
                        JUNE,
                        DUE,
                        Map.of(unit("市水务局"), Map.of(ItemCode.parse("水-1-1/1"), Quantity.of("95", "组"))),
                        folder.resolve("forms"),
                        told(told));

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "2022年6月_通州区_进展情况.xlsx",
                        "2022年6月_石景山区_进展情况.xlsx",
                        "2022年6月_房山区_进展情况.xlsx",
                        "2022年6月_平谷区_进展情况.xlsx",
                        "2022年6月_怀柔区_进展情况.xlsx",
                        "2022年6月_大兴区_进展情况.xlsx",
                        "2022年6月_延庆区_进展情况.xlsx",
                        "2022年6月_经开区_进展情况.xlsx",
                        "2022年6月_市生态环境局_进展情况.xlsx",
                        "2022年6月_市水务局_进展情况.xlsx",
                        "2022年6月_市商务局_进展情况.xlsx",
                        "2022年6月_首都精神文明办_进展情况.xlsx");
        assertThat(OpenedForm.of(files.get(9)).text("进展情况", "L4")).isEqualTo("95");
        assertThat(told.getFirst()).isEqualTo("生成空白报送表 12");
        assertThat(told).hasSize(14);
        assertThat(told.getLast()).isEqualTo("生成空白报送表12份");
    }

    private static RunProgress told(List<String> told) {
        return new RunProgress() {
            @Override
            public void began(String words, long items) {
                told.add(words + " " + items);
            }

            @Override
            public void advanced() {
                told.add("+");
            }

            @Override
            public void ended(String story) {
                told.add(story);
            }
        };
    }
}
