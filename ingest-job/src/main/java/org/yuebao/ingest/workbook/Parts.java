package org.yuebao.ingest.workbook;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/**
 * The zip file's parts, each read as a stream of XML. Part names are compared as the standard asks, without regard to
 * capitals, and back slashes, which some writers use, are taken for slashes. Public for {@code ingest.official} only.
 */
public final class Parts implements Closeable {

    /** A form has some fifteen. */
    private static final int PARTS_AT_MOST = 10_000;

    private static final XMLInputFactory XML = safeFactory();

    /** Reads one part. */
    @FunctionalInterface
    public interface PartReader<T> {
        T read(XMLStreamReader xml) throws XMLStreamException, WorkbookUnreadableException;
    }

    private final ZipFile zip;
    private final AtomicLong allowance;
    private final Map<String, ZipEntry> entries;

    private Parts(ZipFile zip, AtomicLong allowance, Map<String, ZipEntry> entries) {
        this.zip = zip;
        this.allowance = allowance;
        this.entries = entries;
    }

    /** @throws WorkbookUnreadableException when the zip file is broken */
    public static Parts open(Path file, long maxInflatedBytes) throws WorkbookUnreadableException, IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            // The file was just read, so it is the zip structure that is broken.
            throw new WorkbookUnreadableException(Reason.DAMAGED, e);
        }
        try {
            return new Parts(zip, new AtomicLong(maxInflatedBytes), entries(zip));
        } catch (WorkbookUnreadableException e) {
            zip.close();
            throw e;
        }
    }

    /** Two parts of one name are told apart by nobody: readers differ in which they take. */
    private static Map<String, ZipEntry> entries(ZipFile zip) throws WorkbookUnreadableException {
        if (zip.size() > PARTS_AT_MOST) {
            throw new WorkbookUnreadableException(Reason.TOO_LARGE, zip.size() + " parts");
        }
        Map<String, ZipEntry> entries = new HashMap<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (entries.put(canonical(entry.getName()), entry) != null) {
                throw new WorkbookUnreadableException(Reason.DAMAGED, "two parts " + entry.getName());
            }
        }
        return entries;
    }

    private static String canonical(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    public boolean has(String name) {
        return entries.containsKey(canonical(name));
    }

    /** Empty where there is no such part. */
    public <T> Optional<T> read(String name, PartReader<T> reader) throws WorkbookUnreadableException {
        ZipEntry entry = entries.get(canonical(name));
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = new BoundedStream(zip.getInputStream(entry), allowance)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            try {
                return Optional.of(reader.read(xml));
            } finally {
                xml.close();
            }
        } catch (BoundedStream.TooLargeException e) {
            throw new WorkbookUnreadableException(Reason.TOO_LARGE, e);
        } catch (XMLStreamException e) {
            throw new WorkbookUnreadableException(reasonOf(e), e);
        } catch (WstxLazyException e) {
            throw new WorkbookUnreadableException(reasonOf(e), e);
        } catch (IOException e) {
            throw new WorkbookUnreadableException(Reason.DAMAGED, e);
        }
    }

    /** The parser wraps what the stream threw. */
    private static Reason reasonOf(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedStream.TooLargeException
                    || (cause instanceof XMLStreamException xml
                            && xml.getNestedException() instanceof BoundedStream.TooLargeException)) {
                return Reason.TOO_LARGE;
            }
        }
        return Reason.DAMAGED;
    }

    /** Where the relationships of a part lead, by id; targets are resolved to part names. */
    public Map<String, Relationship> relationshipsOf(String part) throws WorkbookUnreadableException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        return read(folder + "_rels/" + part.substring(slash) + ".rels", xml -> {
                    Map<String, Relationship> found = new LinkedHashMap<>();
                    Xml.root(xml);
                    while (Xml.nextChild(xml)) {
                        if (xml.getLocalName().equals("Relationship")
                                && !Xml.attribute(xml, "TargetMode").equals("External")) {
                            found.put(
                                    Xml.attribute(xml, "Id"),
                                    new Relationship(
                                            Xml.attribute(xml, "Type"), resolve(folder, Xml.attribute(xml, "Target"))));
                        }
                        Xml.skip(xml);
                    }
                    return found;
                })
                .orElseGet(Map::of);
    }

    /** @param part name of the part that it leads to */
    public record Relationship(String type, String part) {}

    private static String resolve(String folder, String target) {
        String rest = target.replace('\\', '/');
        if (rest.startsWith("/")) {
            return rest.substring(1);
        }
        String base = folder;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }

    /** A workbook never needs a document type or anything from outside; whoever puts one in means harm. */
    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Each read of the stream crosses into native code; a sheet takes hundreds of them otherwise.
        factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 32_768);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 100);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 100_000);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, 1_000_000);
        return factory;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
