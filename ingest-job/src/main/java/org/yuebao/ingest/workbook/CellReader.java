package org.yuebao.ingest.workbook;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/**
 * Reads one {@code c} element.
 *
 * @param strings the workbook's shared strings
 * @param from1904 whether its dates count from 1904, as old Macs did
 * @param texts counts what is kept of texts that stand in the cells themselves
 */
record CellReader(List<String> strings, NumberFormats formats, boolean from1904, Texts texts) {

    /** The stream stands at the start tag, and afterwards at the end tag. */
    CellValue read(XMLStreamReader xml) throws XMLStreamException, WorkbookUnreadableException {
        String type = "";
        int style = 0;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "t" -> type = xml.getAttributeValue(i);
                case "s" -> style = Xml.number(xml.getAttributeValue(i), 0);
                default -> {}
            }
        }
        boolean formula = false;
        String stored = "";
        String inline = "";
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "f" -> {
                    formula = true;
                    Xml.skip(xml);
                }
                case "v" -> stored = xml.getElementText();
                case "is" -> inline = Xml.string(xml);
                default -> Xml.skip(xml);
            }
        }
        boolean isInline = type.equals("inlineStr");
        if (!inline.isEmpty() && !isInline) {
            // Whether it counts is told apart by nobody: some readers take it, others see an empty cell.
            throw new WorkbookUnreadableException(Reason.DAMAGED, "a text in a cell of type “" + type + "”");
        }
        String content = isInline && !inline.isEmpty() ? inline : stored;
        if (content.isBlank()) {
            return formula && !type.equals("str") ? new CellValue.Fault("公式没有结果") : new CellValue.Blank();
        }
        if (isInline) {
            return text(texts.keep(content));
        }
        return switch (type) {
            case "s" -> shared(stored.strip());
            case "str" -> text(texts.keep(stored));
            case "b" -> new CellValue.Truth(isTrue(stored.strip()));
            case "e" -> new CellValue.Fault(stored.strip());
            case "d" -> new CellValue.Moment(stored.strip());
            default -> number(stored.strip(), style);
        };
    }

    private static boolean isTrue(String stored) {
        return stored.equals("1") || stored.equalsIgnoreCase("true");
    }

    private CellValue shared(String index) throws WorkbookUnreadableException {
        int i = Xml.number(index, -1);
        if (i < 0 || i >= strings.size()) {
            throw new WorkbookUnreadableException(Reason.DAMAGED, "no text number " + index);
        }
        return text(strings.get(i));
    }

    static CellValue text(String text) {
        return text.isBlank() ? new CellValue.Blank() : new CellValue.Text(text);
    }

    private CellValue number(String stored, int style) throws WorkbookUnreadableException {
        return Numbers.value(stored, formats.of(style), from1904).orElse(text(texts.keep(stored)));
    }
}
