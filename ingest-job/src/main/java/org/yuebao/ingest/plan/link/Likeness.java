package org.yuebao.ingest.plan.link;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two Chinese texts are, by the pairs of neighbouring characters that they have in common; 0 to 100. Blanks,
 * punctuation and the width of characters don't count.
 */
public final class Likeness {

    private Likeness() {}

    /** Of two texts of about the same length: 100 where they are the same. */
    public static int between(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.equals(second)) {
            return first.isEmpty() ? 0 : 100;
        }
        Map<String, Integer> pairs = pairs(first);
        Map<String, Integer> others = pairs(second);
        int sum = size(pairs) + size(others);
        return sum == 0 ? 0 : 200 * common(pairs, others) / sum;
    }

    /** How much of a text stands in another, longer one. */
    public static int within(String part, String whole) {
        Map<String, Integer> pairs = pairs(plain(part));
        int size = size(pairs);
        return size == 0 ? 0 : 100 * common(pairs, pairs(plain(whole))) / size;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int size(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int common(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), other.getOrDefault(pair.getKey(), 0)))
                .sum();
    }
}
