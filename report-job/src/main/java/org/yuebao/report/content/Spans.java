package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.BitSet;
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

    private static final char FIRST_SUBSCRIPT_DIGIT = '₀';
    private static final char LAST_SUBSCRIPT_DIGIT = '₉';

    private Spans() {}

    /** @param subscript set below the line, smaller */
    public record Span(String text, boolean subscript) {}

    /**
     * Joined together, the pieces give the text again, but for subscript digits such as ₂, which few Chinese fonts have:
     * they become plain digits in a piece of their own. An empty text has no pieces.
     */
    public static List<Span> of(String text) {
        BitSet below = new BitSet(text.length());
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= FIRST_SUBSCRIPT_DIGIT && c <= LAST_SUBSCRIPT_DIGIT) {
                plain.setCharAt(i, (char) ('0' + c - FIRST_SUBSCRIPT_DIGIT));
                below.set(i);
            }
        }
        Matcher matcher = SUBSCRIPTS.matcher(plain);
        while (matcher.find()) {
            for (int group = 2; group <= matcher.groupCount(); group += 2) {
                if (matcher.group(group) != null) {
                    below.set(matcher.start(group), matcher.end(group));
                }
            }
        }
        return pieces(plain.toString(), below);
    }

    private static List<Span> pieces(String text, BitSet below) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            boolean subscript = below.get(from);
            int end = subscript ? below.nextClearBit(from) : below.nextSetBit(from);
            int to = end < 0 ? text.length() : Math.min(end, text.length());
            spans.add(new Span(text.substring(from, to), subscript));
            from = to;
        }
        return spans;
    }
}
