package org.yuebao.ingest.official.outline;

import java.util.HashSet;
import java.util.Set;
import org.yuebao.model.unit.UnitRegister;

/** Whether two titles or texts mean the same thing. */
public final class Titles {

    private static final double ALIKE = 0.6;

    private Titles() {}

    public static boolean isAlike(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return a.equals(b)
                || (a.length() > 3 && b.length() > 3 && (a.contains(b) || b.contains(a)))
                || similarity(a, b) >= ALIKE;
    }

    /** Twice the pairs of neighbouring characters that both have, over all pairs: 0 to 1. */
    public static double similarity(String one, String other) {
        Set<String> a = pairs(plain(one));
        Set<String> b = pairs(plain(other));
        if (a.isEmpty() || b.isEmpty()) {
            return plain(one).equals(plain(other)) ? 1 : 0;
        }
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return 2.0 * both.size() / (a.size() + b.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    public static String plain(String text) {
        return UnitRegister.plain(text).replaceAll("[，。、；：“”\"‘’]", "");
    }
}
