package org.yuebao.ingest.admit;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.yuebao.ingest.entry.CellText;

/**
 * A text as it is compared with another: without blanks and punctuation, by its pairs of neighbouring characters.
 *
 * @param plain without blanks and punctuation
 * @param pairs of neighbouring characters
 */
record Wording(String plain, Set<Integer> pairs) {

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]+");
    /** A text that begins another is the same cut short, unless it is a mere word. */
    private static final int LONG_ENOUGH = 10;

    private static final double CUT_SHORT = 0.95;

    static Wording of(String text) {
        String plain = PUNCTUATION.matcher(CellText.plain(text)).replaceAll("");
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < plain.length(); i++) {
            pairs.add((plain.charAt(i) << 16) | plain.charAt(i + 1));
        }
        return new Wording(plain, pairs);
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    /** From 0, nothing in common, to 1, the same: twice the common pairs over all pairs (Dice). */
    double likeness(Wording other) {
        if (plain.equals(other.plain)) {
            return 1;
        }
        String shorter = plain.length() < other.plain.length() ? plain : other.plain;
        String longer = plain.length() < other.plain.length() ? other.plain : plain;
        if (shorter.length() >= LONG_ENOUGH && longer.startsWith(shorter)) {
            return CUT_SHORT;
        }
        int all = pairs.size() + other.pairs.size();
        if (all == 0) {
            return 0;
        }
        long common = pairs.stream().filter(other.pairs::contains).count();
        return 2.0 * common / all;
    }
}
