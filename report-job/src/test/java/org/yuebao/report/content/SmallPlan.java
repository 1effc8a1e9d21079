package org.yuebao.report.content;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.plan.DeadlineParser;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
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

/** A made-up plan of three districts and two departments, in the shape of the city's: 3 tasks, 4 measures, 5 indicators. */
public final class SmallPlan {

    public static final UnitName DONGCHENG = new UnitName("东城区");
    public static final UnitName TONGZHOU = new UnitName("通州区");
    public static final UnitName YANQING = new UnitName("延庆区");
    public static final UnitName BUREAU = new UnitName("市生态环境局");
    public static final UnitName TRANSPORT = new UnitName("市交通委");

    public static final IndicatorCode CARBON = new IndicatorCode("指标-1");
    public static final IndicatorCode PM25 = new IndicatorCode("指标-2");
    public static final IndicatorCode WATER = new IndicatorCode("指标-3");
    public static final IndicatorCode ROADSIDE = new IndicatorCode("指标-4");
    public static final IndicatorCode SOIL = new IndicatorCode("指标-5");

    public static final MeasureCode INSPECT = MeasureCode.parse("大气-1-1");
    public static final MeasureCode ELECTRIC = MeasureCode.parse("大气-1-2");
    public static final MeasureCode DUST = MeasureCode.parse("大气-2-1");
    public static final MeasureCode RIVERS = MeasureCode.parse("水-1-1");

    private SmallPlan() {}

    public static Plan plan() {
        return new Plan(
                new PlanId("xiaocheng-2022"),
                new PlanVersion(1, ReportingMonth.of(2022, 1), "首次载入"),
                "小城市污染防治2022年行动计划",
                2022,
                2022,
                PlanLevel.CITY,
                "小城市",
                "小政发〔2022〕1号",
                "小城市人民政府",
                Optional.empty(),
                BUREAU,
                register(),
                List.of(
                        theme(
                                "大气",
                                "附件1",
                                "大气污染防治2022年行动计划",
                                new Task(
                                        new TaskCode("大气", 1),
                                        "重型柴油车治理",
                                        List.of(),
                                        List.of(
                                                measure(
                                                        INSPECT,
                                                        "路检重型柴油车31.8万辆次以上。",
                                                        "年底前",
                                                        List.of(),
                                                        List.of("各区政府"),
                                                        new MeasureItem.Counted(
                                                                1,
                                                                "重型柴油车路检",
                                                                Comparator.AT_LEAST,
                                                                Quantity.of("31.80", "万辆次"),
                                                                new MeasureItem.TargetShare.InAnnex(ROADSIDE))),
                                                measure(
                                                        ELECTRIC,
                                                        "制定新能源货车推广方案。",
                                                        "6月底前",
                                                        List.of("市交通委"),
                                                        List.of("市交通委")))),
                                new Task(
                                        new TaskCode("大气", 2),
                                        "扬尘管控",
                                        List.of(),
                                        List.of(measure(
                                                DUST,
                                                "7月底前通报道路尘负荷；每季度检查工地。",
                                                "按时间节点完成",
                                                List.of("市生态环境局"),
                                                List.of(),
                                                new MeasureItem.Step(1, "通报道路尘负荷", List.of(LocalDate.of(2022, 7, 31))),
                                                new MeasureItem.Step(
                                                        2,
                                                        "检查工地",
                                                        List.of(
                                                                LocalDate.of(2022, 3, 31),
                                                                LocalDate.of(2022, 6, 30),
                                                                LocalDate.of(2022, 9, 30),
                                                                LocalDate.of(2022, 12, 31))))))),
                        theme(
                                "水",
                                "附件2",
                                "水污染防治2022年行动计划",
                                new Task(
                                        new TaskCode("水", 1),
                                        "河道治理",
                                        List.of(),
                                        List.of(measure(
                                                RIVERS, "完成小微水体整治。", "8月底前", List.of("市生态环境局"), List.of("各区政府")))))),
                List.of(indicators()),
                RatingScale.defaults());
    }

    private static UnitRegister register() {
        return new UnitRegister(
                List.of(
                        new Unit(DONGCHENG, "东城", "东城区人民政府", UnitKind.DISTRICT, List.of(), true),
                        new Unit(TONGZHOU, "通州", "通州区人民政府", UnitKind.DISTRICT, List.of(), true),
                        new Unit(YANQING, "延庆", "延庆区人民政府", UnitKind.DISTRICT, List.of(), true),
                        new Unit(BUREAU, "生态环境局", "小城市生态环境局", UnitKind.DEPARTMENT, List.of(), true),
                        new Unit(TRANSPORT, "交通委", "小城市交通委员会", UnitKind.DEPARTMENT, List.of(), true)),
                List.of(new UnitGroup("各区政府", List.of(), List.of(DONGCHENG, TONGZHOU, YANQING), true)));
    }

    private static Theme theme(String code, String annex, String title, Task... tasks) {
        return new Theme(code, annex, title, List.of(new Section("一、任务", 1, List.of(), List.of(tasks))));
    }

    private static Measure measure(
            MeasureCode code,
            String text,
            String deadline,
            List<String> lead,
            List<String> responsible,
            MeasureItem... items) {
        return new Measure(
                code,
                text,
                DeadlineParser.parse(deadline, 2022).orElseThrow(),
                Assignment.of(lead),
                Assignment.of(responsible),
                Assignment.none(),
                List.of(items));
    }

    private static IndicatorTable indicators() {
        List<Indicator> indicators = List.of(
                indicator(1, "碳排放下降率", "碳排放降幅", "%", Better.HIGHER, OverMonths.YEARLY, OverUnits.NOT_ADDITIVE),
                indicator(
                        2,
                        "PM2.5年均浓度",
                        "PM2.5浓度",
                        "微克/立方米",
                        Better.LOWER,
                        OverMonths.MEAN_TO_DATE,
                        OverUnits.NOT_ADDITIVE),
                new Indicator(
                        WATER,
                        3,
                        "断面水质达标率(优良水体比例,劣Ⅴ类水体比例)",
                        "断面水质达标率(优良水体比例,劣Ⅴ类水体比例)",
                        "断面水质",
                        new MeasuringUnit("%"),
                        Better.HIGHER,
                        OverMonths.LATEST,
                        OverUnits.NOT_ADDITIVE,
                        List.of(
                                new Indicator.Part("断面水质达标率", Better.HIGHER),
                                new Indicator.Part("优良水体比例", Better.HIGHER),
                                new Indicator.Part("劣Ⅴ类水体比例", Better.LOWER)),
                        1,
                        RoundingMode.DOWN),
                indicator(4, "重型柴油车路检", "柴油车路检", "万辆次", Better.HIGHER, OverMonths.CUMULATIVE, OverUnits.SUM),
                indicator(5, "土壤污染状况调查", "土壤调查", "块", Better.HIGHER, OverMonths.CUMULATIVE, OverUnits.SUM));
        return new IndicatorTable(
                "各区2022年有关指标",
                "区",
                false,
                indicators,
                List.of(
                        row(DONGCHENG, indicators, "3", "34", "100(75,0)", "2.9", "0"),
                        row(TONGZHOU, indicators, "3", "35", "100(42.8,0)", "27.75", "3"),
                        row(YANQING, indicators, "3", "30", "100(100,0)", "1.15", "2")),
                List.of());
    }

    private static Indicator indicator(
            int number,
            String name,
            String shortName,
            String unit,
            Better better,
            OverMonths overMonths,
            OverUnits overUnits) {
        return new Indicator(
                new IndicatorCode("指标-" + number),
                number,
                name,
                name,
                shortName,
                new MeasuringUnit(unit),
                better,
                overMonths,
                overUnits,
                List.of(),
                -1,
                RoundingMode.HALF_UP);
    }

    private static IndicatorTable.Row row(UnitName unit, List<Indicator> indicators, String... cells) {
        Map<IndicatorCode, Target> targets = new HashMap<>();
        List<String> printed = new ArrayList<>(List.of(cells));
        for (Indicator indicator : indicators) {
            targets.put(indicator.code(), TargetParser.parse(printed.removeFirst(), indicator));
        }
        return new IndicatorTable.Row(unit.value(), Optional.of(unit), targets);
    }
}
