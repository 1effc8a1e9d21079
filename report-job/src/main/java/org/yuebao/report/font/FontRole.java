package org.yuebao.report.font;

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
}
