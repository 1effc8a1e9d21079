package org.yuebao.ingest.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/**
 * Steps through a stream of XML. Names are compared without their prefix; both namespaces of spreadsheets are known, the
 * usual and the strict one.
 */
final class Xml {

    private static final String USUAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private Xml() {}

    /** Goes to the document's element, which must be this one. */
    static void root(XMLStreamReader xml, String name) throws XMLStreamException, WorkbookUnreadableException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (!xml.getLocalName().equals(name) || !isSpreadsheet(xml.getNamespaceURI())) {
                    throw new WorkbookUnreadableException(
                            name.equals("workbook") ? Reason.NOT_A_SPREADSHEET : Reason.DAMAGED,
                            "no element " + name + " but " + xml.getLocalName());
                }
                return;
            }
        }
    }

    private static boolean isSpreadsheet(String namespace) {
        return USUAL.equals(namespace) || STRICT.equals(namespace);
    }

    /** Goes to the document's element, whatever it is. */
    static void root(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and instructions before it.
        }
    }

    /**
     * Goes to the next child of the element whose start tag, or whose child's end tag, was read last.
     *
     * @return false once the element's own end is reached
     */
    static boolean nextChild(XMLStreamReader xml) throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Goes to the end of the element at whose start tag the stream stands. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Empty text where the attribute is absent; attributes of other namespaces are not looked at. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && hasNoNamespace(xml, i)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static boolean hasNoNamespace(XMLStreamReader xml, int attribute) {
        String namespace = xml.getAttributeNamespace(attribute);
        return namespace == null || namespace.isEmpty();
    }

    /** {@code r:id}, by whatever prefix. */
    static String relationshipId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")
                    && !hasNoNamespace(xml, i)
                    && xml.getAttributeNamespace(i).endsWith("/relationships")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static boolean flag(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** @return {@code otherwise} where the text is no whole number */
    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The text of a string item ({@code si}, {@code is}) with its rich runs joined; phonetic guides are left out. */
    static String string(XMLStreamReader xml) throws XMLStreamException {
        String only = "";
        StringBuilder more = null;
        while (nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "t" -> {
                    String text = xml.getElementText();
                    if (more != null) {
                        more.append(text);
                    } else if (only.isEmpty()) {
                        only = text;
                    } else {
                        more = new StringBuilder(only).append(text);
                    }
                }
                case "r" -> {
                    if (more == null) {
                        more = new StringBuilder(only);
                    }
                    run(xml, more);
                }
                default -> skip(xml);
            }
        }
        return more == null ? only : more.toString();
    }

    private static void run(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        while (nextChild(xml)) {
            if (xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else {
                skip(xml);
            }
        }
    }
}
