package org.yuebao.report.issue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an Office file, each read to its end once: what Office would repair a file for is an exception here. Source:
 * ECMA-376 part 2, the package.
 *
 * @param elements local names of the elements in each part of XML
 * @param targets of relationships within the file, each with a part that refers to it
 * @param types extensions and part names that [Content_Types].xml knows, in lower case
 */
record OfficeParts(Map<String, Set<String>> elements, Map<String, String> targets, Set<String> types) {

    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = ".rels";

    /** @throws IOException where the file isn't whole */
    static OfficeParts of(byte[] bytes) throws IOException {
        OfficeParts parts = new OfficeParts(new HashMap<>(), new HashMap<>(), new HashSet<>());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.read(entry.getName(), new Unclosed(zip));
            }
        } catch (XMLStreamException malformed) {
            throw new IOException("a part is not well-formed", malformed);
        }
        parts.requireWhole();
        return parts;
    }

    /** @throws IOException where the part has none of these elements */
    void requireContent(String part, String... anyOf) throws IOException {
        Set<String> found = elements.getOrDefault(part, Set.of());
        for (String element : anyOf) {
            if (found.contains(element)) {
                return;
            }
        }
        throw new IOException("nothing in " + part);
    }

    private void read(String part, InputStream in) throws IOException, XMLStreamException {
        Set<String> found = new HashSet<>();
        if (isXml(part)) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    found.add(xml.getLocalName());
                    note(part, xml);
                }
            }
            xml.close();
        } else {
            in.transferTo(OutputStream.nullOutputStream());
        }
        elements.put(part, found);
    }

    private static boolean isXml(String part) {
        return part.endsWith(".xml") || part.endsWith(RELATIONSHIPS);
    }

    private void note(String part, XMLStreamReader xml) {
        if (part.equals(TYPES)) {
            attribute(xml, "Extension").ifPresent(extension -> types.add(extension.toLowerCase(Locale.ROOT)));
            attribute(xml, "PartName").ifPresent(name -> types.add(name.toLowerCase(Locale.ROOT)));
        } else if (part.endsWith(RELATIONSHIPS)
                && attribute(xml, "TargetMode").filter("External"::equals).isEmpty()) {
            attribute(xml, "Target").ifPresent(target -> targets.put(target(part, target), part));
        }
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** {@code word/_rels/document.xml.rels} speaks of what lies beside {@code word/document.xml}. */
    private static String target(String relationships, String target) {
        String owner = relationships.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
        return URI.create("/" + owner).resolve(target).getPath().substring(1);
    }

    private void requireWhole() throws IOException {
        if (types.isEmpty()) {
            throw new IOException("no " + TYPES);
        }
        for (Map.Entry<String, String> target : targets.entrySet()) {
            if (!elements.containsKey(target.getKey())) {
                throw new IOException(target.getValue() + " names " + target.getKey() + ", which is not there");
            }
        }
        for (String part : elements.keySet()) {
            String name = "/" + part.toLowerCase(Locale.ROOT);
            if (!part.equals(TYPES)
                    && !types.contains(name)
                    && !types.contains(name.substring(name.lastIndexOf('.') + 1))) {
                throw new IOException("no content type for " + part);
            }
        }
    }

    /** A reader of XML closes what it reads. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the zip goes on
        }
    }
}
