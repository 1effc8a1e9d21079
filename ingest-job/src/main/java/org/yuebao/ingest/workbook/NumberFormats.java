package org.yuebao.ingest.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/** The number format of each cell style: all that matters here of a workbook's styles. */
record NumberFormats(List<Format> byStyle) {

    private static final Format GENERAL = new Format("General", false);

    /** Excel's own limit. */
    private static final int STYLES_AT_MOST = 65_536;

    /** @param code {@code 0.0%}, {@code yyyy"年"m"月"d"日"} */
    record Format(String code, boolean isDate) {

        /** @param id number of the format in the file; those built in have no code there */
        static Format of(int id, String code) {
            return new Format(code, DateUtil.isADateFormat(id, code));
        }
    }

    static NumberFormats none() {
        return new NumberFormats(List.of());
    }

    static NumberFormats read(XMLStreamReader xml) throws XMLStreamException, WorkbookUnreadableException {
        Map<Integer, String> own = new HashMap<>();
        // Most styles share a few formats, and telling whether one is a date costs more than all the rest here.
        Map<Integer, Format> known = new HashMap<>();
        List<Format> byStyle = new ArrayList<>();
        Xml.root(xml, "styleSheet");
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "numFmts" -> {
                    while (Xml.nextChild(xml)) {
                        own.put(Xml.number(Xml.attribute(xml, "numFmtId"), 0), Xml.attribute(xml, "formatCode"));
                        Xml.skip(xml);
                    }
                }
                case "cellXfs" -> {
                    while (Xml.nextChild(xml)) {
                        if (byStyle.size() == STYLES_AT_MOST) {
                            throw new WorkbookUnreadableException(Reason.TOO_LARGE, "more styles than Excel allows");
                        }
                        int id = Xml.number(Xml.attribute(xml, "numFmtId"), 0);
                        byStyle.add(known.computeIfAbsent(id, unknown -> format(unknown, own)));
                        Xml.skip(xml);
                    }
                }
                default -> Xml.skip(xml);
            }
        }
        return new NumberFormats(byStyle);
    }

    private static Format format(int id, Map<Integer, String> own) {
        if (id == 0 && !own.containsKey(id)) {
            return GENERAL;
        }
        String builtIn = BuiltinFormats.getBuiltinFormat(id);
        String code = own.getOrDefault(id, builtIn == null ? GENERAL.code() : builtIn);
        return isEastAsianDate(id, own) ? new Format(code, true) : Format.of(id, code);
    }

    /** Built in to Chinese Excel and WPS without a code in the file. */
    private static boolean isEastAsianDate(int id, Map<Integer, String> own) {
        return !own.containsKey(id) && ((id >= 27 && id <= 36) || (id >= 50 && id <= 58));
    }

    Format of(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : GENERAL;
    }
}
