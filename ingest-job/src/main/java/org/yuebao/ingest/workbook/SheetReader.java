package org.yuebao.ingest.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/**
 * Reads a sheet row by row; rows without content are passed over, however many there are. Where two readers could
 * disagree about which cell a value stands in (a row told twice, an address that isn't its row's), the file is damaged.
 */
record SheetReader(String sheet, boolean hidden, CellReader cells, WorkbookLimits limits) {

    private static final int MERGES_AT_MOST = 20_000;

    RawSheet read(XMLStreamReader xml) throws XMLStreamException, WorkbookUnreadableException {
        List<RawRow> rows = new ArrayList<>();
        List<MergedArea> merges = new ArrayList<>();
        boolean found = false;
        Xml.root(xml, "worksheet");
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "sheetData" -> {
                    if (found) {
                        throw damaged("content told twice");
                    }
                    found = true;
                    readRows(xml, rows);
                }
                case "mergeCells" -> readMerges(xml, merges);
                default -> Xml.skip(xml);
            }
        }
        if (!found) {
            throw damaged("no content");
        }
        return new RawSheet(sheet, hidden, rows, merges);
    }

    private void readRows(XMLStreamReader xml, List<RawRow> rows)
            throws XMLStreamException, WorkbookUnreadableException {
        int number = 0;
        boolean ascending = true;
        // Blank ones too: of a row told twice one reader takes the first, another the last.
        BitSet told = new BitSet();
        while (Xml.nextChild(xml)) {
            if (!xml.getLocalName().equals("row")) {
                Xml.skip(xml);
                continue;
            }
            // Both numbers may be left out: then a row follows the one before, and so does a cell.
            String address = Xml.attribute(xml, "r");
            int before = number;
            number = address.isEmpty() ? number + 1 : CellAddress.row(address);
            if (number < 1 || number > CellAddress.LAST_ROW) {
                throw damaged("row " + address);
            }
            if (told.get(number)) {
                throw damaged("row " + number + " twice");
            }
            told.set(number);
            ascending &= number > before;
            boolean rowHidden = Xml.flag(xml, "hidden");
            SortedMap<Integer, CellValue> values = values(xml, number);
            if (!values.isEmpty()) {
                if (rows.size() == limits.maxFilledRows()) {
                    throw new WorkbookUnreadableException(
                            Reason.TOO_MANY_ROWS, sheet + " has more than " + limits.maxFilledRows());
                }
                rows.add(new RawRow(sheet, number, rowHidden, values));
            }
        }
        if (!ascending) {
            rows.sort(Comparator.comparingInt(RawRow::number));
        }
    }

    private SortedMap<Integer, CellValue> values(XMLStreamReader xml, int row)
            throws XMLStreamException, WorkbookUnreadableException {
        SortedMap<Integer, CellValue> values = new TreeMap<>();
        int column = -1;
        BitSet told = new BitSet();
        while (Xml.nextChild(xml)) {
            if (!xml.getLocalName().equals("c")) {
                Xml.skip(xml);
                continue;
            }
            String address = Xml.attribute(xml, "r");
            column = address.isEmpty() ? column + 1 : CellAddress.column(address);
            if (column < 0 || (!address.isEmpty() && CellAddress.row(address) != row)) {
                throw damaged("cell " + address + " in row " + row);
            }
            if (told.get(column)) {
                throw damaged("cell " + CellAddress.of(row, column) + " twice");
            }
            told.set(column);
            CellValue value = cells.read(xml);
            if (!value.isBlank() && column < limits.maxColumns()) {
                values.put(column, value);
            }
        }
        return values;
    }

    private static void readMerges(XMLStreamReader xml, List<MergedArea> merges)
            throws XMLStreamException, WorkbookUnreadableException {
        while (Xml.nextChild(xml)) {
            if (merges.size() == MERGES_AT_MOST) {
                throw new WorkbookUnreadableException(Reason.TOO_LARGE, "more merged cells than " + MERGES_AT_MOST);
            }
            MergedArea.of(Xml.attribute(xml, "ref")).ifPresent(merges::add);
            Xml.skip(xml);
        }
    }

    private WorkbookUnreadableException damaged(String detail) {
        return new WorkbookUnreadableException(Reason.DAMAGED, sheet + ": " + detail);
    }
}
