package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a long title into lines of about the same length, as official documents do (梯形或菱形), without splitting a number or a word in Latin letters, and best at a book-title mark. */
public final class TitleLines {

    private static final String NEVER_FIRST = "，。、；：？！”’）》〉】〕」』%％年月日的";
    private static final String NEVER_LAST = "“‘（《〈【〔「『";

    /** Words that titles of such reports are made of; Java has no dictionary for Chinese. */
    private static final List<String> WORDS = List.of(
            "深入", "打好", "污染", "防治", "攻坚战", "行动", "计划", "工作", "进展", "情况", "报告", "通报", "生态", "环境", "年度", "重点", "任务",
            "关于");

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
            if (head > fits || tail > (double) fits * linesAfter || !mayCut(text, cut)) {
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

    private static boolean mayCut(String text, int cut) {
        char before = text.charAt(cut - 1);
        char after = text.charAt(cut);
        boolean insideNumber = isNarrow(before) && isNarrow(after);
        return !insideNumber
                && NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0
                && WORDS.stream().noneMatch(word -> splits(word, text, cut));
    }

    private static boolean splits(String word, String text, int cut) {
        for (int into = 1; into < word.length(); into++) {
            if (text.startsWith(word, cut - into)) {
                return true;
            }
        }
        return false;
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
