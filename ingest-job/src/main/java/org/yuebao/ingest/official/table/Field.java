package org.yuebao.ingest.official.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a row says in one column.
 *
 * @param paragraphs without blank ones; within one, line breaks as \n
 */
public record Field(List<String> paragraphs, Source source) {

    /** How the row comes by it. */
    public enum Source {
        PRINTED,
        /** From the row above, with which the cell is merged. */
        ABOVE,
        /** From the column to the left, with which the cell is merged. */
        LEFT,
        /** The cell is there and holds nothing. */
        BLANK,
        /** The table has no such column. */
        NO_COLUMN
    }

    public Field {
        paragraphs = List.copyOf(paragraphs);
    }

    public boolean isBlank() {
        return paragraphs.isEmpty();
    }

    /** An empty cell of its own, which says nothing: neither merged nor absent. */
    public boolean saysNothing() {
        return source == Source.BLANK || (isBlank() && source != Source.NO_COLUMN);
    }

    /** In one line, blanks and line breaks left out. */
    public String plain() {
        return String.join("", paragraphs).replaceAll("\\s+", "");
    }

    /** In one line; line breaks left out, blanks kept. */
    public String inOneLine() {
        return String.join("", paragraphs).replaceAll("\\s*\\n\\s*", "").strip();
    }

    public List<String> lines() {
        return paragraphs.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public Field with(List<String> other) {
        return new Field(other, source);
    }

    public Field and(Field more) {
        return new Field(
                Stream.concat(paragraphs.stream(), more.paragraphs.stream()).toList(),
                isBlank() ? more.source : source);
    }
}
