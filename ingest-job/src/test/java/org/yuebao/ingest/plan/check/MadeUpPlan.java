package org.yuebao.ingest.plan.check;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.DeadlineParser;
import org.yuebao.model.plan.DeclaredCounts;
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
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Target;
import org.yuebao.model.plan.TargetParser;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitGroup;
import org.yuebao.model.unit.UnitKind;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/**
 * A small plan in words: {@code aCity().measure("大气-1-1", "查车100辆。", "年底前", "各区政府")}. The city has three districts and
 * two departments, the district two streets and two bureaus.
 */
public final class MadeUpPlan {

    private final PlanLevel level;
    private final String id;
    private final String jurisdiction;
    private final List<Unit> units = new ArrayList<>();
    private final List<UnitGroup> groups = new ArrayList<>();
    private final Map<TaskCode, String> titles = new LinkedHashMap<>();
    private final Map<TaskCode, List<String>> variants = new LinkedHashMap<>();
    private final Map<TaskCode, List<Measure>> tasks = new LinkedHashMap<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<IndicatorTable.Row> rows = new ArrayList<>();
    private final List<IndicatorTable> tables = new ArrayList<>();
    private DeclaredCounts declared = DeclaredCounts.none();
    private PlanLinks links = PlanLinks.none();
    private int year = 2030;
    private int lastYear = 2030;

    private MadeUpPlan(PlanLevel level, String id, String jurisdiction) {
        this.level = level;
        this.id = id;
        this.jurisdiction = jurisdiction;
    }

    public static MadeUpPlan aCity() {
        MadeUpPlan plan = new MadeUpPlan(PlanLevel.CITY, "jia-2030", "甲市");
        plan.unit("东江区", UnitKind.DISTRICT, "东江区政府")
                .unit("西山区", UnitKind.DISTRICT, "西山区政府")
                .unit("南城区", UnitKind.DISTRICT, "南城区政府")
                .unit("市生态环境局", UnitKind.DEPARTMENT)
                .unit("市水务局", UnitKind.DEPARTMENT);
        plan.groups.add(new UnitGroup("各区政府", List.of(), names(List.of("东江区", "西山区", "南城区")), true));
        plan.groups.add(new UnitGroup("相关区政府", List.of(), List.of(), false));
        return plan;
    }

    public static MadeUpPlan aDistrict() {
        MadeUpPlan plan = new MadeUpPlan(PlanLevel.DISTRICT, "dongjiang-2030", "东江区");
        plan.unit("河口街道", UnitKind.DISTRICT)
                .unit("桥头街道", UnitKind.DISTRICT)
                .unit("区生态环境局", UnitKind.DEPARTMENT)
                .unit("区水务局", UnitKind.DEPARTMENT);
        plan.groups.add(new UnitGroup("各街道办事处", List.of(), names(List.of("河口街道", "桥头街道")), true));
        return plan;
    }

    public MadeUpPlan over(int first, int last) {
        year = first;
        lastYear = last;
        return this;
    }

    public MadeUpPlan unit(String name, UnitKind kind, String... aliases) {
        units.add(new Unit(new UnitName(name), name, name, kind, List.of(aliases), true));
        return this;
    }

    public MadeUpPlan group(String name, String... members) {
        groups.add(new UnitGroup(name, List.of(), names(Arrays.asList(members)), true));
        return this;
    }

    public MadeUpPlan declares(int tasks, int measures) {
        declared = new DeclaredCounts(Optional.of(tasks), Optional.of(measures));
        return this;
    }

    public MadeUpPlan linked(PlanLinks others) {
        links = others;
        return this;
    }

    public MadeUpPlan task(String code, String title, String... otherTitles) {
        TaskCode task = MeasureCode.parse(code + "-1").task();
        titles.put(task, title);
        variants.put(task, List.of(otherTitles));
        return this;
    }

    public MadeUpPlan measure(String code, String text, String deadline, String responsible, MeasureItem... items) {
        return measure(code, text, deadline, Assignment.of(List.of(responsible)), items);
    }

    public MadeUpPlan supported(String code, String responsible, Assignment support) {
        return measure(code, "措施" + code, "年底前", Assignment.of(List.of(responsible)), support);
    }

    public MadeUpPlan measure(String code, String text, String deadline, Assignment responsible, MeasureItem... items) {
        return measure(code, text, deadline, responsible, Assignment.none(), items);
    }

    private MadeUpPlan measure(
            String code,
            String text,
            String deadline,
            Assignment responsible,
            Assignment support,
            MeasureItem... items) {
        MeasureCode measure = MeasureCode.parse(code);
        tasks.computeIfAbsent(measure.task(), task -> new ArrayList<>())
                .add(new Measure(
                        measure,
                        text,
                        DeadlineParser.parse(deadline, year).orElseThrow(),
                        Assignment.none(),
                        responsible,
                        support,
                        List.of(items)));
        return this;
    }

    public MadeUpPlan indicator(String name, String unit) {
        indicators.add(new Indicator(
                new IndicatorCode("指标-" + (indicators.size() + 1 + 100 * tables.size())),
                indicators.size() + 1,
                name,
                name,
                name,
                new MeasuringUnit(unit),
                name.contains("PM2.5") ? Better.LOWER : Better.HIGHER,
                OverMonths.LATEST,
                List.of("吨", "万吨", "家", "万辆次").contains(unit) ? OverUnits.SUM : OverUnits.NOT_ADDITIVE,
                List.of(),
                -1,
                RoundingMode.HALF_UP));
        return this;
    }

    /** Targets in the order in which the indicators were added; a name that is no unit is the row's subject only. */
    public MadeUpPlan targets(String subject, String... printed) {
        Map<IndicatorCode, Target> targets = new LinkedHashMap<>();
        for (int i = 0; i < printed.length; i++) {
            targets.put(indicators.get(i).code(), TargetParser.parse(printed[i], indicators.get(i)));
        }
        Optional<UnitName> unit = units.stream()
                .map(Unit::name)
                .filter(name -> name.value().equals(subject))
                .findFirst();
        rows.add(new IndicatorTable.Row(subject, unit, targets));
        return this;
    }

    MadeUpPlan endOfTable(String title) {
        tables.add(new IndicatorTable(title, "区", false, indicators, rows, List.of()));
        indicators.clear();
        rows.clear();
        return this;
    }

    public Plan build() {
        if (!indicators.isEmpty()) {
            endOfTable("指标");
        }
        Map<String, List<Task>> themes = new LinkedHashMap<>();
        tasks.forEach((code, measures) -> themes.computeIfAbsent(code.theme(), theme -> new ArrayList<>())
                .add(new Task(
                        code,
                        titles.getOrDefault(code, "任务" + code),
                        variants.getOrDefault(code, List.of()),
                        measures)));
        return new Plan(
                new PlanId(id),
                new PlanVersion(1, ReportingMonth.of(year, 1), "首次载入"),
                jurisdiction + year + "年行动计划",
                year,
                lastYear,
                level,
                jurisdiction,
                "",
                "",
                Optional.empty(),
                new UnitName(level == PlanLevel.CITY ? "市生态环境局" : "区生态环境局"),
                new UnitRegister(units, groups),
                themes.entrySet().stream()
                        .map(theme -> new Theme(
                                theme.getKey(),
                                "",
                                theme.getKey(),
                                List.of(new Section("一、", 1, List.of(), theme.getValue()))))
                        .toList(),
                tables,
                RatingScale.defaults(),
                links,
                declared);
    }

    private static List<UnitName> names(List<String> names) {
        return names.stream().map(UnitName::new).toList();
    }
}
