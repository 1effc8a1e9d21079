package org.yuebao.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yuebao.ingest.plan.PlanWorkbookWriter;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.DeadlineParser;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.OverUnits;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLevel;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Target;
import org.yuebao.model.plan.TargetParser;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitGroup;
import org.yuebao.model.unit.UnitKind;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** Small plans in the shapes of the known ones, so that a month runs in seconds. */
final class MadeUpPlans {

    private static final Indicator PM25 = indicator(1, "PM2.5年均浓度", "微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE);
    private static final Indicator NOX = indicator(2, "氮氧化物重点工程减排量", "吨", Better.HIGHER, OverMonths.CUMULATIVE);

    private MadeUpPlans() {}

    /** A city's, in the shape of 000: themes, an annex of districts × indicators. */
    static Plan city() {
        return city(2022);
    }

    /** The same of another year: jia-2023. */
    static Plan city(int year) {
        return plan(
                "jia-" + year,
                year,
                PlanLevel.CITY,
                "甲市",
                "市生态环境局",
                cityRegister(),
                List.of(
                        theme("大气", "附件1", "大气污染防治" + year + "年行动计划", section("一、减排", cityTasks("大气", year))),
                        theme("水", "附件2", "水污染防治" + year + "年行动计划", section("一、治水", cityTasks("水", year)))),
                List.of(table("甲市各区指标", "区", row("东江区", "34", "200"), row("西山区", "33", "100"), row("南城区", "35", "0"))));
    }

    /** A city's, in the shape of 001: one theme with chapters, no annex, another year. */
    static Plan withChapters() {
        return plan(
                "jia-2026",
                2026,
                PlanLevel.CITY,
                "甲市",
                "市生态环境局",
                cityRegister(),
                List.of(theme(
                        "攻坚",
                        "附件1",
                        "甲市污染防治攻坚2026年行动计划",
                        new Section(
                                "一、清新空气",
                                1,
                                List.of(new Section(
                                        "（一）目标", 2, List.of(), List.of(task("攻坚", 1, "目标任务", "年底前", "各区政府", 2026)))),
                                List.of()),
                        new Section(
                                "二、清澈河流",
                                1,
                                List.of(new Section(
                                        "（一）治理", 2, List.of(), List.of(task("攻坚", 2, "整治排口", "6月底前", "市水务局", 2026)))),
                                List.of()))),
                List.of());
    }

    /** A district's, in the shape of 004: streets and bureaus, no lead column, the district's own row in the annex. */
    static Plan district() {
        List<Unit> units = Stream.concat(
                        Stream.of("河口街道", "桥头街道", "码头街道", "城关街道").map(name -> unit(name, UnitKind.DISTRICT)),
                        Stream.of("区生态环境局", "区水务局", "区商务局").map(name -> unit(name, UnitKind.DEPARTMENT)))
                .toList();
        return plan(
                "dongjiang-2022",
                2022,
                PlanLevel.DISTRICT,
                "东江区",
                "区生态环境局",
                new UnitRegister(
                        units,
                        List.of(new UnitGroup(
                                "各街道办事处",
                                List.of(),
                                units.subList(0, 4).stream().map(Unit::name).toList(),
                                true))),
                List.of(theme(
                        "大气",
                        "附件1",
                        "东江区大气污染防治2022年行动计划",
                        section(
                                "一、减排",
                                task("大气", 1, "整治扬尘", "年底前", "各街道办事处", 2022),
                                task("大气", 2, "重型车执法", "6—9月", "区商务局", 2022),
                                task("大气", 3, "治理餐饮", "长期实施", "区水务局", 2022)))),
                List.of(table(
                        "各街道指标",
                        "全区及各街道",
                        row("河口街道", "34", "—"),
                        row("桥头街道", "33", "—"),
                        row("码头街道", "36", "—"),
                        row("城关街道", "35", "—"),
                        ownRow("东江区", "34", "210"))));
    }

    /** The plan's workbook in the folder, named by its id. */
    static Path workbook(Plan plan, Path folder) {
        Path file = folder.resolve(plan.id() + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new PlanWorkbookWriter().write(plan, out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Task[] cityTasks(String theme, int year) {
        return new Task[] {
            task(theme, 1, "整治扬尘", "年底前", "各区政府", year),
            task(theme, 2, "排查隐患", "6月底前", "市水务局", year),
            task(theme, 3, "宣传引导", "长期实施", "市商务局", year)
        };
    }

    private static Plan plan(
            String id,
            int year,
            PlanLevel level,
            String jurisdiction,
            String bureau,
            UnitRegister register,
            List<Theme> themes,
            List<IndicatorTable> tables) {
        return new Plan(
                new PlanId(id),
                new PlanVersion(1, ReportingMonth.of(year, 1), "首次载入"),
                jurisdiction + "深入打好污染防治攻坚战" + year + "年行动计划",
                year,
                year,
                level,
                jurisdiction,
                "",
                "",
                Optional.empty(),
                new UnitName(bureau),
                register,
                themes,
                tables,
                RatingScale.defaults());
    }

    private static UnitRegister cityRegister() {
        List<Unit> units = Stream.concat(
                        Stream.of("东江区", "西山区", "南城区").map(name -> unit(name, UnitKind.DISTRICT)),
                        Stream.of("市生态环境局", "市水务局", "市商务局").map(name -> unit(name, UnitKind.DEPARTMENT)))
                .toList();
        return new UnitRegister(
                units,
                List.of(new UnitGroup(
                        "各区政府",
                        List.of(),
                        units.subList(0, 3).stream().map(Unit::name).toList(),
                        true)));
    }

    private static Unit unit(String name, UnitKind kind) {
        return new Unit(new UnitName(name), name, name, kind, List.of(), true);
    }

    private static Theme theme(String code, String annex, String title, Section... sections) {
        return new Theme(code, annex, title, List.of(sections));
    }

    private static Section section(String heading, Task... tasks) {
        return new Section(heading, 1, List.of(), List.of(tasks));
    }

    /** With two measures, the second one the bureau's. */
    private static Task task(String theme, int number, String title, String deadline, String responsible, int year) {
        MeasureCode first = MeasureCode.parse(theme + "-" + number + "-1");
        String bureau = responsible.contains("街道") || responsible.startsWith("区") ? "区生态环境局" : "市生态环境局";
        return new Task(
                first.task(),
                title,
                List.of(),
                List.of(
                        measure(first, title + "，落实责任。", deadline, responsible, year),
                        measure(new MeasureCode(first.task(), 2), title + "，加强调度。", "年底前", bureau, year)));
    }

    private static Measure measure(MeasureCode code, String text, String deadline, String responsible, int year) {
        return new Measure(
                code,
                text,
                DeadlineParser.parse(deadline, year).orElseThrow(),
                Assignment.none(),
                Assignment.of(List.of(responsible)),
                Assignment.none(),
                List.of());
    }

    private static IndicatorTable table(String title, String header, IndicatorTable.Row... rows) {
        return new IndicatorTable(title, header, false, List.of(PM25, NOX), List.of(rows), List.of());
    }

    private static IndicatorTable.Row row(String unit, String... printed) {
        return row(unit, Optional.of(new UnitName(unit)), printed);
    }

    private static IndicatorTable.Row ownRow(String subject, String... printed) {
        return row(subject, Optional.empty(), printed);
    }

    private static IndicatorTable.Row row(String subject, Optional<UnitName> unit, String... printed) {
        Map<IndicatorCode, Target> targets = new HashMap<>();
        List<Indicator> indicators = Arrays.asList(PM25, NOX);
        IntStream.range(0, printed.length)
                .forEach(i -> targets.put(indicators.get(i).code(), TargetParser.parse(printed[i], indicators.get(i))));
        return new IndicatorTable.Row(subject, unit, targets);
    }

    private static Indicator indicator(int number, String name, String unit, Better better, OverMonths overMonths) {
        return new Indicator(
                new IndicatorCode("指标-" + number),
                number,
                name,
                name,
                name,
                new MeasuringUnit(unit),
                better,
                overMonths,
                overMonths == OverMonths.CUMULATIVE ? OverUnits.SUM : OverUnits.NOT_ADDITIVE,
                List.of(),
                0,
                RoundingMode.HALF_UP);
    }
}
