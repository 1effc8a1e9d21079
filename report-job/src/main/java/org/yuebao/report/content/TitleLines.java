package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;

/** Cuts a long title into lines of about the same length, as official documents do (梯形或菱形), without splitting a number or a word in Latin letters, and best at a book-title mark. */
public final class TitleLines {

    private static final String NEVER_FIRST = "，。、；：？！”’）》〉】〕」』%％年月日的";
    private static final String NEVER_LAST = "“‘（《〈【〔「『";

    private TitleLines() {}

    /**
     * @param charactersPerLine how many full-width characters fit
     * @return at least one line; joined together they give the title again
     */
    public static List<String> of(String title, int charactersPerLine) {
        int count = (int) Math.ceil(width(title) / charactersPerLine);
        if (count <= 1) {
            return List.of(title);
        }
        List<String> lines = new ArrayList<>();
        String rest = title;
        for (int left = count; left > 1; left--) {
            int cut = bestCut(rest, width(rest) / left, charactersPerLine, left - 1);
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        lines.add(rest);
        return List.copyOf(lines);
    }

    private static int bestCut(String text, double wanted, int fits, int linesAfter) {
        int best = Math.min(text.length() - 1, (int) Math.ceil(wanted));
        double least = Double.MAX_VALUE;
        for (int cut = 1; cut < text.length(); cut++) {
            double head = width(text.substring(0, cut));
            double tail = width(text.substring(cut));
            if (head > fits || tail > (double) fits * linesAfter || !mayCut(text.charAt(cut - 1), text.charAt(cut))) {
                continue;
            }
            double cost = Math.abs(head - wanted) - bonus(text.charAt(cut - 1), text.charAt(cut));
            if (cost < least) {
                least = cost;
                best = cut;
            }
        }
        return best;
    }

    private static boolean mayCut(char before, char after) {
        boolean insideWord = isNarrow(before) && isNarrow(after);
        return !insideWord && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }

    /** How many characters of imbalance a good place is worth. */
    private static double bonus(char before, char after) {
        if (before == '》') {
            return 6;
        }
        return before == '年' || before == '月' || after == '《' ? 3 : 0;
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> isNarrow((char) c) ? 0.5 : 1).sum();
    }

    private static boolean isNarrow(char c) {
        return c < 0x80;
    }
}
