package org.yuebao.ingest.official;

/** A document can't be taken in as a plan; the message is one line of Chinese that says why and what to do. */
public final class OfficialDocumentException extends RuntimeException {

    /** Why not; {@code detail} stands for {@code %s}. */
    public enum Reason {
        MISSING("没有这个文件：%s。请检查路径。"),
        UNREADABLE("文件不能读取（%s）。请检查权限。"),
        EMPTY("文件是空的（0字节）。请重新取得文件后再导入。"),
        OLD_WORD("这是旧版 Word 文档（.doc 或 .wps），不能直接读取。请用 WPS 或 Word 打开，另存为 .docx 后再导入。"),
        OLD_SHEET("这是旧版表格（.xls 或 .et），不能直接读取。请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。"),
        ENCRYPTED("文件有打开密码，不能读取。请去掉密码、另存后再导入。"),
        PDF("这是 PDF 文件；扫描件里只有图像，没有可读取的文字和表格。请向发文单位索取 Word 原件（.docx），或用识别软件转成 .docx、核对后再导入。"),
        OTHER_FORMAT("不是 .docx 或 .xlsx 文件。请用 WPS、Word 或 Excel 打开原件，另存为 .docx 或 .xlsx 后再导入。"),
        DAMAGED("文件已损坏，不能完整读取。请重新取得文件，或用 WPS、Word 打开修复后另存再导入。"),
        TOO_LARGE("文件过大，不像行动计划。请只保留正文和附件表格，去掉图片后再导入。"),
        NO_PLAN_TABLE("没有找到计划的表格：任务表的表头应有“工作措施”（或“重点任务”）和“完成时限”“牵头部门”“主责单位”“协办单位”等列，指标表的首列应为区、街道或指标名称。请确认文件包含附件表格；%s"),
        SAME_THEME_TITLE("两个附件的标题相同：%s。请在文件中改正其中一个标题（或删去重复的附件）后再导入。"),
        NUMBERS_OUT_OF_ORDER("任务序号乱序：%s。请在文件中改正序号或行的次序后再导入；如果文件确实这样编排，请加 --allow-disorder 按印刷序号导入。");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    private final Reason reason;

    /** @param detail what was found, for the message */
    public OfficialDocumentException(String fileName, Reason reason, String detail) {
        super((reason == Reason.MISSING ? "" : fileName + "：") + reason.text.formatted(detail));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
