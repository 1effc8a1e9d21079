package org.yuebao.ingest.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yuebao.ingest.official.draft.IndicatorHeader;
import org.yuebao.ingest.official.finding.ImportFinding;
import org.yuebao.ingest.official.outline.AnnexTable;
import org.yuebao.ingest.official.outline.Outline.OutlineMeasure;
import org.yuebao.ingest.official.outline.Outline.OutlineSection;
import org.yuebao.ingest.official.outline.Outline.OutlineTask;
import org.yuebao.ingest.official.outline.Outline.OutlineTheme;
import org.yuebao.ingest.official.outline.Outline.Units;
import org.yuebao.ingest.official.table.PlanPart;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The imported document for machines, merged cells filled and units told apart. */
final class PlanJson {

    private PlanJson() {}

    static String of(ImportedPlan imported) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", imported.plan().id().value());
        json.put("title", imported.plan().title());
        json.put("year", imported.plan().year());
        json.put("lastYear", imported.plan().lastYear());
        json.put("level", imported.plan().level().name().toLowerCase(java.util.Locale.ROOT));
        json.put("jurisdiction", imported.plan().jurisdiction());
        json.put("documentNumber", imported.plan().documentNumber());
        json.put("issuer", imported.plan().issuer());
        json.put("issued", imported.plan().issued().map(Object::toString).orElse(""));
        json.put(
                "themes",
                imported.outline().themes().stream().map(PlanJson::theme).toList());
        json.put("indicators", imported.annexes().stream().map(PlanJson::annex).toList());
        json.put("findings", imported.findings().stream().map(PlanJson::finding).toList());
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(json);
    }

    private static Map<String, Object> theme(OutlineTheme theme) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("annex", theme.annex());
        json.put("title", theme.title());
        json.put("sections", theme.sections().stream().map(PlanJson::section).toList());
        return json;
    }

    private static Map<String, Object> section(OutlineSection section) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("heading", section.heading());
        json.put("level", section.level());
        json.put("tasks", section.tasks().stream().map(PlanJson::task).toList());
        json.put("sections", section.sections().stream().map(PlanJson::section).toList());
        return json;
    }

    private static Map<String, Object> task(OutlineTask task) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", task.number());
        json.put("title", task.title());
        json.put("title_variants", task.titleVariants());
        json.put("measures", task.measures().stream().map(PlanJson::measure).toList());
        return json;
    }

    private static Map<String, Object> measure(OutlineMeasure measure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", measure.text());
        json.put("paragraphs", measure.paragraphs());
        json.put("deadline", measure.deadline());
        json.put("lead", measure.lead().named());
        json.put("responsible", measure.responsible().named());
        json.put("support", measure.support().named());
        Map<String, Units> units = new LinkedHashMap<>();
        units.put("lead", measure.lead());
        units.put("responsible", measure.responsible());
        units.put("support", measure.support());
        Map<String, String> etc = new LinkedHashMap<>();
        List<String> dash = new ArrayList<>();
        List<String> unresolved = new ArrayList<>();
        units.forEach((field, cell) -> {
            if (!cell.others().isEmpty()) {
                etc.put(field, cell.others());
            }
            if (cell.dash()) {
                dash.add(field);
            }
            if (!cell.known()) {
                unresolved.add(field);
            }
        });
        json.put("etc", etc);
        json.put("dash", dash);
        json.put("unresolved", unresolved);
        json.put("place", measure.place().toString());
        return json;
    }

    private static Map<String, Object> annex(AnnexTable annex) {
        PlanPart.Annex table = annex.table();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("annex", annex.annex());
        json.put("title", annex.title());
        json.put("orientation", table.turned() ? "indicator-rows" : "unit-rows");
        json.put("row_header", table.rowHeader());
        json.put(
                "columns",
                IntStream.range(0, table.columns().size())
                        .mapToObj(i -> column(i + 1, table.columns().get(i).header(), table.turned()))
                        .toList());
        json.put(
                "rows",
                table.rows().stream().map(row -> row(row, table.turned())).toList());
        json.put("notes", annex.notes());
        return json;
    }

    private static Map<String, Object> column(int index, String header, boolean turned) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("index", index);
        json.putAll(turned ? Map.of("name", header.replaceAll("\\s+", "")) : indicator(header));
        return json;
    }

    private static Map<String, Object> indicator(String printed) {
        IndicatorHeader header = IndicatorHeader.parse(printed);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", header.name());
        json.put("unit", header.unit());
        json.put("sub", String.join(",", header.parts()));
        return json;
    }

    private static Map<String, Object> row(PlanPart.AnnexRow row, boolean turned) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (turned) {
            json.putAll(indicator(row.label()));
            json.put("printed", row.label());
        } else {
            json.put("unit", row.label());
        }
        json.put("cells", row.cells());
        return json;
    }

    private static Map<String, Object> finding(ImportFinding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", finding.kind().name());
        json.put("severity", finding.kind().severity().name());
        json.put("kind", finding.kind().chinese());
        json.put("place", finding.place());
        json.put("found", finding.found());
        json.put("assumed", finding.assumed());
        json.put("advice", finding.kind().advice());
        return json;
    }
}
