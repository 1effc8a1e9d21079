package org.yuebao.report.word;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;

/**
 * The tables of a document that is being written. The library keeps all of a document in memory, a dozen objects for each
 * cell; so it is given a mark in each table's place, and the tables are put there while the file is written.
 */
final class StreamedTables {

    /** Where the library writes the body. */
    static final String PART = "word/document.xml";

    private static final String MARK = "yuebao-table";

    /** A processing instruction: text can't look like one, for its &lt; is escaped. */
    private static final Pattern MARKS = Pattern.compile("<\\?" + MARK + " (\\d+)\\?>");

    private final List<WordTable> tables = new ArrayList<>();

    /** After everything that the document holds so far. */
    void add(WordTable table, XWPFDocument document) {
        try (XmlCursor end = document.getDocument().getBody().getSectPr().newCursor()) {
            end.insertProcInst(MARK, String.valueOf(tables.size()));
        }
        tables.add(table);
    }

    /**
     * @param body as the library wrote it
     * @param out left open
     */
    void write(InputStream body, OutputStream out) throws IOException {
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        // buffered also because the writer of XML takes a bare encoder to be unable to encode characters beyond U+FFFF
        Writer to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Matcher marks = MARKS.matcher(text);
        int from = 0;
        try {
            WordXml xml = new WordXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to));
            while (marks.find()) {
                to.append(text, from, marks.start());
                tables.get(Integer.parseInt(marks.group(1))).writeTo(xml);
                xml.flush();
                from = marks.end();
            }
        } catch (XMLStreamException failure) {
            throw new IOException("The tables could not be written", failure);
        }
        to.append(text, from, text.length());
        to.flush();
    }
}
