package org.yuebao.report.word;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** WordprocessingML, element by element. Attributes come as names and values by turns. */
final class WordXml {

    private static final String PREFIX = "w";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XMLStreamWriter out;

    WordXml(XMLStreamWriter out) {
        this.out = out;
    }

    /** An element that stands for itself, whatever the document around it calls the namespace. */
    void startAlone(String name) throws XMLStreamException {
        start(name);
        out.writeNamespace(PREFIX, NAMESPACE);
    }

    void start(String name) throws XMLStreamException {
        out.writeStartElement(PREFIX, name, NAMESPACE);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(PREFIX, name, NAMESPACE);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(PREFIX, NAMESPACE, attributes[i], attributes[i + 1]);
        }
    }

    void text(String text) throws XMLStreamException {
        start("t");
        out.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "space", "preserve");
        out.writeCharacters(text);
        end();
    }

    void flush() throws XMLStreamException {
        out.flush();
    }
}
