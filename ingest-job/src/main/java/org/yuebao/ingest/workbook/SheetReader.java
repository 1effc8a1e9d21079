package org.yuebao.ingest.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/** Reads a sheet row by row; rows without content are passed over, however many there are. */
record SheetReader(String sheet, CellReader cells, WorkbookLimits limits) {

    RawSheet read(XMLStreamReader xml) throws XMLStreamException, WorkbookUnreadableException {
        List<RawRow> rows = new ArrayList<>();
        int number = 0;
        while (Xml.nextStart(xml)) {
            if (xml.getLocalName().equals("row")) {
                // Both numbers may be left out: then a row follows the one before, and so does a cell.
                number = Xml.number(Xml.attribute(xml, "r"), number + 1);
                boolean hidden = Xml.flag(xml, "hidden");
                Map<Integer, CellValue> values = values(xml);
                if (!values.isEmpty()) {
                    if (rows.size() == limits.maxFilledRows()) {
                        throw new WorkbookUnreadableException(
                                Reason.TOO_MANY_ROWS, sheet + " has more than " + limits.maxFilledRows());
                    }
                    rows.add(new RawRow(sheet, number, hidden, values));
                }
            }
        }
        return new RawSheet(sheet, rows);
    }

    private Map<Integer, CellValue> values(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, CellValue> values = new HashMap<>();
        int column = -1;
        while (Xml.nextStartWithin(xml, "row")) {
            if (xml.getLocalName().equals("c")) {
                String address = Xml.attribute(xml, "r");
                column = address.isEmpty() ? column + 1 : CellAddress.column(address);
                CellValue value = cells.read(xml);
                if (!value.isBlank() && column >= 0 && column < limits.maxColumns()) {
                    values.put(column, value);
                }
            }
        }
        return values;
    }
}
