package org.yuebao.ingest.official;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An official document made up line by line, as .docx or .xlsx. A line with | is a table row; others are paragraphs. In a
 * cell ¶ parts paragraphs and ⏎ breaks a line; {@code ^} at its end begins a vertical merge, {@code v} alone goes on with it,
 * {@code >2} at its end spans two columns. A line {@code ----} ends a table, as a page break does.
 */
final class MadeUpDocument {

    private static final String COVERED = "covered by the cell to its left";

    private final List<String> lines;

    private MadeUpDocument(List<String> lines) {
        this.lines = lines;
    }

    static MadeUpDocument of(String text) {
        return new MadeUpDocument(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    MadeUpDocument with(String part, String other) {
        List<String> changed =
                lines.stream().map(line -> line.replace(part, other)).toList();
        if (changed.equals(lines)) {
            throw new IllegalArgumentException("nothing to change: " + part);
        }
        return new MadeUpDocument(changed);
    }

    /** The columns of every table row that has as many put in another order; merged titles stay. */
    MadeUpDocument withColumns(int... order) {
        List<String> changed = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                cells.add(cell);
                if (cell.strip().endsWith(">2")) {
                    cells.add(COVERED);
                }
            }
            List<String> moved = new ArrayList<>();
            for (int column : order) {
                if (cells.size() == order.length && !cells.get(column).equals(COVERED)) {
                    moved.add(cells.get(column));
                }
            }
            changed.add(moved.isEmpty() ? line : String.join("|", moved));
        }
        return new MadeUpDocument(changed);
    }

    String text() {
        return String.join("\n", lines);
    }

    Path write(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            if (name.endsWith(".docx")) {
                writeWord(file);
            } else {
                writeSheets(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static boolean isRow(String line) {
        return line.contains("|") || line.matches(".*>\\d");
    }

    private record Cell(String text, int span, boolean begins, boolean goesOn) {

        static List<Cell> row(String line) {
            List<Cell> cells = new ArrayList<>();
            for (String part : line.split("\\|", -1)) {
                String text = part.strip();
                int span = 1;
                int mark = text.lastIndexOf('>');
                if (mark >= 0 && text.substring(mark + 1).matches("\\d")) {
                    span = Integer.parseInt(text.substring(mark + 1));
                    text = text.substring(0, mark).strip();
                }
                boolean begins = text.endsWith("^");
                boolean goesOn = text.equals("v");
                cells.add(new Cell(
                        goesOn ? "" : begins ? text.substring(0, text.length() - 1) : text, span, begins, goesOn));
            }
            return cells;
        }
    }

    private void writeWord(Path file) throws IOException {
        StringBuilder body = new StringBuilder();
        boolean inTable = false;
        for (String line : lines) {
            boolean isRow = isRow(line);
            if (inTable && !isRow) {
                body.append("</w:tbl>");
            }
            if (isRow && !inTable) {
                body.append("<w:tbl>");
            }
            inTable = isRow;
            if (isRow) {
                body.append("<w:tr>");
                Cell.row(line).forEach(cell -> body.append(word(cell)));
                body.append("</w:tr>");
            } else if (!line.equals("----")) {
                body.append(paragraph(line));
            }
        }
        if (inTable) {
            body.append("</w:tbl>");
        }
        String document =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>";
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static String word(Cell cell) {
        StringBuilder xml = new StringBuilder("<w:tc><w:tcPr>");
        if (cell.span() > 1) {
            xml.append("<w:gridSpan w:val=\"").append(cell.span()).append("\"/>");
        }
        if (cell.begins()) {
            xml.append("<w:vMerge w:val=\"restart\"/>");
        } else if (cell.goesOn()) {
            xml.append("<w:vMerge/>");
        }
        xml.append("</w:tcPr>");
        for (String paragraph : cell.text().split("¶", -1)) {
            xml.append(paragraph(paragraph));
        }
        return xml.append("</w:tc>").toString();
    }

    /** In two runs, as Word cuts text where it likes. */
    private static String paragraph(String text) {
        int half = text.length() / 2;
        return "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>" + run(text.substring(0, half))
                + run(text.substring(half)) + "</w:p>";
    }

    private static String run(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:r><w:t xml:space=\"preserve\">" + escaped.replace("⏎", "</w:t><w:br/><w:t>") + "</w:t></w:r>";
    }

    /** A sheet for each annex; rows go on where a Word table would break. */
    private void writeSheets(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("正文");
            int row = 0;
            int[] begun = new int[40];
            for (String line : lines) {
                if (line.startsWith("附件") && line.length() < 6) {
                    sheet = workbook.createSheet(line);
                    row = 0;
                }
                if (line.equals("----")) {
                    continue;
                }
                Row made = sheet.createRow(row);
                if (isRow(line)) {
                    writeRow(sheet, made, line, begun);
                } else {
                    made.createCell(0).setCellValue(line);
                }
                row++;
            }
            workbook.write(out);
        }
    }

    private static void writeRow(Sheet sheet, Row row, String line, int[] begun) {
        int column = 0;
        for (Cell cell : Cell.row(line)) {
            String text = cell.text().replace('¶', '\n').replace('⏎', '\n');
            if (text.matches("\\d+(\\.\\d+)?")) {
                row.createCell(column).setCellValue(Double.parseDouble(text));
            } else if (!text.isEmpty()) {
                row.createCell(column).setCellValue(text);
            }
            if (cell.span() > 1) {
                sheet.addMergedRegion(
                        new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column + cell.span() - 1));
            }
            if (cell.begins()) {
                begun[column] = row.getRowNum();
            } else if (cell.goesOn()) {
                extend(sheet, begun[column], row.getRowNum(), column);
            }
            column += cell.span();
        }
    }

    private static void extend(Sheet sheet, int first, int last, int column) {
        for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
            CellRangeAddress region = sheet.getMergedRegion(i);
            if (region.getFirstRow() == first && region.getFirstColumn() == column) {
                sheet.removeMergedRegion(i);
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(first, last, column, column));
    }
}
