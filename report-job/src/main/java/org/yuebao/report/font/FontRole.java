package org.yuebao.report.font;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a font is for in a document after GB/T 9704. */
public enum FontRole {
    TITLE("小标宋", "标题"),
    BODY("仿宋", "正文"),
    HEI("黑体", "一级标题"),
    KAI("楷体", "二级标题"),
    SONG("宋体", "表格和页码"),
    SONG_BOLD("宋体加粗", "表头和合计行");

    private final String typeface;
    private final String use;

    FontRole(String typeface, String use) {
        this.typeface = typeface;
        this.use = use;
    }

    /** The kind of typeface the standard asks for. */
    public String typeface() {
        return typeface;
    }

    /** What it sets. */
    public String use() {
        return use;
    }

    /** The role of a font by its name, as offices, Word and free foundries name theirs; empty where it tells nothing. */
    public static Optional<FontRole> of(String font, boolean bold) {
        String name = font.toLowerCase(Locale.ROOT);
        if (any(name, "小标宋", "中宋", "大标宋")) {
            return Optional.of(TITLE);
        }
        if (any(name, "仿宋", "fangsong", "fandolfang")) {
            return Optional.of(BODY);
        }
        if (any(name, "黑", "hei", "等线", "sans")) {
            return Optional.of(HEI);
        }
        if (any(name, "楷", "kai")) {
            return Optional.of(KAI);
        }
        if (any(name, "宋", "song", "simsun", "serif", "ming")) {
            return Optional.of(bold ? SONG_BOLD : SONG);
        }
        return Optional.empty();
    }

    private static boolean any(String name, String... parts) {
        return Arrays.stream(parts).anyMatch(name::contains);
    }
}
