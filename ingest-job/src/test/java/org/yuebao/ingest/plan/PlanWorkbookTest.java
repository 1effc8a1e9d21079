package org.yuebao.ingest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.plan.DeclaredCounts;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorLink;
import org.yuebao.model.plan.LinkCertainty;
import org.yuebao.model.plan.LinkGrounds;
import org.yuebao.model.plan.LinkState;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.Target;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;
import org.yuebao.model.plan.UnitLink;
import org.yuebao.model.plan.UnlinkedTask;
import org.yuebao.model.plan.YearBefore;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitName;

/** The workbook as people meet it: what they type is read, what is read can be written again. */
class PlanWorkbookTest {

    private final Plan plan = SharedPlanJson.plan(SharedPlans.madeUp());
    private final byte[] workbook = PlanWorkbooks.bytes(plan);

    @Test
    void itemsOfEveryKindAreReadAndComeBack() {
        byte[] edited = PlanWorkbooks.edited(workbook, opened -> {
            typeItem(opened, 3, "大气-1-1", "1", "数量", "查车", "≥", "100.00", "辆", "各单位", "", "西岭区=40；东江=60.5", "");
            typeItem(opened, 4, "大气-1-1", "2", "数量", "调查", "≥", "7", "块", "附件指标", "表1指标-4", "", "");
            typeItem(opened, 5, "大气-1-1", "3", "节点", "查油品", "", "", "", "", "", "", "2030年6月30日；2030-10-31");
            typeItem(opened, 6, "大气-1-1", "4", "其余", "其余工作", "", "", "", "", "", "", "");
            typeItem(opened, 7, "水-1-1", "1", "数量", "清掏", ">", "3", "公里", "全市合计", "", "", "");
            typeItem(opened, 8, "大气-1-2", "1", "数量", "关停", "≤", "2", "座", "唯一单位", "", "", "");
            PlanWorkbooks.type(opened, "单位!E3", "东江；东江区政府");
        });

        Plan read = PlanWorkbooks.read(edited);

        assertThat(read.measure(MeasureCode.parse("大气-1-1")).orElseThrow().items())
                .containsExactly(
                        new MeasureItem.Counted(
                                1,
                                "查车",
                                Comparator.AT_LEAST,
                                Quantity.of("100.00", "辆"),
                                new TargetShare.OfEachUnit(Map.of(
                                        new UnitName("东江区"), new BigDecimal("60.5"),
                                        new UnitName("西岭区"), new BigDecimal("40")))),
                        new MeasureItem.Counted(
                                2,
                                "调查",
                                Comparator.AT_LEAST,
                                Quantity.of("7", "块"),
                                new TargetShare.InAnnex(new IndicatorCode("表1指标-4"))),
                        new MeasureItem.Step(3, "查油品", List.of(LocalDate.of(2030, 6, 30), LocalDate.of(2030, 10, 31))),
                        new MeasureItem.Whole(4, "其余工作"));
        assertThat(read.measure(MeasureCode.parse("大气-1-2")).orElseThrow().items())
                .containsExactly(new MeasureItem.Counted(
                        1, "关停", Comparator.AT_MOST, Quantity.of("2", "座"), new TargetShare.OfTheOnlyUnit()));
        assertThat(PlanWorkbooks.read(PlanWorkbooks.bytes(read))).isEqualTo(read);
    }

    @Test
    void unitsThatAPersonChoseForAGroupAnswerForTheMeasure() {
        byte[] edited = PlanWorkbooks.edited(workbook, opened -> PlanWorkbooks.type(opened, "任务措施!O3", "西岭区政府"));

        Plan read = PlanWorkbooks.read(edited);

        assertThat(read.measure(MeasureCode.parse("大气-2-1"))
                        .orElseThrow()
                        .lead()
                        .chosen())
                .containsExactly(new UnitName("西岭区"));
        assertThat(PlanWorkbooks.read(PlanWorkbooks.bytes(read))).isEqualTo(read);
    }

    @Test
    void changedSettingsComeBack() {
        byte[] edited = PlanWorkbooks.edited(workbook, opened -> {
            PlanWorkbooks.type(opened, "设置!B3", "12.5");
            PlanWorkbooks.type(opened, "设置!B13", "是");
            PlanWorkbooks.type(opened, "设置!B14", "否");
            PlanWorkbooks.type(opened, "设置!B21", "2.5");
            PlanWorkbooks.type(opened, "设置!B22", "舍去");
        });

        Plan read = PlanWorkbooks.read(edited);

        assertThat(read.rating().greenWithin().value()).isEqualTo("12.5");
        assertThat(read.rating().official()).isTrue();
        assertThat(read.rating().dueDayIncluded()).isFalse();
        assertThat(read.rating().limits().closeWithin()).isEqualTo("2.5");
        assertThat(read.rating().scoreRounding()).isEqualTo(RoundingMode.DOWN);
        assertThat(PlanWorkbooks.read(PlanWorkbooks.bytes(read))).isEqualTo(read);
    }

    @Test
    void numbersAndDatesMayBeTypedAsSuch() {
        byte[] edited = PlanWorkbooks.edited(workbook, opened -> {
            CellStyle date = opened.createCellStyle();
            date.setDataFormat(opened.createDataFormat().getFormat("yyyy-mm-dd"));
            PlanWorkbooks.cell(opened, "计划信息!B11").setCellValue(LocalDate.of(2030, 3, 1));
            PlanWorkbooks.cell(opened, "计划信息!B11").setCellStyle(date);
            PlanWorkbooks.cell(opened, "目标值1!C3").setCellStyle(opened.createCellStyle());
            PlanWorkbooks.cell(opened, "目标值1!C3").setCellValue(27.75);
        });

        Plan read = PlanWorkbooks.read(edited);

        assertThat(read.issued()).contains(LocalDate.of(2030, 3, 1));
        assertThat(read.target(new UnitName("东江区"), new IndicatorCode("表1指标-1")))
                .contains(new Target.Bound(Comparator.AT_MOST, new BigDecimal("27.75"), "27.75"));
    }

    @Test
    void rowsOfOneTaskNeedNotStandTogether() {
        byte[] edited = PlanWorkbooks.edited(workbook, opened -> {
            XSSFSheet measures = opened.getSheet("任务措施");
            measures.copyRows(4, 4, 7, new CellCopyPolicy());
            PlanWorkbooks.type(opened, "任务措施!A8", "大气-1-3");
        });

        Plan read = PlanWorkbooks.read(edited);

        assertThat(read.measures().map(measure -> measure.code().value()))
                .containsExactly("大气-2-1", "大气-1-1", "大气-1-2", "大气-1-3", "水-1-1");
    }

    @Test
    void theSamePlanGivesTheSameBytesWhateverTheHour() throws IOException {
        assertThat(PlanWorkbooks.bytes(plan)).isEqualTo(workbook);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(opened.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo("2029-12-31T16:00:00Z");
            assertThat(opened.getProperties().getCoreProperties().getModified().toInstant())
                    .isEqualTo("2029-12-31T16:00:00Z");
        }
    }

    @Test
    void itsSheetsAreMadeForPeople() throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(opened)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(
                            "计划信息", "单位", "单位组", "任务措施", "子项", "指标表", "指标", "目标值1", "目标值2", "去年数据", "对应任务", "对应指标",
                            "对应单位", "设置");
            assertThat(opened).allSatisfy(sheet -> {
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) 2);
                assertThat(sheet.getNumMergedRegions()).isZero();
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .isTrue();
            });
            assertThat(opened.getSheet("子项").getDataValidations())
                    .extracting(validation ->
                            List.of(validation.getValidationConstraint().getExplicitListValues()))
                    .containsExactly(
                            List.of("数量", "节点", "其余"),
                            List.of("≥", ">", "≤", "<"),
                            List.of("全市合计", "各单位", "附件指标", "唯一单位"));
        }
    }

    @Test
    void linksToOtherPlansAndWhatThePlanSaysOfItsSizeComeBack() {
        Plan linked = plan.withLinks(new PlanLinks(
                List.of(
                        new TaskLink(new TaskCode("大气", 1), new PlanId("above-2030"), new TaskCode("大气", 7), true),
                        new TaskLink(new TaskCode("水", 1), new PlanId("above-2030"), new TaskCode("水", 3), false)),
                List.of(new IndicatorLink(
                        new IndicatorCode("表1指标-1"), new PlanId("five-years"), new IndicatorCode("指标-4"), true))));
        byte[] edited = PlanWorkbooks.edited(
                PlanWorkbooks.bytes(linked), opened -> PlanWorkbooks.type(opened, "计划信息!B16", "106"));

        Plan read = PlanWorkbooks.read(edited);

        assertThat(read.links()).isEqualTo(linked.links());
        assertThat(read.declared()).isEqualTo(new DeclaredCounts(Optional.of(106), Optional.empty()));
    }

    @Test
    void whatAPersonDecidesAboutASuggestionIsReadFromTheSheets() {
        PlanId above = new PlanId("above-2030");
        LinkGrounds likely = new LinkGrounds(LinkCertainty.DOUBTFUL, "控制扬尘", "标题相似80%");
        Plan suggested = plan.withLinks(new PlanLinks(
                List.of(new TaskLink(new TaskCode("大气", 1), above, new TaskCode("大气", 7), LinkState.SUGGESTED, likely)),
                List.of(new UnlinkedTask(
                        new TaskCode("水", 1),
                        above,
                        LinkState.SUGGESTED,
                        new LinkGrounds(LinkCertainty.NONE, "", "没有相似的任务"))),
                List.of(),
                List.of(new UnitLink(plan.bureau(), above, new UnitName("市生态环境局"), LinkState.SUGGESTED, likely))));

        Plan read = PlanWorkbooks.read(PlanWorkbooks.edited(PlanWorkbooks.bytes(suggested), opened -> {
            PlanWorkbooks.type(opened, "对应任务!H3", "否");
            PlanWorkbooks.type(opened, "对应任务!D4", "水-3");
            PlanWorkbooks.type(opened, "对应任务!H4", "已确认");
            PlanWorkbooks.type(opened, "对应单位!H3", "确认");
        }));

        assertThat(read.links().tasks())
                .extracting(TaskLink::task, TaskLink::counterpart, TaskLink::state)
                .containsExactly(
                        tuple(new TaskCode("大气", 1), new TaskCode("大气", 7), LinkState.REFUSED),
                        tuple(new TaskCode("水", 1), new TaskCode("水", 3), LinkState.CONFIRMED));
        assertThat(read.links().unlinked()).isEmpty();
        assertThat(read.links().units()).extracting(UnitLink::confirmed).containsExactly(true);
    }

    @Test
    void nothingCannotBeRefused() {
        Plan suggested = plan.withLinks(new PlanLinks(
                List.of(),
                List.of(new UnlinkedTask(
                        new TaskCode("水", 1), new PlanId("above-2030"), LinkState.SUGGESTED, LinkGrounds.byHand())),
                List.of(),
                List.of()));
        byte[] edited = PlanWorkbooks.edited(
                PlanWorkbooks.bytes(suggested), opened -> PlanWorkbooks.type(opened, "对应任务!H3", "否"));

        assertThatThrownBy(() -> PlanWorkbooks.read(edited))
                .hasMessageContaining("计划.xlsx › 对应任务!H3：“对应编号”为空，“状态”不能选“否”；没有对应任务的请选“确认”，另有对应任务的请填写“对应编号”。");
    }

    @Test
    void whatTheIndicatorsStoodAtLastYearIsReadAndComesBack() {
        byte[] edited = PlanWorkbooks.edited(workbook, opened -> {
            typeYear(opened, 3, "表1指标-1", "西岭区", "40.0", "36");
            typeYear(opened, 4, "表1指标-1", "", "", "33");
        });

        Plan read = PlanWorkbooks.read(edited);

        assertThat(read.yearBefore().series())
                .containsExactly(
                        new YearBefore.Series(
                                new IndicatorCode("表1指标-1"),
                                Optional.of(new UnitName("西岭区")),
                                Map.of(6, new BigDecimal("40.0"), 12, new BigDecimal("36"))),
                        new YearBefore.Series(
                                new IndicatorCode("表1指标-1"), Optional.empty(), Map.of(12, new BigDecimal("33"))));
        assertThat(PlanWorkbooks.read(PlanWorkbooks.bytes(read))).isEqualTo(read);
    }

    @Test
    void theDayBeforeWhichTheRainsComeIsSetInTheWorkbook() {
        byte[] edited = PlanWorkbooks.edited(workbook, opened -> {
            PlanWorkbooks.type(opened, "任务措施!K3", "汛期前");
            PlanWorkbooks.type(opened, "设置!B23", "6月15日");
        });

        Plan read = PlanWorkbooks.read(edited);

        assertThat(read.rating().limits().beforeTheRains()).isEqualTo(MonthDay.of(6, 15));
        assertThat(read.measures().findFirst().orElseThrow().deadline().window().end())
                .isEqualTo(LocalDate.of(2030, 6, 15));
        assertThat(PlanWorkbooks.read(PlanWorkbooks.bytes(read))).isEqualTo(read);
        assertThatThrownBy(() -> PlanWorkbooks.read(
                        PlanWorkbooks.edited(workbook, opened -> PlanWorkbooks.type(opened, "设置!B23", "6月31日"))))
                .hasMessageContaining("计划.xlsx › 设置!B23：“汛期前截止日”填的是“6月31日”，请填写：完成时限为“汛期前”“雨季前”的，到哪一天为止，如5月31日。");
    }

    @Test
    void aRowOfLastYearThatCannotBeUsedIsToldWithItsCell() {
        byte[] edited = PlanWorkbooks.edited(workbook, opened -> {
            typeYear(opened, 3, "表1指标-77", "西岭区", "40", "");
            typeYear(opened, 4, "表1指标-1", "无此区", "约40", "");
            typeYear(opened, 5, "表1指标-1", "西岭区", "40", "");
            typeYear(opened, 6, "表1指标-1", "西岭区", "41", "");
        });

        assertThatThrownBy(() -> PlanWorkbooks.read(edited))
                .hasMessageContaining("计划.xlsx › 去年数据!A3：“指标”表中没有“表1指标-77”，请改正。")
                .hasMessageContaining("计划.xlsx › 去年数据!C4：“无此区”不在“单位”表中，请填写该表中的名称，全市（区）一行留空。")
                .hasMessageContaining("计划.xlsx › 去年数据!I4：“6月”填的是“约40”，请填写数值，如“34”“78.9”，没有数的留空。")
                .hasMessageContaining("计划.xlsx › 去年数据!A6：“表1指标-1”同一单位已有一行，请合并为一行。");
    }

    private static void typeYear(
            XSSFWorkbook opened, int row, String indicator, String unit, String june, String year) {
        Map.of("A", indicator, "C", unit, "I", june, "O", year).forEach((column, text) -> {
            if (!text.isEmpty()) {
                PlanWorkbooks.type(opened, "去年数据!" + column + row, text);
            }
        });
    }

    @Test
    void aWorkbookWithoutTheSheetsOfLinksIsStillAPlan() {
        byte[] older = PlanWorkbooks.edited(workbook, opened -> {
            opened.removeSheetAt(opened.getSheetIndex("对应任务"));
            opened.removeSheetAt(opened.getSheetIndex("去年数据"));
            opened.removeSheetAt(opened.getSheetIndex("对应指标"));
            opened.removeSheetAt(opened.getSheetIndex("对应单位"));
            XSSFSheet head = opened.getSheet("计划信息");
            head.removeRow(head.getRow(15));
            head.removeRow(head.getRow(16));
        });

        assertThat(PlanWorkbooks.read(older)).isEqualTo(plan);
    }

    @Test
    void aLinkFromATaskThatIsNotThereIsTold() {
        byte[] edited = PlanWorkbooks.edited(workbook, opened -> {
            PlanWorkbooks.type(opened, "对应任务!A3", "大气-77");
            PlanWorkbooks.type(opened, "对应任务!C3", "Beijing");
            PlanWorkbooks.type(opened, "对应任务!D3", "大气五");
            PlanWorkbooks.type(opened, "对应任务!H3", "建议");
        });

        assertThatThrownBy(() -> PlanWorkbooks.read(edited))
                .hasMessageContaining("计划.xlsx › 对应任务!A3：本计划没有“大气-77”，请改正。")
                .hasMessageContaining("计划.xlsx › 对应任务!C3：“对应计划”填的是“Beijing”，请填写计划编号，如“beijing-2022”。")
                .hasMessageContaining("计划.xlsx › 对应任务!D3：“对应编号”填的是“大气五”，请填写任务编号，如“大气-5”。");
    }

    @Test
    void aStepMaySayHowOftenItComesBackInsteadOfItsDates() {
        byte[] edited = PlanWorkbooks.edited(
                workbook,
                opened -> typeItem(opened, 3, "大气-2-1", "1", "节点", "通报降尘量", "", "", "", "", "", "", "第二、三季度每月"));

        Measure measure =
                PlanWorkbooks.read(edited).measure(MeasureCode.parse("大气-2-1")).orElseThrow();

        assertThat(measure.items())
                .containsExactly(new MeasureItem.Step(
                        1,
                        "通报降尘量",
                        Stream.of(4, 5, 6, 7, 8, 9)
                                .map(month -> YearMonth.of(2030, month).atEndOfMonth())
                                .toList()));
    }

    private static void typeItem(XSSFWorkbook opened, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                PlanWorkbooks.type(opened, "子项!" + (char) ('A' + i) + row, texts[i]);
            }
        }
    }
}
