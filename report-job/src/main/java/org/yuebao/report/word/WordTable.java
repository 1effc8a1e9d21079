package org.yuebao.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.yuebao.report.content.Block;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.Look;
import org.yuebao.report.theme.Looks;
import org.yuebao.report.theme.ReportTheme;
import org.yuebao.report.theme.ToneColours;

/** A table of fixed layout: the widths are given, so that neither Word nor LibreOffice measures thousands of cells. */
final class WordTable {

    private static final int PADDING = 60;
    private static final int DENSE_PADDING = 30;
    private static final int LINES_PADDING = 40;
    private static final Colour SHADE = new Colour(0xF2F2F2);

    /** A row with more text than this may be taller than a page: then it has to be split. */
    private static final int WHOLE_ROW_AT_MOST = 600;

    private final Block.Table table;
    private final ReportTheme theme;
    private final Look text;
    private final Look head;
    private final boolean dense;

    WordTable(Block.Table table, ReportTheme theme) {
        Looks looks = new Looks(theme);
        this.table = table;
        this.theme = theme;
        this.dense = looks.isDense(table);
        this.text = looks.tableText(dense);
        this.head = looks.tableHead(dense);
    }

    /** @param width in twips */
    void writeTo(XWPFDocument document, long width) {
        XWPFTable target = document.createTable(1, table.columns().size());
        long[] widths = widths(width);
        frame(target, width, widths);
        header(target.getRow(0), widths);
        for (int r = 0; r < table.rows().size(); r++) {
            int below = r + 1 < table.rows().size() ? table.rows().get(r + 1).goingOn() : 0;
            XWPFTableRow row = target.createRow();
            body(row, table.rows().get(r), widths);
            join(row, table.rows().get(r).goingOn(), below);
            boolean beforeNote = r == table.rows().size() - 1 && !table.note().isEmpty();
            if (beforeNote || Block.keepsWithNext(table.rows(), r)) {
                keepWithNext(row);
            }
        }
    }

    private static void keepWithNext(XWPFTableRow row) {
        row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true)));
    }

    private long[] widths(long width) {
        int weights = table.columns().stream().mapToInt(Block.Column::weight).sum();
        return table.columns().stream()
                .mapToLong(column -> width * column.weight() / weights)
                .toArray();
    }

    private void frame(XWPFTable target, long width, long[] widths) {
        CTTblPr properties = target.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        target.setStyleID(FilledTemplate.TABLE);
        target.setWidthType(TableWidthType.DXA);
        target.setWidth((int) width);
        target.setTableAlignment(TableRowAlign.CENTER);
        int side = dense ? DENSE_PADDING : PADDING;
        target.setCellMargins(LINES_PADDING, side, LINES_PADDING, side);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = target.getCTTbl().getTblGrid() == null
                ? target.getCTTbl().addNewTblGrid()
                : target.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (long each : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(each));
        }
    }

    private void header(XWPFTableRow row, long[] widths) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            XWPFTableCell cell = cell(row, i, widths[i], SHADE);
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(head.id());
            paragraph.setKeepNext(true);
            WordText.PLAIN.write(paragraph, table.columns().get(i).header());
        }
    }

    private void body(XWPFTableRow row, Block.Row content, long[] widths) {
        row.setCantSplitRow(content.cells().stream()
                        .mapToInt(cell -> cell.text().length())
                        .max()
                        .orElse(0)
                <= WHOLE_ROW_AT_MOST);
        for (int i = 0; i < widths.length; i++) {
            Block.Cell from = i < content.cells().size() ? content.cells().get(i) : Block.Cell.of("");
            boolean plain = from.tone() == Block.Tone.PLAIN;
            ToneColours colours = theme.colours(from.tone());
            Colour ground = plain && content.emphasis() ? SHADE : colours.background();
            XWPFTableCell cell = cell(row, i, widths[i], ground);
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(text.id());
            align(paragraph, table.columns().get(i).align());
            new WordText(content.emphasis(), colours.ink()).write(paragraph, from.text());
        }
    }

    /** Cells that go on from the row above, and those that go on in the row below. */
    private static void join(XWPFTableRow row, int goingOn, int below) {
        for (int i = 0; i < Math.max(goingOn, below); i++) {
            CTTc cell = row.getCell(i).getCTTc();
            CTTcPr properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
            (properties.isSetVMerge() ? properties.getVMerge() : properties.addNewVMerge())
                    .setVal(i < goingOn ? STMerge.CONTINUE : STMerge.RESTART);
        }
    }

    private static void align(XWPFParagraph paragraph, Block.Align align) {
        switch (align) {
            case LEFT -> {
                // as the style has it
            }
            case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    private static XWPFTableCell cell(XWPFTableRow row, int index, long width, Colour ground) {
        XWPFTableCell cell = row.getCell(index);
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(width));
        if (ground.rgb() != Colour.WHITE.rgb()) {
            cell.setColor(ground.hex());
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        if (cell.getParagraphs().isEmpty()) {
            cell.addParagraph();
        }
        return cell;
    }
}
