package org.yuebao.ingest.entry;

import java.text.Normalizer;
import java.util.Set;

/** What a clerk typed, without what nobody means: blanks around, full-width digits, control characters. */
public final class CellText {

    /** Longer than any narrative; what is longer is cut, and kept whole in the original. */
    private static final int LONGEST = 20_000;

    private static final Set<String> NOTHING =
            Set.of("无", "暂无", "没有", "-", "--", "—", "——", "–", "/", "不涉及", "不适用", "无此项任务");

    private CellText() {}

    /** For narratives: trimmed, control characters other than line breaks taken out, at most 20,000 characters. */
    public static String prose(String raw) {
        StringBuilder text = new StringBuilder();
        raw.strip()
                .codePoints()
                .filter(point -> point == '\n' || !Character.isISOControl(point))
                .limit(LONGEST)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    /** For values and words: half-width, without any blanks. */
    public static String plain(String raw) {
        return Normalizer.normalize(prose(raw), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** 无, — and their like: said explicitly that there is nothing, which is neither blank nor 0. */
    static boolean saysNothing(String plain) {
        return NOTHING.contains(plain);
    }
}
