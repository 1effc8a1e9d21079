package org.yuebao.ingest.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Reads one {@code c} element.
 *
 * @param strings the workbook's shared strings
 * @param from1904 whether its dates count from 1904, as old Macs did
 */
record CellReader(List<String> strings, NumberFormats formats, boolean from1904) {

    /** What Excel shows of a number at most; beyond lie only the traces of binary arithmetic. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** The stream stands at the start tag, and afterwards at the end tag. */
    CellValue read(XMLStreamReader xml) throws XMLStreamException {
        String type = Xml.attribute(xml, "t");
        int style = Xml.number(Xml.attribute(xml, "s"), 0);
        boolean formula = false;
        String stored = "";
        while (Xml.nextStartWithin(xml, "c")) {
            switch (xml.getLocalName()) {
                case "f" -> {
                    formula = true;
                    Xml.skip(xml);
                }
                case "v" -> stored = xml.getElementText();
                case "is" -> stored = Xml.string(xml, "is");
                default -> Xml.skip(xml);
            }
        }
        if (stored.isBlank()) {
            return formula && !type.equals("str") ? new CellValue.Fault("公式没有结果") : new CellValue.Blank();
        }
        return switch (type) {
            case "s" -> shared(stored.strip());
            case "str", "inlineStr" -> text(stored);
            case "b" -> new CellValue.Truth(stored.strip().equals("1"));
            case "e" -> new CellValue.Fault(stored);
            case "d" -> new CellValue.Moment(stored);
            default -> number(stored.strip(), formats.of(style));
        };
    }

    private CellValue shared(String index) {
        int i = Xml.number(index, -1);
        return i >= 0 && i < strings.size() ? text(strings.get(i)) : new CellValue.Blank();
    }

    private static CellValue text(String text) {
        return text.isBlank() ? new CellValue.Blank() : new CellValue.Text(text);
    }

    private CellValue number(String stored, NumberFormats.Format format) {
        double binary;
        try {
            binary = Double.parseDouble(stored);
        } catch (NumberFormatException e) {
            return text(stored);
        }
        if (!Double.isFinite(binary)) {
            return text(stored);
        }
        if (format.isDate() && DateUtil.isValidExcelDate(binary)) {
            return moment(binary);
        }
        return new CellValue.Decimal(exact(stored, binary), format.code());
    }

    /** The stored text is decimal already; it is only freed of what binary arithmetic left behind. */
    private static BigDecimal exact(String stored, double binary) {
        BigDecimal value = binary == 0 || stored.length() > 40 ? BigDecimal.valueOf(binary) : new BigDecimal(stored);
        BigDecimal rounded = value.round(SHOWN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private CellValue moment(double serial) {
        LocalDateTime when = DateUtil.getLocalDateTime(serial, from1904, true);
        if (serial < 1) {
            return new CellValue.Moment(when.toLocalTime().toString());
        }
        return new CellValue.Moment(
                when.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? when.toLocalDate().toString()
                        : when.toString());
    }
}
