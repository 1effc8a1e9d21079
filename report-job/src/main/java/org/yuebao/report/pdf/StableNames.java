package org.yuebao.report.pdf;

import java.security.SecureRandom;

/** The six letters before the name of an embedded subset, taken from the font's name instead of by chance: the same report gives the same bytes. */
final class StableNames extends SecureRandom {

    private static final int LETTERS = 26;

    private int seed;

    StableNames(String fontName) {
        this.seed = fontName.hashCode() & Integer.MAX_VALUE;
    }

    @Override
    public double nextDouble() {
        double letter = seed % LETTERS;
        seed = seed / LETTERS;
        return (letter + 0.5) / LETTERS;
    }
}
