package org.yuebao.ingest.official.outline;

import java.util.List;
import java.util.stream.Stream;
import org.yuebao.ingest.official.grid.Place;

/** A plan's themes with all that stands under them, as the document says it. */
public record Outline(List<OutlineTheme> themes) {

    public Outline {
        themes = List.copyOf(themes);
    }

    public record OutlineTheme(String annex, String title, List<OutlineSection> sections) {
        public OutlineTheme {
            sections = List.copyOf(sections);
        }

        public Stream<OutlineTask> tasks() {
            return sections.stream().flatMap(OutlineSection::allTasks);
        }
    }

    /** @param level 1 or 2 */
    public record OutlineSection(String heading, int level, List<OutlineSection> sections, List<OutlineTask> tasks) {
        public OutlineSection {
            sections = List.copyOf(sections);
            tasks = List.copyOf(tasks);
        }

        Stream<OutlineTask> allTasks() {
            return Stream.concat(tasks.stream(), sections.stream().flatMap(OutlineSection::allTasks));
        }
    }

    public record OutlineTask(int number, String title, List<String> titleVariants, List<OutlineMeasure> measures) {
        public OutlineTask {
            titleVariants = List.copyOf(titleVariants);
            measures = List.copyOf(measures);
        }
    }

    /** @param deadline as printed, without blanks; empty where none is known */
    public record OutlineMeasure(
            List<String> paragraphs, String deadline, Units lead, Units responsible, Units support, Place place) {
        public OutlineMeasure {
            paragraphs = List.copyOf(paragraphs);
        }

        public String text() {
            return String.join("\n", paragraphs);
        }
    }

    /**
     * What one cell of units says.
     *
     * @param others 等部门 and the like; empty where there is none
     * @param known false where the cell is empty
     */
    public record Units(List<String> named, String others, boolean dash, boolean known) {
        public Units {
            named = List.copyOf(named);
        }
    }
}
