package org.yuebao.ingest.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.ImportFinding;
import org.yuebao.ingest.official.outline.Outline.OutlineMeasure;
import org.yuebao.ingest.official.outline.Outline.OutlineTask;
import org.yuebao.ingest.official.outline.Outline.OutlineTheme;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.DeclaredCounts;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.OverUnits;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanLevel;
import org.yuebao.model.plan.Target;

class OfficialPlanImportTest {

    /** 5 tasks, 8 measures, 2 × 4 targets. */
    private static final MadeUpDocument CITY = MadeUpDocument.of("""
            云海市人民政府办公厅关于印发《云海市污染防治攻坚战2031年行动计划》的通知
            云政办发〔2031〕5号
            附件：1. 大气污染防治2031年行动计划
            2. 水污染防治2031年行动计划
            2031年2月3日
            附件1
            大气污染防治2031年行动计划
            序号|重点任务|工作措施|完成时限|牵头部门|主责单位|协办单位
            一、主要目标 >7
            1|目标任务|空气质量持续改善。|年底前|市生态环境局¶各区政府 >2|市交通委¶等部门
            二、移动源治理 >7
            2^|加强路检^|全年完成12万辆次以上的重型柴油车检查。|年底前|市公安局|东山区政府¶西湖区政府|—
            v|v|6月底前，制定清洁运输方案。|按时间节点完成|市交通委|各区政府|——
            ----
            序号|重点任务|工作措施|完成时限|牵头部门|主责单位|协办单位
            2^|加强路检^|对检验机构开展监督检查。|长期实施|市市场监管局|各区政府|市公安局
            3|控制扬尘|按月开展全覆盖检查。¶推广绿色施工。|6—9月|市住房城乡建设委|各区政府|—
            附件2
            水污染防治2031年行动计划
            序号|重点任务|工作措施|完成时限|牵头部门|主责单位|协办单位
            一、水环境治理 >7
            1|农村治污|完成30个村的污水收集处理设施建设。|年底前|市水务局|相关区政府|市财政局
            2^|巩固成效^|加强黑臭水体巡查。|年底前^|市水务局^|各区政府|—
            v|v|开展生态修复试点。|v|v|东山区政府|—
            附件3
            各区2031年有关指标
            区|PM2.5年均浓度⏎(微克/⏎立方米)|断面水质达标率(%)⏎(优良水体比例,⏎劣V类水体比例)|VOCs减排量(吨)|森林质量指数
            东山区|31|100(75,0)|120|稳步提升
            西湖区|33|100 (80, 0)|0|—
            备注：1.指标可能调整。
            """);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"计划.docx", "计划.xlsx"})
    void aPlanIsFoundWholeWhicheverProgramWroteIt(String name) {
        ImportedPlan imported = imported(CITY, name);

        assertThat(imported.outline().themes())
                .extracting(OutlineTheme::annex, OutlineTheme::title)
                .containsExactly(tuple("附件1", "大气污染防治2031年行动计划"), tuple("附件2", "水污染防治2031年行动计划"));
        assertThat(codes(imported.plan()))
                .containsExactly("大气-1-1", "大气-2-1", "大气-2-2", "大气-2-3", "大气-3-1", "水-1-1", "水-2-1", "水-2-2");
        assertThat(imported.outline().themes().getFirst().sections())
                .extracting("heading")
                .containsExactly("一、主要目标", "二、移动源治理");
        assertThat(measure(imported, 0).responsible().named()).containsExactly("市生态环境局", "各区政府");
        assertThat(measure(imported, 0).support().others()).isEqualTo("等部门");
        assertThat(measure(imported, 1).support().dash()).isTrue();
        assertThat(measure(imported, 4).paragraphs()).containsExactly("按月开展全覆盖检查。", "推广绿色施工。");
        assertThat(measure(imported, 7).deadline()).isEqualTo("年底前");
        assertThat(measure(imported, 7).lead().named()).containsExactly("市水务局");
    }

    @Test
    void whatTheDocumentSaysOfItsSizeIsTakenDownForTheCheck() {
        MadeUpDocument told = CITY.with("2. 水污染防治2031年行动计划", "本计划共安排106项任务、8条措施。");

        Plan plan = imported(told, "计划.docx").plan();

        assertThat(plan.declared()).isEqualTo(new DeclaredCounts(Optional.of(106), Optional.of(8)));
        assertThat(imported(CITY, "计划.docx").plan().declared()).isEqualTo(DeclaredCounts.none());
    }

    @Test
    void theHeadIsReadFromTitleNumberAndDate() {
        Plan plan = imported(CITY, "计划.docx").plan();

        assertThat(plan.title()).isEqualTo("云海市污染防治攻坚战2031年行动计划");
        assertThat(plan.year()).isEqualTo(2031);
        assertThat(plan.documentNumber()).isEqualTo("云政办发〔2031〕5号");
        assertThat(plan.issuer()).isEqualTo("云海市人民政府办公厅");
        assertThat(plan.issued()).contains(LocalDate.of(2031, 2, 3));
        assertThat(plan.level()).isEqualTo(PlanLevel.CITY);
        assertThat(plan.jurisdiction()).isEqualTo("云海市");
        assertThat(plan.bureau().value()).isEqualTo("市生态环境局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"计划.docx", "计划.xlsx"})
    void columnsMayStandInAnyOrder(String name) {
        ImportedPlan swapped = imported(CITY.withColumns(0, 3, 1, 2, 6, 4, 5), name);

        assertThat(swapped.outline())
                .usingRecursiveComparison()
                .isEqualTo(imported(CITY, "原." + name.split("\\.")[1]).outline());
    }

    @ParameterizedTest
    @ValueSource(strings = {"计划.docx", "计划.xlsx"})
    void headersMayBeWordedOtherwise(String name) {
        MadeUpDocument reworded = CITY.with("重点任务", "任务名称")
                .with("工作措施", "主要工作内容")
                .with("完成时限", "时间要求")
                .with("牵头部门", "牵头⏎单位")
                .with("主责单位", "责任单位")
                .with("协办单位", "配合部门");

        assertThat(imported(reworded, name).outline())
                .usingRecursiveComparison()
                .isEqualTo(imported(CITY, "原." + name.split("\\.")[1]).outline());
    }

    @Test
    void themesMayStandInAnotherOrder() {
        MadeUpDocument reordered =
                CITY.with("大气污染防治2031年行动计划", "土壤污染防治2031年行动计划").with("水污染防治2031年行动计划", "大气污染防治2031年行动计划");

        assertThat(codes(imported(reordered, "计划.docx").plan()))
                .containsExactly("土壤-1-1", "土壤-2-1", "土壤-2-2", "土壤-2-3", "土壤-3-1", "大气-1-1", "大气-2-1", "大气-2-2");
    }

    @Test
    void aTableMayBreakAnywhereWithoutAHeaderAndUnderAnEmptyNumber() {
        MadeUpDocument split = CITY.with("v|v|6月底前", "----\n || 6月底前").with("v|v|开展生态", "----\n||开展生态");
        MadeUpDocument rows = MadeUpDocument.of(text(split));

        ImportedPlan imported = imported(rows, "计划.docx");

        assertThat(codes(imported.plan()))
                .containsExactly("大气-1-1", "大气-2-1", "大气-2-2", "大气-2-3", "大气-3-1", "水-1-1", "水-2-1", "水-2-2");
        assertThat(measure(imported, 7).lead().named()).containsExactly("市水务局");
    }

    @Test
    void aRowSplitByThePageIsJoined() {
        ImportedPlan imported = imported(MadeUpDocument.of("""
                        附件1
                        水污染防治2031年行动计划
                        序号|重点任务|工作措施|完成时限|主责单位|协办单位
                        1|目标任务|水质持续|年底前|区水务局¶区生态环境局|—
                        ----
                        序号|重点任务|工作措施|完成时限|主责单位|协办单位
                        ||改善。|||
                        ||||东园管委会|
                        2|节水|推进节水。|年底前|区水务局|—
                        """), "区计划.docx");

        assertThat(measure(imported, 0).text()).isEqualTo("水质持续改善。");
        assertThat(measure(imported, 0).responsible().named()).containsExactly("区水务局", "区生态环境局", "东园管委会");
        assertThat(kinds(imported)).contains(FindingKind.ROW_SPLIT);
        assertThat(imported.plan().level()).isEqualTo(PlanLevel.DISTRICT);
        assertThat(imported.plan().measures().toList().getFirst().lead().named())
                .isEmpty();
    }

    @Test
    void severalDeadlinesInOneCellAreAMeasureEach() {
        ImportedPlan imported = imported(
                CITY.with(
                        "3|控制扬尘|按月开展全覆盖检查。¶推广绿色施工。|6—9月|市住房城乡建设委|各区政府|—",
                        "3|控制扬尘|开展检查。¶推广施工。|6月底前¶长期实施|市住房城乡建设委¶市水务局|各区政府|—"),
                "计划.docx");

        assertThat(measure(imported, 4).deadline()).isEqualTo("6月底前");
        assertThat(measure(imported, 4).lead().named()).containsExactly("市住房城乡建设委");
        assertThat(measure(imported, 5).deadline()).isEqualTo("长期实施");
        assertThat(measure(imported, 5).lead().named()).containsExactly("市水务局");
        assertThat(measure(imported, 5).responsible().named()).containsExactly("各区政府");
        assertThat(kinds(imported)).contains(FindingKind.ROWS_FUSED);
    }

    @Test
    void aRowWithACellTooFewHasLostTheMergeOfLeadAndResponsible() {
        ImportedPlan imported = imported(CITY.with("市住房城乡建设委|各区政府|—", "市住房城乡建设委|市城管执法局"), "计划.docx");

        assertThat(measure(imported, 4).lead().named()).containsExactly("市住房城乡建设委");
        assertThat(measure(imported, 4).responsible().named()).containsExactly("市住房城乡建设委");
        assertThat(measure(imported, 4).support().named()).containsExactly("市城管执法局");
        assertThat(kinds(imported)).contains(FindingKind.ROW_SHIFTED);
    }

    @Test
    void ofADraftBookmarksGoAndSlipsOfNumberingArePutRight() {
        ImportedPlan imported = imported(
                CITY.with("《云海市污染防治攻坚战2031年行动计划》的通知", "《云海市污染防治攻坚战2031年行动计划（征求意见稿）》的通知")
                        .with("空气质量持续改善。", "错误！未定义书签。空气质量持续改善XX。")
                        .with("3|控制扬尘", "2|控制扬尘"),
                "计划.docx");

        assertThat(measure(imported, 0).text()).isEqualTo("空气质量持续改善XX。");
        assertThat(imported.outline().themes().getFirst().tasks().map(OutlineTask::number))
                .containsExactly(1, 2, 3);
        assertThat(kinds(imported))
                .contains(
                        FindingKind.DRAFT,
                        FindingKind.BOOKMARK,
                        FindingKind.PLACEHOLDER,
                        FindingKind.NUMBER_MISPRINTED);
    }

    @Test
    void twoTasksWithOneNumberStayTwo() {
        ImportedPlan imported = imported(MadeUpDocument.of("""
                        附件1
                        水污染防治2031年行动计划
                        序号|重点任务|工作措施|完成时限|牵头部门|主责单位|协办单位
                        1|节约用水|甲。|年底前|市水务局|市财政局|—
                        1|黑臭治理|乙。|年底前|市水务局|市财政局|—
                        2|河道清淤|丙。|年底前|市水务局|市财政局|—
                        3|海绵城市|丁。|年底前|市水务局|市财政局|—
                        """), "计划.docx");

        assertThat(imported.outline().themes().getFirst().tasks().map(OutlineTask::title))
                .containsExactly("节约用水", "黑臭治理", "河道清淤", "海绵城市");
        assertThat(codes(imported.plan())).containsExactly("水-1-1", "水-4-1", "水-2-1", "水-3-1");
        assertThat(kinds(imported)).contains(FindingKind.NUMBER_REPEATED);
    }

    @Test
    void unitsAreToldApartHoweverTheyArePrinted() {
        ImportedPlan imported = imported(
                CITY.with("市公安局|东山区政府¶西湖区政府|—", "市公安局、市交通委 市水务局|东山区政府西湖区政府|云海铁路局⏎集团有限公司¶各区政府⏎(含高新⏎开发区)"), "计划.docx");

        OutlineMeasure measure = measure(imported, 1);
        assertThat(measure.lead().named()).containsExactly("市公安局", "市交通委", "市水务局");
        assertThat(measure.responsible().named()).containsExactly("东山区政府", "西湖区政府");
        assertThat(measure.support().named()).containsExactly("云海铁路局集团有限公司", "各区政府(含高新开发区)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"计划.docx", "计划.xlsx"})
    void indicatorsAreReadWithCompositeHeadersAndJudgedByNameAndUnit(String name) {
        Plan plan = imported(CITY, name).plan();

        List<Indicator> indicators = plan.indicators().toList();
        assertThat(indicators).extracting(Indicator::name).containsExactly("PM2.5年均浓度", "断面水质达标率", "VOCs减排量", "森林质量指数");
        assertThat(indicators.getFirst().better()).isEqualTo(Better.LOWER);
        assertThat(indicators.getFirst().overMonths()).isEqualTo(OverMonths.MEAN_TO_DATE);
        assertThat(indicators.get(1).parts())
                .extracting(Indicator.Part::better)
                .containsExactly(Better.HIGHER, Better.HIGHER, Better.LOWER);
        assertThat(indicators.get(2).overUnits()).isEqualTo(OverUnits.SUM);
        assertThat(plan.indicatorTables()
                        .getFirst()
                        .rows()
                        .get(1)
                        .targets()
                        .get(indicators.get(2).code()))
                .isInstanceOf(Target.NoTask.class);
        assertThat(plan.indicatorTables()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .targets()
                        .get(indicators.get(3).code()))
                .isEqualTo(new Target.InWords("稳步提升"));
        assertThat(plan.indicatorTables()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .unit()
                        .orElseThrow()
                        .value())
                .isEqualTo("东山区");
    }

    @Test
    void aColumnWithNothingInItIsLeftOutAndCutNamesAreTold() {
        ImportedPlan imported = imported(MadeUpDocument.of("""
                        附件2-2
                        各街道2031年有关指标
                        全区及各街道|PM2.5年均浓度(微克/立方米)|重污染天数||优良天数比率(%)
                        春风街道|34|7||—
                        文化广场街|33|8||—
                        云山区|34|8||73
                        备注：指标可能调整。
                        """), "云山区计划.docx", ImportSettings.guessing());

        assertThat(imported.annexes().getFirst().table().columns()).hasSize(3);
        assertThat(imported.annexes().getFirst().notes()).containsExactly("备注：指标可能调整。");
        assertThat(kinds(imported)).contains(FindingKind.COLUMN_GHOST);
    }

    /** Documents published in parts begin with the first annex: its title is a theme's, and nothing names the district. */
    @Test
    void aDistrictIsKnownByItsRowAmongTheStreetsAndAThemesTitleIsNotThePlans() {
        ImportedPlan imported = imported(MadeUpDocument.of("""
                        附件1
                        应对气候变化2031年行动计划
                        序号|重点任务|工作措施|完成时限|主责单位|协办单位
                        1|节能|推进节能。|年底前|区发展改革委|—
                        附件2
                        大气污染防治2031年行动计划
                        序号|重点任务|工作措施|完成时限|主责单位|协办单位
                        1|控尘|控制扬尘。|年底前|区城管委|—
                        附件2-2
                        各街道2031年有关指标
                        全区及各街道|PM2.5年均浓度(微克/立方米)|重污染天数
                        春风街道|34|7
                        文化广场街道|33|8
                        云山区|34|8
                        """), "附件.docx", ImportSettings.guessing());

        assertThat(imported.plan().jurisdiction()).isEqualTo("云山区");
        assertThat(imported.plan().title()).isEqualTo("云山区污染防治攻坚战2031年行动计划");
        assertThat(imported.plan().indicatorTables().getFirst().rows().getLast().unit())
                .isEmpty();
        assertThat(imported.plan().reportingUnits())
                .extracting(unit -> unit.name().value())
                .doesNotContain("云山区");
    }

    @Test
    void quantitiesAndStepsOfTheTextAreSuggested() {
        Plan plan = imported(CITY, "计划.docx").plan();

        assertThat(items(plan, "大气-2-1")).containsExactly("重型柴油车检查≥12万辆次");
        assertThat(items(plan, "大气-2-2")).containsExactly("制定清洁运输方案 [2031-06-30]", "其余工作");
        assertThat(items(plan, "大气-3-1").getFirst()).startsWith("开展全覆盖检查 [2031-01-31, 2031-02-28");
        assertThat(items(plan, "水-1-1").getFirst()).endsWith("≥30个村");
    }

    @ParameterizedTest
    @ValueSource(strings = {"计划.docx", "计划.xlsx"})
    void theWorkbookGivesTheSamePlanBack(String name) throws IOException {
        ImportedPlan imported = imported(CITY, name);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();

        imported.writeWorkbook(workbook);

        Plan read = new PlanWorkbookReader().read(new ByteArrayInputStream(workbook.toByteArray()), "plan.xlsx");
        assertThat(read).isEqualTo(imported.plan());
    }

    @Test
    void inPlaceOfAPlanItsCodesItemsAndChoicesAreKept() {
        Plan old = imported(CITY, "旧.docx").plan();
        MadeUpDocument changed = CITY.with("全年完成12万辆次以上的重型柴油车检查。", "全年完成12万辆次重型柴油车检查，从严查处。")
                .with("2. 水污染防治2031年行动计划", "2. 水污染防治2031年行动计划 ");

        ImportedPlan imported =
                imported(changed, "新.docx", ImportSettings.guessing().inPlaceOf(old));

        assertThat(imported.plan().id()).isEqualTo(old.id());
        assertThat(codes(imported.plan())).isEqualTo(codes(old));
        assertThat(items(imported.plan(), "大气-2-1")).isEqualTo(items(old, "大气-2-1"));
        assertThat(imported.plan()
                        .measure(MeasureCode.parse("大气-2-1"))
                        .orElseThrow()
                        .text())
                .endsWith("从严查处。");
        assertThat(kinds(imported)).doesNotContain(FindingKind.KEPT_NOT_MATCHED, FindingKind.NEW_MEASURE);
    }

    @Test
    void twoThemesWithOneTitleAreToldAndNothingIsImported() {
        MadeUpDocument twice = CITY.with("水污染防治2031年行动计划", "大气污染防治2031年行动计划");

        assertThatThrownBy(() -> imported(twice, "计划.docx"))
                .isInstanceOf(OfficialDocumentException.class)
                .hasMessage("计划.docx：两个附件的标题相同：附件1和附件2“大气污染防治2031年行动计划”。请在文件中改正其中一个标题（或删去重复的附件）后再导入。");
    }

    @Test
    void numbersOutOfOrderAreToldUnlessAPersonAllowsThem() {
        MadeUpDocument disorder = MadeUpDocument.of("""
                附件1
                水污染防治2031年行动计划
                序号|重点任务|工作措施|完成时限|牵头部门|主责单位|协办单位
                1|节约用水|甲。|年底前|市水务局|市财政局|—
                3|黑臭治理|乙。|年底前|市水务局|市财政局|—
                2|河道清淤|丙。|年底前|市水务局|市财政局|—
                4|海绵城市|丁。|年底前|市水务局|市财政局|—
                """);

        assertThatThrownBy(() -> imported(disorder, "计划.docx"))
                .hasMessage(
                        "计划.docx：任务序号乱序：第1个表，第4行，序号2（河道清淤）排在序号3之后。请在文件中改正序号或行的次序后再导入；如果文件确实这样编排，请加 --allow-disorder 按印刷序号导入。");
        assertThat(codes(imported(disorder, "计划.docx", ImportSettings.guessing().allowingDisorder())
                        .plan()))
                .containsExactly("水-1-1", "水-3-1", "水-2-1", "水-4-1");
    }

    @Test
    void aDocumentWithoutAPlanTableIsTold() {
        assertThatThrownBy(() -> imported(MadeUpDocument.of("关于召开会议的通知"), "通知.docx"))
                .isInstanceOf(OfficialDocumentException.class)
                .hasMessageStartingWith("通知.docx：没有找到计划的表格")
                .hasMessageEndingWith("文件里没有表格。");
    }

    @Test
    void whatIsNoDocumentOfTodayIsToldByItsBytes() throws IOException {
        byte[] compound = new byte[512];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                compound,
                0,
                8);

        assertThat(reason("旧.doc", compound)).isEqualTo(OfficialDocumentException.Reason.OLD_WORD);
        assertThat(reason("扫描.pdf", "%PDF-1.7 扫描件".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(OfficialDocumentException.Reason.PDF);
        assertThat(reason("空.docx", new byte[0])).isEqualTo(OfficialDocumentException.Reason.EMPTY);
        assertThat(reason("断.docx", new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isEqualTo(OfficialDocumentException.Reason.DAMAGED);
        assertThat(reason("文字.docx", "只是文字".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(OfficialDocumentException.Reason.OTHER_FORMAT);
        assertThatThrownBy(() -> OfficialPlanImport.read(folder.resolve("没有.docx"), ImportSettings.guessing()))
                .hasMessage("没有这个文件：" + folder.resolve("没有.docx") + "。请检查路径。");
    }

    @Test
    void theUsersPageHasALineOnEveryKindOfFinding() throws IOException {
        String page = Files.readString(Path.of("../docs/plan-import.zh-CN.md"));

        for (FindingKind kind : FindingKind.values()) {
            assertThat(page)
                    .contains("| " + kind.severity().chinese() + " | " + kind.chinese() + " | " + kind.advice() + " |");
        }
    }

    private OfficialDocumentException.Reason reason(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try {
            OfficialPlanImport.read(file, ImportSettings.guessing());
        } catch (OfficialDocumentException e) {
            return e.reason();
        }
        throw new AssertionError(name + " was read");
    }

    private ImportedPlan imported(MadeUpDocument document, String name) {
        return imported(document, name, ImportSettings.guessing());
    }

    private ImportedPlan imported(MadeUpDocument document, String name, ImportSettings settings) {
        return OfficialPlanImport.read(document.write(folder, name), settings);
    }

    private static String text(MadeUpDocument document) {
        return document.text();
    }

    private static List<String> codes(Plan plan) {
        return plan.measures().map(measure -> measure.code().value()).toList();
    }

    private static OutlineMeasure measure(ImportedPlan imported, int index) {
        return imported.outline().themes().stream()
                .flatMap(OutlineTheme::tasks)
                .flatMap(task -> task.measures().stream())
                .toList()
                .get(index);
    }

    private static Set<FindingKind> kinds(ImportedPlan imported) {
        return imported.findings().stream().map(ImportFinding::kind).collect(Collectors.toSet());
    }

    private static List<String> items(Plan plan, String code) {
        Optional<Measure> measure = plan.measure(MeasureCode.parse(code));
        return measure.orElseThrow().items().stream()
                .map(item -> switch (item) {
                    case MeasureItem.Counted counted ->
                        counted.name() + counted.comparator().sign() + counted.target();
                    case MeasureItem.Step step -> step.name() + " " + step.due();
                    case MeasureItem.Whole whole -> whole.name();
                })
                .toList();
    }
}
