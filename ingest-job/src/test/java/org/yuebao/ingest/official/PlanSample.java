package org.yuebao.ingest.official;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yuebao.ingest.official.outline.Outline.OutlineMeasure;
import org.yuebao.ingest.official.outline.Outline.OutlineTask;
import org.yuebao.ingest.official.outline.Outline.OutlineTheme;
import org.yuebao.ingest.official.outline.Outline.Units;
import tools.jackson.databind.JsonNode;

/**
 * What a plan says, whatever it looks like: {@link PlanLayout} lays it out in one of many ways, and the import must give
 * all of it back. Made up line by line, or taken from a known plan's data.
 */
record PlanSample(String title, String number, List<Theme> themes, List<Annex> annexes) {

    record Theme(String annex, String title, List<Task> tasks) {}

    /** @param sections headings above it, from the outermost; none, one or two */
    record Task(List<String> sections, int number, String title, List<Measure> measures) {}

    record Measure(List<String> paragraphs, String deadline, Cell lead, Cell responsible, Cell support) {
        String text() {
            return String.join("¶", paragraphs);
        }
    }

    /** @param others 等部门 and the like; empty where there is none */
    record Cell(List<String> named, String others, boolean dash) {
        static final Cell NONE = new Cell(List.of(), "", false);

        static Cell of(String printed) {
            if (printed.equals("—")) {
                return new Cell(List.of(), "", true);
            }
            List<String> names =
                    Stream.of(printed.split("、", -1)).map(String::strip).toList();
            boolean etc = names.getLast().startsWith("等");
            return new Cell(etc ? names.subList(0, names.size() - 1) : names, etc ? names.getLast() : "", false);
        }

        @Override
        public String toString() {
            return dash ? "—" : String.join("、", named) + (others.isEmpty() ? "" : "…" + others);
        }
    }

    /** @param rows label first, then one value for each indicator */
    record Annex(String annex, String title, String rowHeader, List<Header> indicators, List<List<String>> rows) {}

    /** @param sub 优良水体比例,劣V类水体比例; empty where there is none */
    record Header(String name, String unit, String sub) {}

    /**
     * {@code # 附件1 title} begins a theme, {@code ## heading} and {@code ### heading} a section, {@code 3 title} a task,
     * {@code text | deadline | lead | responsible | support} a measure; {@code ! 附件3 title} begins an annex, {@code = …} is
     * its header, {@code - …} a row of it.
     */
    static PlanSample of(String title, String number, String text) {
        List<Theme> themes = new ArrayList<>();
        List<Annex> annexes = new ArrayList<>();
        List<String> sections = List.of();
        for (String line : text.lines().map(String::strip).toList()) {
            String rest = line.replaceFirst("^\\S+\\s+", "");
            if (line.startsWith("# ")) {
                themes.add(new Theme(rest.split(" ", -1)[0], rest.split(" ", -1)[1], new ArrayList<>()));
                sections = List.of();
            } else if (line.startsWith("## ")) {
                sections = List.of(rest);
            } else if (line.startsWith("### ")) {
                sections = List.of(sections.getFirst(), rest);
            } else if (line.startsWith("! ")) {
                annexes.add(new Annex(
                        rest.split(" ", -1)[0], rest.split(" ", -1)[1], "", new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                Annex annex = annexes.removeLast();
                List<String> cells = cells(rest);
                annexes.add(new Annex(
                        annex.annex(),
                        annex.title(),
                        cells.getFirst(),
                        cells.stream().skip(1).map(PlanSample::header).toList(),
                        annex.rows()));
            } else if (line.startsWith("- ")) {
                annexes.getLast().rows().add(cells(rest));
            } else if (line.matches("\\d+ [^|]+")) {
                themes.getLast()
                        .tasks()
                        .add(new Task(sections, Integer.parseInt(line.split(" ", -1)[0]), rest, new ArrayList<>()));
            } else {
                List<String> cells = cells(line);
                themes.getLast()
                        .tasks()
                        .getLast()
                        .measures()
                        .add(new Measure(
                                List.of(cells.get(0).split("¶", -1)),
                                cells.get(1),
                                Cell.of(cells.get(2)),
                                Cell.of(cells.get(3)),
                                Cell.of(cells.get(4))));
            }
        }
        return new PlanSample(title, number, themes, annexes);
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Header header(String printed) {
        String[] parts = printed.split("\\s+", -1);
        return new Header(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** The known plans' data, merged cells filled ({@code resolved}). */
    static PlanSample of(JsonNode json) {
        List<Theme> themes = new ArrayList<>();
        for (JsonNode theme : json.path("themes")) {
            List<Task> tasks = new ArrayList<>();
            theme.path("sections").forEach(section -> take(section, List.of(), tasks));
            themes.add(new Theme(text(theme, "annex"), text(theme, "title"), tasks));
        }
        return new PlanSample(text(json, "title"), text(json, "doc_number"), themes, List.of());
    }

    private static void take(JsonNode section, List<String> above, List<Task> tasks) {
        List<String> headings = new ArrayList<>(above);
        if (!text(section, "heading").isEmpty()) {
            headings.add(text(section, "heading"));
        }
        for (JsonNode task : section.path("tasks")) {
            List<Measure> measures = new ArrayList<>();
            for (JsonNode measure : task.path("measures")) {
                JsonNode said = measure.path("resolved");
                measures.add(new Measure(
                        texts(measure, "paragraphs"),
                        text(said, "deadline"),
                        cell(said, "lead"),
                        cell(said, "responsible"),
                        cell(said, "support")));
            }
            tasks.add(new Task(List.copyOf(headings), task.path("number").asInt(), text(task, "title"), measures));
        }
        section.path("sections").forEach(below -> take(below, headings, tasks));
    }

    private static Cell cell(JsonNode said, String field) {
        return new Cell(
                texts(said, field),
                text(said.path("etc"), field),
                texts(said, "dash").contains(field));
    }

    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    /** One line for each theme, section, task and measure; for a comparison that people can read. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Theme theme : themes) {
            lines.add("# " + theme.title());
            for (Task task : theme.tasks()) {
                lines.add("## " + String.join(" › ", task.sections()) + " › " + task.number() + " " + task.title());
                task.measures().forEach(measure -> lines.add(line(measure)));
            }
        }
        return lines.stream().map(PlanSample::plain).toList();
    }

    private static String line(Measure measure) {
        return measure.text() + " | " + measure.deadline() + " | " + measure.lead() + " | " + measure.responsible()
                + " | " + measure.support();
    }

    static List<String> lines(ImportedPlan imported) {
        List<String> lines = new ArrayList<>();
        for (OutlineTheme theme : imported.outline().themes()) {
            lines.add("# " + theme.title());
            theme.sections().forEach(section -> {
                section.tasks().forEach(task -> lines(List.of(section.heading()), task, lines));
                section.sections()
                        .forEach(below -> below.tasks()
                                .forEach(task -> lines(List.of(section.heading(), below.heading()), task, lines)));
            });
        }
        return lines.stream().map(PlanSample::plain).toList();
    }

    private static void lines(List<String> sections, OutlineTask task, List<String> lines) {
        lines.add("## "
                + String.join(
                        " › ", sections.stream().filter(text -> !text.isEmpty()).toList())
                + " › " + task.number() + " " + task.title());
        for (OutlineMeasure measure : task.measures()) {
            lines.add(line(new Measure(
                    measure.paragraphs(),
                    measure.deadline(),
                    cell(measure.lead()),
                    cell(measure.responsible()),
                    cell(measure.support()))));
        }
    }

    private static Cell cell(Units units) {
        return new Cell(units.named(), units.others(), units.dash());
    }

    private static String plain(String line) {
        return org.yuebao.model.unit.UnitRegister.plain(line);
    }
}
