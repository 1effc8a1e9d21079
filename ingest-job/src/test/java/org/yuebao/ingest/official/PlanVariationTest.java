package org.yuebao.ingest.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuebao.ingest.official.PlanLayout.Column;
import org.yuebao.ingest.official.PlanSample.Annex;
import org.yuebao.ingest.official.PlanSample.Cell;
import org.yuebao.ingest.official.PlanSample.Measure;
import org.yuebao.ingest.official.PlanSample.Task;
import org.yuebao.ingest.official.PlanSample.Theme;
import org.yuebao.ingest.official.draft.IndicatorHeader;
import org.yuebao.ingest.official.outline.AnnexTable;
import tools.jackson.databind.json.JsonMapper;

/** Plans that nobody has seen: the same contents laid out in many ways, and every measure, deadline, unit and target found. */
class PlanVariationTest {

    private static final int LAYOUTS = 60;

    /** A city's plan of 2024: themes, one level of sections, three columns of units. */
    static final PlanSample CITY = PlanSample.of("云海市持续深入打好污染防治攻坚战2024年行动计划", "云政办发〔2024〕7号", """
            # 附件1 蓝天保卫战2024年行动计划
            ## 一、空气质量目标
            1 目标任务
            全市细颗粒物年均浓度控制在32微克/立方米左右，基本消除重污染天气。 | 年底前 | 市生态环境局、各区政府 | 市生态环境局、各区政府 | 市交通委、市城市管理委、等部门
            ## 二、推进车辆清洁化
            2 推广新能源车
            更新新能源公交车300辆。 | 12月底前 | 市交通委 | 市财政局、云海公交集团 | —
            新增出租车全部使用新能源车。 | 长期实施 | 市交通委 | 各区政府 | 市公安局、市财政局
            制定城市物流配送车辆更新方案，明确分年度任务。 | 6月底前 | 市商务局 | 东山区政府、西湖区政府 | 市交通委
            3 加强路检路查
            全年检查重型柴油车12万辆次以上。¶加大夜间检查力度。 | 年底前 | 市公安局 | 各区政府 | —
            ## 三、强化扬尘管控
            4 施工扬尘
            开展春季扬尘专项执法检查。 | 3—5月 | 市住房城乡建设委 | 各区政府 | 市城管执法局
            # 附件2 碧水保卫战2024年行动计划
            ## 一、水环境目标
            1 目标任务
            国控断面优良水体比例达到75%以上，全面消除劣Ⅴ类水体。 | 年底前 | 市生态环境局、各区政府 | 市生态环境局、各区政府 | 市水务局、等部门
            ## 二、农村污水治理
            2 完善收集处理设施
            完成30个村的污水收集处理设施建设。 | 11月15日前 | 市水务局 | 东山区政府、北岭县政府 | 市财政局
            建立设施运行维护台账，按季度公布运行情况。 | 按时间节点完成 | 市水务局 | 各区政府 | —
            3 排查入河排污口
            巩固排查整治成果，实行动态管理。 | 持续推进 | 市生态环境局 | 各区政府 | 市水务局、市城市管理委
            # 附件3 净土保卫战2024年行动计划
            ## 一、风险管控
            1 建设用地
            开展重点监管单位隐患“再排查”。 | 9月底前 | 市生态环境局 | 各区政府 | 市规划自然资源委
            2 农用地
            受污染耕地安全利用率达到93%以上。 | 年底前 | 市农业农村局 | 各区政府 | —
            ! 附件4 各区生态环境保护2024年有关指标
            = 区 | PM2.5年均浓度 微克/立方米 | 优良天数比率 % | 断面水质达标率 % 优良水体比例,劣V类水体比例 | VOCs重点工程减排量 吨 | 森林质量指数
            - 东山区 | 31 | 73 | 100(75,0) | 120 | 稳步提升
            - 西湖区 | 33 | 72.5 | 85.7(66.7,0) | 0 | —
            - 北岭县 | 29 | ≥75 | 100(100,0) | 45.5 | 26.1左右
            - 全市 | 32 | 73 | 92(75,0) | 165.5 | 稳步提升
            """);

    /** A plan of one theme whose chapters hold sections, as in 2026. */
    static final PlanSample CHAPTERS = PlanSample.of("云海市持续污染防治攻坚2026年行动计划", "云政办发〔2026〕2号", """
            # 附件1 持续污染防治攻坚2026年行动计划
            ## 一、共筑美丽蓝天
            ### （一）空气质量目标
            1 目标任务
            巩固空气质量改善成效，争取更好结果。 | 年底前 | 市生态环境局 | 各区政府、云海经济技术开发区管委会 | 市交通委
            ### （二）推动结构减排
            2 车辆更新
            推动国四柴油货车淘汰。 | 2026年底前 | 市生态环境局、市交通委 | 各区政府 | 市公安局、市财政局
            推动港口机械电动化。¶新增叉车全部为新能源。 | 6—9月 | 市交通委 | 市商务局 | —
            ## 二、建设美丽河湖
            ### （一）水资源保护
            3 节约用水
            创建节水型单位40家。 | 10月底前 | 市水务局 | 各区政府 | 市机关事务局
            ### （二）水环境治理
            4 汛期污染防治
            汛期前完成雨水管涵清掏。 | 汛期前 | 市水务局 | 市排水集团 | 市城市管理委
            开展雨后溢流巡查。 | 长期坚持 | 市水务局 | 各区政府 | —
            5 黑臭水体
            建成区黑臭水体动态清零。 | 年内 | 市水务局 | 各区政府 | 市生态环境局
            """);

    @TempDir
    private Path folder;

    static Stream<PlanLayout> layouts() {
        return LongStream.range(0, LAYOUTS).mapToObj(PlanLayout::drawn);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aCitysPlanIsFoundWholeInEveryLayout(PlanLayout layout) {
        isFoundWhole(reordered(CITY, layout), layout, "计划.docx");
        isFoundWhole(reordered(CITY, layout), layout, "计划.xlsx");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aPlanOfChaptersIsFoundWholeInEveryLayout(PlanLayout layout) {
        isFoundWhole(CHAPTERS, layout, "计划.docx");
        isFoundWhole(CHAPTERS, layout, "计划.xlsx");
    }

    /** The known plans' own contents, in layouts that aren't theirs; names hold marks, so lines part them. */
    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "004"})
    void theKnownPlansAreFoundWholeInOtherLayouts(String id) {
        Optional<Path> plans = knownPlans();
        assumeTrue(plans.isPresent(), "skipped: the known plans (../shared/plans) are not beside this checkout");
        PlanSample sample = PlanSample.of(JsonMapper.shared()
                .readTree(plans.orElseThrow().resolve(id + ".json").toFile()));
        LongStream.range(0, 4).mapToObj(PlanLayout::drawn).forEach(layout -> {
            isFoundWhole(sample, layout.inLines(), id + ".docx");
            isFoundWhole(sample, layout.inLines(), id + ".xlsx");
        });
    }

    private static Optional<Path> knownPlans() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path plans = up.resolve("shared").resolve("plans");
            if (Files.isDirectory(plans)) {
                return Optional.of(plans);
            }
        }
        return Optional.empty();
    }

    private void isFoundWhole(PlanSample sample, PlanLayout layout, String name) {
        MadeUpDocument document = LaidOutPlan.of(sample, layout);

        ImportedPlan imported = OfficialPlanImport.read(document.write(folder, name), ImportSettings.guessing());

        String context = name + "\n" + layout + "\n" + document.text();
        assertThat(PlanSample.lines(imported))
                .as(context)
                .containsExactlyElementsOf(withoutAbsent(sample, layout).lines());
        assertThat(targets(imported)).as(context).isEqualTo(targets(sample, layout));
        assertThat(imported.plan().year()).as(context).isEqualTo(year(sample));
    }

    /** The themes in an order that the seed gives; annex numbers stay where they are. */
    private static PlanSample reordered(PlanSample sample, PlanLayout layout) {
        List<Theme> themes = new ArrayList<>(sample.themes());
        Collections.shuffle(themes, new Random(layout.seed()));
        List<Theme> renumbered = new ArrayList<>();
        for (Theme theme : themes) {
            renumbered.add(new Theme("附件" + (renumbered.size() + 1), theme.title(), theme.tasks()));
        }
        return new PlanSample(sample.title(), sample.number(), renumbered, sample.annexes());
    }

    /** What no column holds can't be found. */
    private static PlanSample withoutAbsent(PlanSample sample, PlanLayout layout) {
        return new PlanSample(
                sample.title(),
                sample.number(),
                sample.themes().stream()
                        .map(theme -> new Theme(
                                theme.annex(),
                                theme.title(),
                                theme.tasks().stream()
                                        .map(task -> new Task(
                                                task.sections(),
                                                task.number(),
                                                task.title(),
                                                task.measures().stream()
                                                        .map(measure -> withoutAbsent(measure, layout))
                                                        .toList()))
                                        .toList()))
                        .toList(),
                sample.annexes());
    }

    private static Measure withoutAbsent(Measure measure, PlanLayout layout) {
        return new Measure(
                measure.paragraphs(),
                measure.deadline(),
                layout.has(Column.LEAD) ? measure.lead() : Cell.NONE,
                measure.responsible(),
                layout.has(Column.SUPPORT) ? measure.support() : Cell.NONE);
    }

    private static int year(PlanSample sample) {
        return Integer.parseInt(sample.title().replaceAll(".*(20\\d\\d)年.*", "$1"));
    }

    private static Map<String, String> targets(PlanSample sample, PlanLayout layout) {
        Map<String, String> targets = new TreeMap<>();
        for (Annex annex : sample.annexes()) {
            List<List<String>> rows = layout.annex().total() == 0
                    ? annex.rows().subList(0, annex.rows().size() - 1)
                    : annex.rows();
            for (List<String> row : rows) {
                for (int i = 0; i < annex.indicators().size(); i++) {
                    PlanSample.Header header = annex.indicators().get(i);
                    targets.put(
                            row.getFirst() + " › " + header.name() + "/" + header.unit() + "/" + header.sub(),
                            row.get(i + 1));
                }
            }
        }
        return targets;
    }

    private static Map<String, String> targets(ImportedPlan imported) {
        Map<String, String> targets = new TreeMap<>();
        for (AnnexTable annex : imported.annexes()) {
            annex.table().rows().forEach(row -> {
                for (int i = 0; i < row.cells().size(); i++) {
                    String column = annex.table().columns().get(i).header();
                    boolean turned = annex.table().turned();
                    IndicatorHeader header = IndicatorHeader.parse(turned ? row.label() : column);
                    targets.put(
                            (turned ? column : row.label()) + " › " + header.name() + "/" + header.unit() + "/"
                                    + String.join(",", header.parts()),
                            row.cells().get(i));
                }
            });
        }
        return targets;
    }
}
