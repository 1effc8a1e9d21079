package org.yuebao.ingest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.plan.UnitRole;
import tools.jackson.databind.JsonNode;

/** The model, and with it the workbook, holds every known plan. */
class KnownPlansTest {

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void everythingThatAKnownPlanSaysIsHeldByTheModel(String id) {
        JsonNode json = SharedPlans.json(id);

        assertHolds(SharedPlanJson.plan(json), json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void aKnownPlanComesBackFromItsWorkbookAsItWas(String id) {
        Plan plan = SharedPlanJson.plan(SharedPlans.json(id));

        assertThat(PlanWorkbooks.read(PlanWorkbooks.bytes(plan))).isEqualTo(plan);
    }

    @Test
    void everythingThatAMadeUpPlanSaysIsHeldByTheModel() {
        JsonNode json = SharedPlans.madeUp();

        assertHolds(SharedPlanJson.plan(json), json);
    }

    @Test
    void aMadeUpPlanComesBackFromItsWorkbookAsItWas() {
        Plan plan = SharedPlanJson.plan(SharedPlans.madeUp());

        assertThat(PlanWorkbooks.read(PlanWorkbooks.bytes(plan))).isEqualTo(plan);
    }

    private static void assertHolds(Plan plan, JsonNode json) {
        assertThat(facts(plan)).isEqualTo(facts(json));
    }

    /** The plan as lines of text, one a fact, so that what is missing shows in the difference. */
    private static List<String> facts(Plan plan) {
        List<String> facts = new ArrayList<>(List.of(
                plan.title(),
                String.valueOf(plan.year()),
                plan.jurisdiction(),
                plan.documentNumber(),
                plan.issuer(),
                plan.issued().map(Object::toString).orElse("")));
        for (Theme theme : plan.themes()) {
            facts.add(theme.annex() + theme.title());
            theme.sections().forEach(section -> addFacts(facts, section));
        }
        for (IndicatorTable table : plan.indicatorTables()) {
            facts.add(table.title() + "|" + table.rowHeader() + "|" + table.notes());
            table.indicators()
                    .forEach(indicator -> facts.add(indicator.printedName() + "|"
                            + indicator.unit().name() + "|"
                            + table.rows().stream()
                                    .map(row -> row.subject() + "="
                                            + row.targets()
                                                    .get(indicator.code())
                                                    .printed())
                                    .toList()));
        }
        return facts;
    }

    private static void addFacts(List<String> facts, Section section) {
        facts.add(section.level() + section.heading());
        for (Task task : section.tasks()) {
            facts.add(task.code().number() + task.title() + task.titleVariants());
            for (Measure measure : task.measures()) {
                facts.add(measure.text());
                facts.add(measure.deadline().printed());
                for (UnitRole role : UnitRole.values()) {
                    Assignment units = measure.assignment(role);
                    facts.add(units.named() + "|" + units.othersPrinted() + "|" + units.dash() + "|" + units.known());
                }
            }
        }
        section.sections().forEach(subsection -> addFacts(facts, subsection));
    }

    private static List<String> facts(JsonNode json) {
        List<String> facts = new ArrayList<>();
        facts.add(SharedPlanJson.text(json, "title"));
        facts.add(json.path("year").asString());
        Stream.of("jurisdiction", "doc_number", "issuer", "issued")
                .forEach(field -> facts.add(SharedPlanJson.text(json, field)));
        for (JsonNode theme : json.path("themes")) {
            facts.add(SharedPlanJson.text(theme, "annex") + SharedPlanJson.text(theme, "title"));
            theme.path("sections").forEach(section -> addFacts(facts, section));
        }
        for (JsonNode table : json.path("indicators")) {
            facts.add(SharedPlanJson.text(table, "title") + "|" + SharedPlanJson.text(table, "row_header") + "|"
                    + SharedPlanJson.texts(table.path("notes")));
            facts.addAll(SharedPlanJson.isTurned(table) ? turnedFacts(table) : columnFacts(table));
        }
        return facts;
    }

    private static void addFacts(List<String> facts, JsonNode section) {
        facts.add(section.path("level").asInt() + SharedPlanJson.text(section, "heading"));
        for (JsonNode task : section.path("tasks")) {
            facts.add(task.path("number").asInt()
                    + SharedPlanJson.text(task, "title")
                    + SharedPlanJson.texts(task.path("title_variants")));
            for (JsonNode measure : task.path("measures")) {
                JsonNode resolved = measure.path("resolved");
                facts.add(SharedPlanJson.text(measure, "text"));
                facts.add(SharedPlanJson.text(resolved, "deadline"));
                for (String field : List.of("lead", "responsible", "support")) {
                    facts.add(SharedPlanJson.texts(resolved.path(field)) + "|"
                            + SharedPlanJson.text(resolved.path("etc"), field) + "|"
                            + SharedPlanJson.texts(resolved.path("dash")).contains(field) + "|"
                            + !SharedPlanJson.texts(measure.path("unresolved")).contains(field));
                }
            }
        }
        section.path("sections").forEach(subsection -> addFacts(facts, subsection));
    }

    private static List<String> columnFacts(JsonNode table) {
        List<String> facts = new ArrayList<>();
        for (JsonNode column : table.path("columns")) {
            if (!SharedPlanJson.text(column, "name").isEmpty()) {
                int place = column.path("index").asInt() - 1;
                facts.add(SharedPlanJson.text(column, "name") + "|" + unit(column) + "|"
                        + SharedPlanJson.stream(table.path("rows"))
                                .map(row -> SharedPlanJson.text(row, "unit_printed") + "="
                                        + row.path("cells").get(place).asString())
                                .toList());
            }
        }
        return facts;
    }

    private static List<String> turnedFacts(JsonNode table) {
        List<String> facts = new ArrayList<>();
        for (JsonNode row : table.path("rows")) {
            List<String> cells = new ArrayList<>();
            for (JsonNode column : table.path("columns")) {
                cells.add(SharedPlanJson.text(column, "name") + "="
                        + row.path("cells").get(cells.size()).asString());
            }
            facts.add(SharedPlanJson.text(row, "printed") + "|" + unit(row) + "|" + cells);
        }
        return facts;
    }

    private static String unit(JsonNode column) {
        String unit = SharedPlanJson.text(column, "unit");
        return unit.isEmpty() ? "—" : unit;
    }
}
