package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        int least = (int) Math.ceil(width(title) / charactersPerLine);
        for (int count = least; count > 1 && count <= least + 2; count++) {
            Optional<List<String>> lines = cut(title, count, charactersPerLine);
            if (lines.isPresent()) {
                return lines.get();
            }
        }
        return List.of(title);
    }

    private static Optional<List<String>> cut(String title, int count, int fits) {
        List<String> lines = new ArrayList<>();
        String rest = title;
        for (int left = count; left > 1; left--) {
            int cut = bestCut(rest, width(rest) / left, fits, left - 1);
            if (cut == 0) {
                return Optional.empty();
            }
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        lines.add(rest);
        return Optional.of(List.copyOf(lines));
    }

    /** 0 if there is none that leaves room for the rest. */
    private static int bestCut(String text, double wanted, int fits, int linesAfter) {
        int best = 0;
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
        boolean number = isNarrow(after) && !isNarrow(before);
        return before == '年' || before == '月' || after == '《' || number ? 3 : 0;
    }

    /** In full-width characters; digits of bold faces are a little wider than half of one. */
    private static double width(String text) {
        return text.chars().mapToDouble(c -> isNarrow((char) c) ? 0.6 : 1).sum();
    }

    private static boolean isNarrow(char c) {
        return c < 0x80;
    }
}
