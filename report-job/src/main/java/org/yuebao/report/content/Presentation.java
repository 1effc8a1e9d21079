package org.yuebao.report.content;

import java.util.List;
import java.util.Optional;

/**
 * How the report is laid before its readers.
 *
 * @param organisation who signs; where empty, the full name of the plan's bureau
 * @param narrativeLength characters of a task's progress in the units' own words at most; what doesn't fit stands in an
 *     annex; 0 for no such text at all
 * @param sharesSumTo100 changes the largest share where rounded shares do not add up to 100.0; else a note says so
 * @param notes lines for the annex of settings that only the renderers know: which fonts were substituted
 * @param characters what the fonts of the PDF have; what they lack is told with the place it comes from
 */
public record Presentation(
        Optional<String> organisation,
        int narrativeLength,
        boolean sharesSumTo100,
        List<String> notes,
        PrintedCharacters characters) {

    public Presentation {
        notes = List.copyOf(notes);
    }
}
