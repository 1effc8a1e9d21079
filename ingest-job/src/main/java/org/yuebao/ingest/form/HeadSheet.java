package org.yuebao.ingest.form;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Writes 填报信息. */
final class HeadSheet {

    private static final int LABEL_WIDTH = 16;
    private static final int VALUE_WIDTH = 62;
    private static final float ROW_HEIGHT = 28;
    private static final float NOTE_HEIGHT = 90;

    private HeadSheet() {}

    static void write(FormSheet sheet, FormStyles styles, BlankForm form, FormWords words) {
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, VALUE_WIDTH);
        sheet.head(words.title("填报信息"), words.headInstruction(), 2, LABEL_WIDTH + VALUE_WIDTH);
        for (HeadField field : HeadField.values()) {
            XSSFCellStyle style = field.isFilledIn() ? styles.openText : styles.lockedText;
            sheet.write(field.row(), 0, field.label(), styles.header);
            sheet.write(field.row(), 1, initially(field, form), style);
            sheet.height(field.row(), field == HeadField.NOTE ? NOTE_HEIGHT : ROW_HEIGHT);
        }
        sheet.prompt(
                HeadField.FILLED_IN_ON.row(),
                HeadField.FILLED_IN_ON.row(),
                1,
                "如：" + form.due().date());
        sheet.choices(
                HeadField.NIL_REPORT.row(),
                HeadField.NIL_REPORT.row(),
                1,
                "本月没有任何进展可报时选“是”，其余各表不必填写；否则保留“否”。",
                FormLayout.YES,
                FormLayout.NO);
        sheet.printOn(PaperSize.A4_PAPER, false, words.whose());
        sheet.protect();
    }

    private static String initially(HeadField field, BlankForm form) {
        return switch (field) {
            case UNIT -> form.unit().value();
            case MONTH -> form.month().chinese();
            case NIL_REPORT -> FormLayout.NO;
            case FILLED_IN_BY, TELEPHONE, CHECKED_BY, SIGNED_BY, FILLED_IN_ON, NOTE -> "";
        };
    }
}
