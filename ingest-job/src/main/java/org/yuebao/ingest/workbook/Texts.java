package org.yuebao.ingest.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/** Counts the characters kept of one workbook, so that giant texts can't fill the memory. */
final class Texts {

    /** How Excel writes what XML can't hold, and carriage returns. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private int left;

    Texts(int maxCharacters) {
        this.left = maxCharacters;
    }

    /** @throws WorkbookUnreadableException when the workbook holds more text than the limit */
    String keep(String text) throws WorkbookUnreadableException {
        left -= text.length();
        if (left < 0) {
            throw new WorkbookUnreadableException(Reason.TOO_LARGE, "more text than the limit");
        }
        return text.contains("_x") ? unescaped(text) : text;
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
