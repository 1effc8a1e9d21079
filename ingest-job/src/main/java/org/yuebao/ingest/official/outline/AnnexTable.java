package org.yuebao.ingest.official.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.ingest.official.table.PlanPart;

/** An annex of indicators with its heading and the notes below it. */
public record AnnexTable(String annex, String title, PlanPart.Annex table, List<String> notes) {

    public AnnexTable {
        notes = List.copyOf(notes);
    }

    public static List<AnnexTable> of(List<PlanPart> parts) {
        List<AnnexTable> tables = new ArrayList<>();
        List<PlanPart.Text> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case PlanPart.Text text -> lines.add(text);
                case PlanPart.Annex annex -> {
                    tables.add(of(annex, lines, notesAfter(parts, i)));
                    lines = new ArrayList<>();
                }
                default -> lines = new ArrayList<>();
            }
        }
        return tables;
    }

    private static AnnexTable of(PlanPart.Annex annex, List<PlanPart.Text> lines, List<String> notesAfter) {
        Optional<ThemeHeading> heading = ThemeHeading.find(lines);
        String title = heading.map(ThemeHeading::title)
                .filter(text -> !text.isEmpty())
                .or(() -> Optional.of(annex.sheet()).filter(name -> !name.isEmpty()))
                .orElse(
                        lines.isEmpty()
                                ? annex.rowHeader() + "指标"
                                : lines.getLast().text());
        return new AnnexTable(
                heading.map(ThemeHeading::annex).orElse(""),
                title,
                annex,
                Stream.concat(annex.notes().stream(), notesAfter.stream()).toList());
    }

    /** Lines right below that begin as notes do. */
    private static List<String> notesAfter(List<PlanPart> parts, int index) {
        List<String> notes = new ArrayList<>();
        for (int i = index + 1; i < parts.size(); i++) {
            boolean isNote = parts.get(i) instanceof PlanPart.Text text
                    && text.text()
                            .strip()
                            .matches("(备注|注|说明|附注|\\*|※).*|" + (notes.isEmpty() ? "(?!)" : "\\d\\s*[.．、].*"));
            if (!isNote) {
                break;
            }
            notes.add(((PlanPart.Text) parts.get(i)).text().strip());
        }
        return notes;
    }
}
