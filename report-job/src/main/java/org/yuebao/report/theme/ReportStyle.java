package org.yuebao.report.theme;

/** The styles that the Word template has to have, by the names that Word's file gives them. */
enum ReportStyle {
    BODY("Normal", "正文"),
    HEADING_1("heading 1", "标题 1"),
    HEADING_2("heading 2", "标题 2"),
    HEADING_3("heading 3", "标题 3"),
    HEADING_4("heading 4", "标题 4"),
    TITLE("Title", "标题"),
    SUBTITLE("Subtitle", "副标题"),
    ADDRESSEE("主送机关"),
    SIGNATURE("署名"),
    DATE("Date", "日期"),
    ANNEX("附表标题"),
    NOTE("表注"),
    CAPTION("caption", "题注"),
    FIGURE_CAPTION("图题"),
    FIGURE("图"),
    TABLE_TEXT("表格文字"),
    TABLE_TEXT_DENSE("表格文字（密）"),
    TABLE_HEAD("表头"),
    TABLE_HEAD_DENSE("表头（密）"),
    PAGE_NUMBER("footer", "页脚"),
    MARK("header", "页眉");

    private final String inFile;
    private final String onScreen;

    ReportStyle(String both) {
        this(both, both);
    }

    ReportStyle(String inFile, String onScreen) {
        this.inFile = inFile;
        this.onScreen = onScreen;
    }

    /** Upper and lower case don't count. */
    String inFile() {
        return inFile;
    }

    /** As the Chinese Word shows it. */
    String onScreen() {
        return onScreen;
    }
}
