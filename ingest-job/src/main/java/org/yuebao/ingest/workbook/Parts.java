package org.yuebao.ingest.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/** The zip file's parts, each read as a stream of XML. */
final class Parts implements Closeable {

    /** Reads one part. */
    @FunctionalInterface
    interface PartReader<T> {
        T read(XMLStreamReader xml) throws XMLStreamException, WorkbookUnreadableException;
    }

    private final ZipFile zip;
    private final AtomicLong allowance;

    private Parts(ZipFile zip, AtomicLong allowance) {
        this.zip = zip;
        this.allowance = allowance;
    }

    static Parts open(Path file, long maxInflatedBytes) throws WorkbookUnreadableException, IOException {
        FileKind.of(file).mustBeZip();
        try {
            return new Parts(new ZipFile(file.toFile()), new AtomicLong(maxInflatedBytes));
        } catch (IOException e) {
            // The file was just read, so it is the zip structure that is broken.
            throw new WorkbookUnreadableException(Reason.DAMAGED, e);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Empty where there is no such part. */
    <T> Optional<T> read(String name, PartReader<T> reader) throws WorkbookUnreadableException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = new BoundedStream(zip.getInputStream(entry), allowance)) {
            XMLStreamReader xml = safeFactory().createXMLStreamReader(in);
            try {
                return Optional.of(reader.read(xml));
            } finally {
                xml.close();
            }
        } catch (BoundedStream.TooLargeException e) {
            throw new WorkbookUnreadableException(Reason.TOO_LARGE, e);
        } catch (XMLStreamException e) {
            throw new WorkbookUnreadableException(
                    e.getNestedException() instanceof BoundedStream.TooLargeException
                            ? Reason.TOO_LARGE
                            : Reason.DAMAGED,
                    e);
        } catch (IOException e) {
            throw new WorkbookUnreadableException(Reason.DAMAGED, e);
        }
    }

    /** Where the relationships of a part lead, by id; targets are resolved to part names. */
    Map<String, Relationship> relationshipsOf(String part) throws WorkbookUnreadableException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        return read(folder + "_rels/" + part.substring(slash) + ".rels", xml -> {
                    Map<String, Relationship> found = new LinkedHashMap<>();
                    while (Xml.nextStart(xml)) {
                        if (xml.getLocalName().equals("Relationship")
                                && !Xml.attribute(xml, "TargetMode").equals("External")) {
                            found.put(
                                    Xml.attribute(xml, "Id"),
                                    new Relationship(
                                            Xml.attribute(xml, "Type"), resolve(folder, Xml.attribute(xml, "Target"))));
                        }
                    }
                    return found;
                })
                .orElseGet(Map::of);
    }

    /** @param part name of the part that it leads to */
    record Relationship(String type, String part) {}

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }

    /** A workbook never needs a document type or anything from outside; whoever puts one in means harm. */
    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
