package org.yuebao.ingest.admit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.model.month.ReportingMonth;

/** A month as people write it: 2022年6月, 2022-06, 2022/6, 2022.06, 二〇二二年六月, or a date within it. */
final class MonthText {

    private static final Pattern IN_FIGURES =
            Pattern.compile("(20\\d{2})[年\\-/._](1[0-2]|0?[1-9])(?:月|[\\-/.T日]|(?!\\d))");
    private static final Pattern TOGETHER = Pattern.compile("(?<!\\d)(20\\d{2})(1[0-2]|0[1-9])(?!\\d)");
    private static final String NUMERALS = "〇一二三四五六七八九";

    private MonthText() {}

    /** The first month in the text; empty where there is none with its year. */
    static Optional<ReportingMonth> in(String text) {
        String plain = inFigures(CellText.plain(text));
        Matcher figures = IN_FIGURES.matcher(plain);
        if (figures.find()) {
            return Optional.of(
                    ReportingMonth.of(Integer.parseInt(figures.group(1)), Integer.parseInt(figures.group(2))));
        }
        Matcher together = TOGETHER.matcher(plain);
        return together.find()
                ? Optional.of(
                        ReportingMonth.of(Integer.parseInt(together.group(1)), Integer.parseInt(together.group(2))))
                : Optional.empty();
    }

    /** 二〇二二年十一月 becomes 2022年11月. */
    private static String inFigures(String plain) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i) == '零' || plain.charAt(i) == '○' ? '〇' : plain.charAt(i);
            int digit = NUMERALS.indexOf(character);
            if (character == '十') {
                boolean leading = i == 0 || NUMERALS.indexOf(plain.charAt(i - 1)) < 0;
                boolean last = i + 1 == plain.length() || NUMERALS.indexOf(plain.charAt(i + 1)) < 0;
                text.append(leading ? "1" : "").append(last ? "0" : "");
            } else {
                text.append(digit < 0 ? String.valueOf(character) : String.valueOf(digit));
            }
        }
        return text.toString();
    }
}
