package org.yuebao.ingest.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** The number format of each cell style: all that matters here of a workbook's styles. */
record NumberFormats(List<Format> byStyle) {

    private static final String GENERAL = "General";

    /** @param code {@code 0.0%}, {@code yyyy"年"m"月"d"日"} */
    record Format(String code, boolean isDate) {}

    static NumberFormats none() {
        return new NumberFormats(List.of());
    }

    static NumberFormats read(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> own = new HashMap<>();
        List<Format> byStyle = new ArrayList<>();
        while (Xml.nextStart(xml)) {
            if (xml.getLocalName().equals("numFmt")) {
                own.putIfAbsent(Xml.number(Xml.attribute(xml, "numFmtId"), 0), Xml.attribute(xml, "formatCode"));
            } else if (xml.getLocalName().equals("cellXfs")) {
                while (Xml.nextStartWithin(xml, "cellXfs")) {
                    if (xml.getLocalName().equals("xf")) {
                        byStyle.add(format(Xml.number(Xml.attribute(xml, "numFmtId"), 0), own));
                    }
                }
            }
        }
        return new NumberFormats(byStyle);
    }

    private static Format format(int id, Map<Integer, String> own) {
        String builtIn = BuiltinFormats.getBuiltinFormat(id);
        String code = own.getOrDefault(id, builtIn == null ? GENERAL : builtIn);
        return new Format(code, isEastAsianDate(id, own) || DateUtil.isADateFormat(id, code));
    }

    /** Built in to Chinese Excel and WPS without a code in the file. */
    private static boolean isEastAsianDate(int id, Map<Integer, String> own) {
        return !own.containsKey(id) && ((id >= 27 && id <= 36) || (id >= 50 && id <= 58));
    }

    Format of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : new Format(GENERAL, false);
    }
}
