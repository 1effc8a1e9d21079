package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into pieces that stand on the line and pieces set as subscripts: PM2.5, PM10, CO2, NOx, NH3-N, SO2, O3.
 * Addresses of cells, such as 进展情况!O3, stay as they are.
 */
public final class Spans {

    private static final Pattern SUBSCRIPTS = Pattern.compile(
            "(?<![A-Za-z0-9!$])(?:(PM)(2\\.5|10)|(CO|SO|NO)([2x])|(NH)(3)|(O)(3))(?![A-Za-z0-9]|\\.[0-9])");

    private Spans() {}

    /** @param subscript set below the line, smaller */
    public record Span(String text, boolean subscript) {}

    /** Joined together, the pieces give the text again; an empty text has no pieces. */
    public static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = SUBSCRIPTS.matcher(text);
        int from = 0;
        while (matcher.find()) {
            for (int group = 1; group < matcher.groupCount(); group += 2) {
                if (matcher.group(group) != null) {
                    add(spans, text.substring(from, matcher.end(group)), false);
                    add(spans, matcher.group(group + 1), true);
                    from = matcher.end(group + 1);
                }
            }
        }
        add(spans, text.substring(from), false);
        return spans;
    }

    private static void add(List<Span> spans, String text, boolean subscript) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, subscript));
        }
    }
}
