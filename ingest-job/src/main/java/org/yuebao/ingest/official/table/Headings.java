package org.yuebao.ingest.official.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Section titles and how they are numbered. */
public final class Headings {

    private static final String CHINESE = "[一二三四五六七八九十百]{1,4}";

    private static final Pattern PART = Pattern.compile("第" + CHINESE + "[章篇编]|第" + CHINESE + "部分");
    private static final Pattern CHAPTER = Pattern.compile("第" + CHINESE + "节");
    private static final Pattern FIRST = Pattern.compile(CHINESE + "\\s*[、.．]");
    private static final Pattern SECOND = Pattern.compile("[（(]\\s*" + CHINESE + "\\s*[）)]");
    private static final Pattern THIRD = Pattern.compile("\\d{1,2}\\s*[、.．](?!\\d)");
    private static final Pattern FOURTH = Pattern.compile("[（(]\\s*\\d{1,2}\\s*[）)]");

    /** A heading's style of numbering; which is above which, the document's order tells. */
    public enum Style {
        PART,
        CHAPTER,
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
        UNNUMBERED
    }

    private Headings() {}

    public static Style styleOf(String text) {
        String line = text.strip();
        if (begins(PART, line)) {
            return Style.PART;
        }
        if (begins(CHAPTER, line)) {
            return Style.CHAPTER;
        }
        if (begins(FIRST, line)) {
            return Style.FIRST;
        }
        if (begins(SECOND, line)) {
            return Style.SECOND;
        }
        if (begins(THIRD, line)) {
            return Style.THIRD;
        }
        return begins(FOURTH, line) ? Style.FOURTH : Style.UNNUMBERED;
    }

    /** Numbered as a title is, and no longer than one. */
    public static boolean isHeading(String text) {
        String line = text.strip();
        return styleOf(line) != Style.UNNUMBERED && line.length() <= 50 && !line.endsWith("。") && !line.endsWith("；");
    }

    private static boolean begins(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.lookingAt();
    }
}
