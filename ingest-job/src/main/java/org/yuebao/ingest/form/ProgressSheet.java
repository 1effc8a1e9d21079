package org.yuebao.ingest.form;

import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.SelfStatus;

/** Writes 进展情况. */
final class ProgressSheet {

    /** Down to two lines of what the unit will write. */
    private static final float LOWEST_ROW = 2 * TextHeight.LINE + 5;

    private static final int FROZEN_COLUMNS = ProgressColumn.ITEM.index() + 1;

    private final FormSheet sheet;
    private final FormStyles styles;
    private final FormWords words;

    ProgressSheet(FormSheet sheet, FormStyles styles, FormWords words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    void write(List<ProgressRow> rows) {
        int width = 0;
        for (ProgressColumn column : ProgressColumn.values()) {
            sheet.width(column.index(), column.width());
            width += column.width();
        }
        sheet.head(
                words.title("进展情况（" + words.form().unit() + "）"),
                words.progressInstruction(),
                ProgressColumn.values().length,
                width);
        for (ProgressColumn column : ProgressColumn.values()) {
            sheet.header(column.index(), column.header());
        }
        sheet.height(FormLayout.HEADER_ROW, LOWEST_ROW);
        for (int i = 0; i < rows.size(); i++) {
            write(FormLayout.FIRST_DATA_ROW + i, i + 1, rows.get(i));
        }
        if (!rows.isEmpty()) {
            advise(FormLayout.FIRST_DATA_ROW, FormLayout.FIRST_DATA_ROW + rows.size() - 1);
        }
        sheet.freeze(FROZEN_COLUMNS);
        sheet.repeatHeaderRow();
        sheet.printOn(PaperSize.A3_PAPER, true, words.whose());
        sheet.protect();
    }

    private void write(int rowNumber, int number, ProgressRow row) {
        float height = LOWEST_ROW;
        for (ProgressColumn column : ProgressColumn.values()) {
            String text = printed(column, row);
            XSSFCell cell = sheet.write(
                    rowNumber,
                    column.index(),
                    text,
                    switch (column) {
                        case NUMBER, THEME, DEADLINE, TARGET, LAST_MONTH, MEASURED_IN -> styles.lockedCentred;
                        case TASK, MEASURE, ITEM, LEAD, RESPONSIBLE, SUPPORT -> styles.lockedText;
                        case TEXT, PROBLEMS, NEXT_STEPS -> styles.openText;
                        case CUMULATIVE ->
                            row.item() instanceof MeasureItem.Counted ? styles.openCentred : styles.openUnasked;
                        case STATUS -> styles.openCentred;
                    });
            if (column == ProgressColumn.NUMBER) {
                cell.setCellValue(number);
            }
            if (column == ProgressColumn.LAST_MONTH) {
                row.lastMonth().ifPresent(quantity -> cell.setCellValue(number(quantity)));
            }
            height = Math.max(height, TextHeight.of(text, column.width()));
        }
        sheet.heightAtFirst(rowNumber, height);
    }

    private static double number(Quantity quantity) {
        return quantity.amount().doubleValue();
    }

    private static String printed(ProgressColumn column, ProgressRow row) {
        return switch (column) {
            case THEME -> row.themePrinted();
            case TASK -> row.taskPrinted();
            case MEASURE -> row.measure().text();
            case ITEM -> row.itemPrinted();
            case DEADLINE -> row.deadlinePrinted();
            case LEAD -> row.measure().lead().printed();
            case RESPONSIBLE -> row.measure().responsible().printed();
            case SUPPORT -> row.measure().support().printed();
            case TARGET -> row.target();
            case LAST_MONTH -> row.lastMonth().map(ignored -> "").orElse(FormLayout.NONE);
            case MEASURED_IN -> row.measuredInPrinted();
            case NUMBER, TEXT, CUMULATIVE, STATUS, PROBLEMS, NEXT_STEPS -> "";
        };
    }

    private void advise(int first, int last) {
        sheet.choices(
                first,
                last,
                ProgressColumn.STATUS.index(),
                "从列表中选择。",
                SelfStatus.NOT_STARTED.chinese(),
                SelfStatus.IN_PROGRESS.chinese(),
                SelfStatus.COMPLETED.chinese(),
                SelfStatus.BEHIND.chinese());
        prompt(
                first,
                last,
                ProgressColumn.TEXT,
                "写本月做了什么、做到什么程度，如“截至" + words.form().month().month() + "月底，……”；文中的数与累计完成量一致。");
        prompt(
                first,
                last,
                ProgressColumn.CUMULATIVE,
                "填" + words.cumulative() + "累计数，只写数字，如 350；没有进展填 0，不涉及填“—”；灰色单元格不用填。");
        prompt(first, last, ProgressColumn.PROBLEMS, "没有可不填；状态为“滞后”的请写明原因。");
        prompt(first, last, ProgressColumn.NEXT_STEPS, "写下一步做什么、何时完成；状态为“滞后”的必填。");
    }

    private void prompt(int first, int last, ProgressColumn column, String advice) {
        sheet.prompt(first, last, column.index(), advice);
    }
}
