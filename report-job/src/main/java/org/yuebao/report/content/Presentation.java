package org.yuebao.report.content;

import java.util.List;
import java.util.Optional;

/**
 * How the report is laid before its readers.
 *
 * @param organisation who signs; where empty, the full name of the plan's bureau
 * @param highlights passages in the units' own words, at most so many a theme; 0 for none
 * @param highlightLength characters of such a passage at most; a longer one is cut, and shows it
 * @param sharesSumTo100 changes the largest share where rounded shares do not add up to 100.0; else a note says so
 * @param notes lines for the annex of settings that only the renderers know: which fonts were substituted
 * @param characters what the fonts of the PDF have; what they lack is told with the place it comes from
 */
public record Presentation(
        Optional<String> organisation,
        int highlights,
        int highlightLength,
        boolean sharesSumTo100,
        List<String> notes,
        PrintedCharacters characters) {

    public Presentation {
        notes = List.copyOf(notes);
    }
}
