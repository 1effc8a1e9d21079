package org.yuebao.ingest.form;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.DeadlineParser;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.MeasureItem.Counted;
import org.yuebao.model.plan.MeasureItem.Step;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.plan.MeasureItem.Whole;
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
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitGroup;
import org.yuebao.model.unit.UnitKind;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** A city plan of five measures in the shapes of the real one: eight districts, four departments that report, one that only supports. */
public final class SmallPlan {

    public static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    public static final DueDate DUE = new DueDate(LocalDate.of(2022, 7, 5), false);

    private static final String ALL_AREAS = "各区政府(含北京经济技术开发区管委会)";

    private SmallPlan() {}

    /** {@code unit("通州区")} */
    public static UnitName unit(String name) {
        return new UnitName(name);
    }

    /** A form of June without earlier amounts. */
    public static BlankForm form(String unit) {
        return form(unit, Map.of());
    }

    public static BlankForm form(String unit, Map<ItemCode, Quantity> lastMonth) {
        return new BlankForm(plan(), JUNE, DUE, unit(unit), lastMonth);
    }

    public static Plan plan() {
        return new Plan(
                new PlanId("small-2022"),
                new PlanVersion(3, ReportingMonth.of(2022, 1), "首次载入"),
                "示例市污染防治2022年行动计划",
                2022,
                2022,
                PlanLevel.CITY,
                "示例市",
                "",
                "",
                Optional.empty(),
                unit("市生态环境局"),
                register(),
                themes(),
                List.of(indicators()),
                RatingScale.defaults());
    }

    private static UnitRegister register() {
        List<String> areas = List.of("通州区", "石景山区", "房山区", "平谷区", "怀柔区", "大兴区", "延庆区");
        List<Unit> units = new ArrayList<>(areas.stream()
                .map(name ->
                        new Unit(unit(name), name.replace("区", ""), name + "人民政府", UnitKind.DISTRICT, List.of(), true))
                .toList());
        units.add(new Unit(unit("经开区"), "经开", "经开区管委会", UnitKind.DEVELOPMENT_AREA, List.of(), true));
        for (String name : List.of("市生态环境局", "市水务局", "市商务局", "首都精神文明办", "市文化和旅游局")) {
            units.add(new Unit(unit(name), name, name, UnitKind.DEPARTMENT, List.of(), true));
        }
        List<UnitName> members = units.stream()
                .filter(unit -> unit.kind().isArea())
                .map(Unit::name)
                .toList();
        return new UnitRegister(units, List.of(new UnitGroup(ALL_AREAS, List.of(), members, true)));
    }

    private static List<Theme> themes() {
        Task diesel = task(
                "大气",
                5,
                "重型柴油车污染防治",
                measure(
                        "大气-5-1",
                        "全年人工检查重型柴油车180万辆次以上；6月底前公布检查办法。",
                        "年底前",
                        List.of("市生态环境局"),
                        List.of(ALL_AREAS),
                        List.of("市文化和旅游局"),
                        new Counted(
                                1,
                                "重型柴油车人工检查",
                                Comparator.AT_LEAST,
                                Quantity.of("180", "万辆次"),
                                new TargetShare.InAnnex(new IndicatorCode("指标-5"))),
                        new Step(2, "公布检查办法", List.of(LocalDate.of(2022, 6, 30))),
                        new Whole(3, "其余工作")),
                measure(
                        "大气-5-2",
                        "倡导文明祭祀，减少烟尘。",
                        "长期实施",
                        List.of("首都精神文明办"),
                        List.of("市商务局"),
                        List.of(),
                        new Whole(0, "")));
        Task water = task(
                "水",
                1,
                "水质检测",
                measure(
                        "水-1-1",
                        "全年检测水样230组以上。",
                        "年底前",
                        List.of("市水务局"),
                        List.of(ALL_AREAS),
                        List.of(),
                        new Counted(
                                1, "水样检测", Comparator.AT_LEAST, Quantity.of("230", "组"), new TargetShare.OfTheCity())),
                measure("水-1-2", "完善水质通报办法。", "6月底前", List.of("市水务局"), List.of(), List.of(), new Whole(0, "")),
                measure(
                        "水-1-3",
                        "每月通报街道水质。",
                        "长期实施",
                        List.of("市水务局"),
                        List.of(),
                        List.of(),
                        new Step(
                                1,
                                "通报街道水质",
                                IntStream.rangeClosed(1, 12)
                                        .mapToObj(month -> LocalDate.of(2022, month, 1)
                                                .plusMonths(1)
                                                .minusDays(1))
                                        .toList())));
        return List.of(
                new Theme("大气", "附件1", "大气污染防治", List.of(new Section("一、", 1, List.of(), List.of(diesel)))),
                new Theme("水", "附件2", "水污染防治", List.of(new Section("一、", 1, List.of(), List.of(water)))));
    }

    private static Task task(String theme, int number, String title, Measure... measures) {
        return new Task(new TaskCode(theme, number), title, List.of(), List.of(measures));
    }

    private static Measure measure(
            String code,
            String text,
            String deadline,
            List<String> lead,
            List<String> responsible,
            List<String> support,
            MeasureItem... items) {
        Deadline read = DeadlineParser.parse(deadline, 2022).orElseThrow();
        return new Measure(
                MeasureCode.parse(code),
                text,
                read,
                Assignment.of(lead),
                Assignment.of(responsible),
                Assignment.of(support),
                List.of(items));
    }

    private static IndicatorTable indicators() {
        List<Indicator> columns = List.of(
                indicator(1, "PM2.5年均浓度", "微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE, false, List.of()),
                indicator(2, "优良天数比率", "%", Better.HIGHER, OverMonths.RATIO_OF_DAYS, false, List.of()),
                indicator(
                        3,
                        "断面水质达标率",
                        "%",
                        Better.HIGHER,
                        OverMonths.LATEST,
                        false,
                        List.of(
                                new Indicator.Part("断面水质达标率", Better.HIGHER),
                                new Indicator.Part("优良水体比例", Better.HIGHER),
                                new Indicator.Part("劣Ⅴ类水体比例", Better.LOWER))),
                indicator(4, "受污染耕地安全利用率", "%", Better.HIGHER, OverMonths.LATEST, false, List.of()),
                indicator(5, "重型柴油车路检", "万辆次", Better.HIGHER, OverMonths.CUMULATIVE, true, List.of()));
        Map<String, List<String>> cells = new LinkedHashMap<>();
        cells.put("通州区", List.of("35", "73", "100(42.8,0)", ">93", "27.75"));
        cells.put("石景山区", List.of("33", "73", "100(75,0)", "—", "1.75"));
        cells.put("房山区", List.of("34", "73", "100(66.6,0)", ">93", "24.25"));
        cells.put("平谷区", List.of("33", "73", "100(50,0)", ">93", "16.25"));
        cells.put("怀柔区", List.of("30", "75", "100(85.7,0)", ">93", "5.75"));
        cells.put("大兴区", List.of("34", "73", "100(14.2,0)", ">93", "15.5"));
        cells.put("延庆区", List.of("30", "75", "100(85.7,0)", ">93", "25"));
        cells.put("经开区", List.of("34", "73", "100(50,0)", "—", "0"));
        List<IndicatorTable.Row> rows = cells.entrySet().stream()
                .map(row -> new IndicatorTable.Row(
                        row.getKey(), Optional.of(unit(row.getKey())), targets(columns, row.getValue())))
                .toList();
        return new IndicatorTable("各区指标", "区", false, columns, rows, List.of());
    }

    private static Map<IndicatorCode, Target> targets(List<Indicator> columns, List<String> cells) {
        Map<IndicatorCode, Target> targets = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            targets.put(columns.get(i).code(), TargetParser.parse(cells.get(i), columns.get(i)));
        }
        return targets;
    }

    private static Indicator indicator(
            int number,
            String name,
            String unit,
            Better better,
            OverMonths overMonths,
            boolean sum,
            List<Indicator.Part> parts) {
        return new Indicator(
                new IndicatorCode("指标-" + number),
                number,
                name,
                name,
                name,
                new MeasuringUnit(unit),
                better,
                overMonths,
                sum ? OverUnits.SUM : OverUnits.NOT_ADDITIVE,
                parts,
                1,
                RoundingMode.DOWN);
    }
}
