package org.yuebao.ingest.plan;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param header in the header row; what stands behind its first line is only for the reader's eye
 * @param width in characters of half width
 * @param choices the words to choose from; empty where the text is free
 */
record Column(String header, int width, List<String> choices) {

    static Column of(String header, int width) {
        return new Column(header, width, List.of());
    }

    static Column choice(String header, int width, Choices<?> choices) {
        return new Column(header, width, choices.words());
    }

    /** How many lines a text takes in this column when it is wrapped; Chinese characters are two half widths wide. */
    int linesOf(String text) {
        return text.lines()
                .mapToInt(line -> 1 + (halfWidths(line) - 1) / (width - 1))
                .sum();
    }

    private static int halfWidths(String line) {
        return Math.max(1, line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum());
    }

    /** By which the column is found again. */
    String key() {
        return header.lines().findFirst().orElse("").strip();
    }
}
