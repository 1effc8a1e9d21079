package org.yuebao.ingest.reminder;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.ingest.form.StableWorkbook;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;

/**
 * The units that have not reported, as a workbook and as a text to paste into a message.
 *
 * @param planTitle printed in full
 * @param asOf until when arrivals were looked at
 * @param expected how many units report
 * @param reminders in the plan's order
 */
public record ReminderList(
        String planTitle, ReportingMonth month, DueDate due, Instant asOf, int expected, List<Reminder> reminders) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm").withZone(DueDate.ZONE);
    private static final List<String> HEADERS = List.of("序号", "单位", "情况", "联系人", "联系电话", "审核人", "催报记录");
    private static final int[] WIDTHS = {6, 20, 36, 12, 18, 12, 24};

    public ReminderList {
        reminders = List.copyOf(reminders);
    }

    /** {@code 2022年6月进展情况催报名单}. */
    public String title() {
        return month.chinese() + "进展情况催报名单";
    }

    /** Ready to be pasted: who, by when, and what to do. */
    public String text() {
        if (reminders.isEmpty()) {
            return "【催报】" + month.chinese() + "进展情况：应报" + expected + "家，已全部报送。\n";
        }
        String missing =
                named(reminders.stream().filter(one -> one.refusedFiles() == 0).toList());
        String refused =
                named(reminders.stream().filter(one -> one.refusedFiles() > 0).toList());
        StringBuilder text = new StringBuilder("【催报】“" + planTitle + "”" + month.chinese() + "进展情况，" + deadline() + "截至"
                + MINUTE.format(asOf) + "，应报" + expected + "家，下列" + reminders.size() + "家尚未报送：\n");
        if (!missing.isEmpty()) {
            text.append(missing).append("。\n");
        }
        if (!refused.isEmpty()) {
            text.append("其中已报送但被退回、须更正后重报的：").append(refused).append("。\n");
        }
        return text.append("请尽快按空白填报表填写后报送；本月没有进展的，请将“是否零报告”选为“是”后报送。\n").toString();
    }

    private String deadline() {
        LocalDate day = due.date();
        return "应于" + day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日前（含当日）报送"
                + (due.estimated() ? "（暂按周一至周五推算）" : "") + "。";
    }

    private static String named(List<Reminder> reminders) {
        return reminders.stream().map(Reminder::named).collect(Collectors.joining("、"));
    }

    /** The stream is left open. */
    public void writeWorkbook(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("催报名单");
            XSSFCellStyle title = style(workbook, true, 16, false);
            XSSFCellStyle plain = style(workbook, false, 11, false);
            XSSFCellStyle header = style(workbook, true, 11, true);
            XSSFCellStyle body = style(workbook, false, 11, true);
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.setColumnWidth(column, WIDTHS[column] * 256);
            }
            line(sheet, 0, title(), title, 28);
            line(sheet, 1, planTitle, plain, 18);
            line(
                    sheet,
                    2,
                    deadline() + "截至" + MINUTE.format(asOf) + "，应报" + expected + "家，未报" + reminders.size() + "家。",
                    plain,
                    18);
            row(sheet, 3, HEADERS, header);
            int number = 0;
            for (Reminder reminder : reminders) {
                row(
                        sheet,
                        4 + number,
                        List.of(
                                String.valueOf(number + 1),
                                reminder.unit().value(),
                                reminder.state(),
                                reminder.contact().filledInBy(),
                                reminder.contact().telephone(),
                                reminder.contact().checkedBy(),
                                ""),
                        body);
                number++;
            }
            line(sheet, 5 + number, "可直接粘贴的催报文字：", plain, 18);
            line(sheet, 6 + number, text(), plain, 12 + 16f * lines(text()));
            sheet.createFreezePane(0, 4);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setPaperSize((short) 9); // A4
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setFitWidth((short) 1);
            sheet.getPrintSetup().setFitHeight((short) 0);
            StableWorkbook.save(workbook, asOf, out);
        }
    }

    /** Of the merged row: Chinese characters are two wide. */
    private static int lines(String text) {
        int width = IntStream.of(WIDTHS).sum() - 4;
        return text.lines()
                .mapToInt(line -> 1
                        + line.codePoints().map(point -> point < 0x2E80 ? 1 : 2).sum() / width)
                .sum();
    }

    private static void line(XSSFSheet sheet, int index, String text, XSSFCellStyle style, float height) {
        XSSFRow row = sheet.createRow(index);
        row.setHeightInPoints(height);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(index, index, 0, HEADERS.size() - 1));
    }

    private static void row(XSSFSheet sheet, int index, List<String> texts, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(index);
        row.setHeightInPoints(22);
        for (int column = 0; column < texts.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(texts.get(column));
            cell.setCellStyle(style);
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, boolean bold, int points, boolean bordered) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
