package org.yuebao.ingest.plan;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.plan.UnitRole;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitGroup;
import org.yuebao.model.unit.UnitKind;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;
import tools.jackson.databind.JsonNode;

/**
 * A plan out of its transcription ({@code NNN.json}), to show that the model can hold it. What a transcription does not
 * say (kinds of units, members of groups, how an indicator adds up) is filled in plainly.
 */
final class SharedPlanJson {

    private final JsonNode json;
    private final int year;
    private final UnitRegister register;

    private SharedPlanJson(JsonNode json) {
        this.json = json;
        this.year = json.path("year").asInt();
        this.register = register(json);
    }

    static Plan plan(JsonNode json) {
        return new SharedPlanJson(json).plan();
    }

    private Plan plan() {
        boolean ofCity = json.path("level").asString().equals("city");
        List<Theme> themes = new ArrayList<>();
        for (JsonNode theme : json.path("themes")) {
            themes.add(theme(theme));
        }
        List<IndicatorTable> tables = new ArrayList<>();
        for (JsonNode table : json.path("indicators")) {
            tables.add(isTurned(table) ? turnedTable(table, tables.size() + 1) : table(table, tables.size() + 1));
        }
        return new Plan(
                new PlanId("plan-" + text(json, "id")),
                new PlanVersion(1, ReportingMonth.of(year, 1), "首次载入"),
                text(json, "title"),
                year,
                json.path("period").isArray() ? json.path("period").get(1).asInt() : year,
                ofCity ? PlanLevel.CITY : PlanLevel.DISTRICT,
                text(json, "jurisdiction"),
                text(json, "doc_number"),
                text(json, "issuer"),
                Optional.of(text(json, "issued")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                new UnitName(bureau(json)),
                register,
                themes,
                tables,
                RatingScale.defaults());
    }

    static String bureau(JsonNode json) {
        return text(json, "level").equals("city") ? "市生态环境局" : "区生态环境局";
    }

    private Theme theme(JsonNode theme) {
        String code = themeCode(text(theme, "title"));
        return new Theme(code, text(theme, "annex"), text(theme, "title"), sections(theme, code));
    }

    static String themeCode(String title) {
        return Stream.of("气候", "大气", "水", "土壤", "生态")
                .filter(title::contains)
                .findFirst()
                .orElse("攻坚");
    }

    private List<Section> sections(JsonNode parent, String theme) {
        return stream(parent.path("sections"))
                .map(section -> new Section(
                        text(section, "heading"),
                        section.path("level").asInt(),
                        sections(section, theme),
                        stream(section.path("tasks"))
                                .map(task -> task(task, theme))
                                .toList()))
                .toList();
    }

    private Task task(JsonNode task, String theme) {
        TaskCode code = new TaskCode(theme, task.path("number").asInt());
        List<Measure> measures = new ArrayList<>();
        for (JsonNode measure : task.path("measures")) {
            measures.add(measure(measure, new MeasureCode(code, measures.size() + 1)));
        }
        return new Task(code, text(task, "title"), texts(task.path("title_variants")), measures);
    }

    private Measure measure(JsonNode measure, MeasureCode code) {
        return new Measure(
                code,
                text(measure, "text"),
                DeadlineParser.parse(text(measure.path("resolved"), "deadline"), year)
                        .orElseThrow(),
                assignment(measure, UnitRole.LEAD),
                assignment(measure, UnitRole.RESPONSIBLE),
                assignment(measure, UnitRole.SUPPORTING),
                List.of());
    }

    static String field(UnitRole role) {
        return switch (role) {
            case LEAD -> "lead";
            case RESPONSIBLE -> "responsible";
            case SUPPORTING -> "support";
        };
    }

    private static Assignment assignment(JsonNode measure, UnitRole role) {
        String field = field(role);
        JsonNode resolved = measure.path("resolved");
        String others = text(resolved.path("etc"), field);
        return new Assignment(
                texts(resolved.path(field)),
                !others.isEmpty(),
                others,
                texts(resolved.path("dash")).contains(field),
                !texts(measure.path("unresolved")).contains(field),
                List.of());
    }

    private IndicatorTable table(JsonNode table, int number) {
        List<Integer> places = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        for (JsonNode column : table.path("columns")) {
            // A column without a name is a trace of the scan (columns_resolved leaves it out).
            if (!text(column, "name").isEmpty()) {
                places.add(column.path("index").asInt() - 1);
                indicators.add(
                        indicator(number, places.size(), text(column, "full_name"), text(column, "name"), column));
            }
        }
        List<IndicatorTable.Row> rows = stream(table.path("rows"))
                .map(row -> {
                    Map<IndicatorCode, Target> targets = new HashMap<>();
                    for (int i = 0; i < indicators.size(); i++) {
                        String cell = row.path("cells").get(places.get(i)).asString();
                        if (!cell.isEmpty()) {
                            targets.put(indicators.get(i).code(), TargetParser.parse(cell, indicators.get(i)));
                        }
                    }
                    return new IndicatorTable.Row(
                            text(row, "unit_printed"),
                            register.find(text(row, "unit")).map(Unit::name),
                            targets);
                })
                .toList();
        return new IndicatorTable(
                text(table, "title"), text(table, "row_header"), false, indicators, rows, texts(table.path("notes")));
    }

    static boolean isTurned(JsonNode table) {
        return text(table, "orientation").equals("indicator-rows");
    }

    private static IndicatorTable turnedTable(JsonNode table, int number) {
        List<Indicator> indicators = new ArrayList<>();
        for (JsonNode row : table.path("rows")) {
            String name = row.has("name_resolved") ? text(row, "name_resolved") : text(row, "name");
            indicators.add(indicator(number, row.path("number").asInt(), name, text(row, "printed"), row));
        }
        List<IndicatorTable.Row> rows = new ArrayList<>();
        for (JsonNode column : table.path("columns")) {
            Map<IndicatorCode, Target> targets = new HashMap<>();
            for (int i = 0; i < indicators.size(); i++) {
                String cell =
                        table.path("rows").get(i).path("cells").get(rows.size()).asString();
                targets.put(indicators.get(i).code(), TargetParser.parse(cell, indicators.get(i)));
            }
            rows.add(new IndicatorTable.Row(text(column, "name"), Optional.empty(), targets));
        }
        return new IndicatorTable(
                text(table, "title"), text(table, "row_header"), true, indicators, rows, texts(table.path("notes")));
    }

    private static Indicator indicator(int table, int number, String name, String printedName, JsonNode column) {
        String unit = text(column, "unit").isEmpty() ? "—" : text(column, "unit");
        boolean composite = !text(column, "sub").isEmpty();
        return new Indicator(
                new IndicatorCode("表" + table + "指标-" + number),
                number,
                name,
                printedName,
                name,
                new MeasuringUnit(unit),
                name.contains("PM2.5") || name.contains("重污染") ? Better.LOWER : Better.HIGHER,
                OverMonths.LATEST,
                List.of("吨", "家", "万辆次", "块").contains(unit) ? OverUnits.SUM : OverUnits.NOT_ADDITIVE,
                composite ? parts(name, text(column, "sub")) : List.of(),
                -1,
                RoundingMode.HALF_UP);
    }

    private static List<Indicator.Part> parts(String name, String sub) {
        return Stream.concat(Stream.of(name), Stream.of(sub.split(",")))
                .map(part -> new Indicator.Part(part, part.startsWith("劣") ? Better.LOWER : Better.HIGHER))
                .toList();
    }

    /** Rows of the annexes are areas, names of many are groups, all others are departments. */
    private static UnitRegister register(JsonNode json) {
        String jurisdiction = text(json, "jurisdiction");
        List<Unit> units = new ArrayList<>();
        for (JsonNode table : json.path("indicators")) {
            for (JsonNode row : table.path("rows")) {
                String name = text(row, "unit_printed").isEmpty() ? "" : text(row, "unit");
                if (!name.isEmpty()
                        && !name.equals(jurisdiction)
                        && units.stream().noneMatch(is(name))) {
                    units.add(area(name));
                }
            }
        }
        Set<String> names = new LinkedHashSet<>(List.of(bureau(json)));
        Stream.of("lead", "responsible", "support")
                .forEach(field ->
                        json.findValues("resolved").forEach(resolved -> names.addAll(texts(resolved.path(field)))));
        List<UnitGroup> groups = new ArrayList<>();
        UnitRegister areas = new UnitRegister(units, List.of());
        for (String name : names) {
            if (areas.find(name).isEmpty()) {
                if (name.matches("各.*|相关.*|区政府.*|.*成员单位|市相关部门.*")) {
                    groups.add(new UnitGroup(name, List.of(), List.of(), false));
                } else {
                    units.add(new Unit(new UnitName(name), name, name, UnitKind.DEPARTMENT, List.of(), true));
                }
            }
        }
        return new UnitRegister(units, groups);
    }

    private static Predicate<Unit> is(String name) {
        return unit -> unit.name().value().equals(name);
    }

    private static Unit area(String name) {
        return name.equals("经开区")
                ? new Unit(new UnitName(name), name, "北京经济技术开发区管委会", UnitKind.DEVELOPMENT_AREA, List.of(), true)
                : new Unit(new UnitName(name), name, name, UnitKind.DISTRICT, List.of(name + "政府"), true);
    }

    /** Empty where the field is missing or null. */
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : "";
    }

    static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asString).toList();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
