package org.yuebao.ingest.remark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;

/** The parts of an OOXML file, by name and in its order; those that aren't replaced go out byte for byte. */
final class Parcel {

    /** A workbook that unpacks to more isn't worked on: a new one goes back. */
    private static final long LARGEST = 96L << 20;
    /** The first instant a ZIP entry can carry, so that the same file gives the same bytes. */
    private static final LocalDateTime EPOCH_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Parcel() {}

    /** A relationship of a part: its target is a part's name. */
    record Relationship(String id, String type, String target) {
        boolean isOf(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    static Parcel open(Path file) throws NotEditableException {
        Parcel parcel = new Parcel();
        long left = LARGEST;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
                        left -= bytes.length;
                        if (left < 0) {
                            throw new NotEditableException("too large");
                        }
                        parcel.parts.put(entry.getName().replaceFirst("^/", ""), bytes);
                    }
                }
            }
            return parcel;
        } catch (ZipException e) {
            throw new NotEditableException("no ZIP file", e);
        } catch (IOException e) {
            throw new NotEditableException("not readable", e);
        }
    }

    /** A workbook that we made ourselves. */
    static Parcel of(byte[] zipped) throws IOException {
        Parcel parcel = new Parcel();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parcel.parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parcel;
    }

    byte[] zipped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH_OF_ZIP);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    byte[] bytes(String name) throws NotEditableException {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new NotEditableException("no part " + name);
        }
        return bytes;
    }

    PartXml xml(String name) throws NotEditableException {
        return PartXml.read(bytes(name));
    }

    void put(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    /** @param part empty for the whole package */
    List<Relationship> relationshipsOf(String part) throws NotEditableException {
        String name = relationshipsPart(part);
        if (!has(name)) {
            return List.of();
        }
        List<Relationship> found = new ArrayList<>();
        for (Element one : PartXml.children(xml(name).root(), "Relationship")) {
            if (!one.getAttribute("TargetMode").equals("External")) {
                found.add(new Relationship(
                        one.getAttribute("Id"),
                        one.getAttribute("Type"),
                        resolved(folder(part), one.getAttribute("Target"))));
            }
        }
        return found;
    }

    Optional<Relationship> relationshipOf(String part, String kind) throws NotEditableException {
        return relationshipsOf(part).stream().filter(one -> one.isOf(kind)).findFirst();
    }

    /** @return the new relationship's id */
    String relate(String part, String type, String target) throws NotEditableException {
        String name = relationshipsPart(part);
        PartXml xml = has(name)
                ? xml(name)
                : PartXml.read("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
                        .getBytes(StandardCharsets.UTF_8));
        List<String> ids = PartXml.children(xml.root(), "Relationship").stream()
                .map(one -> one.getAttribute("Id"))
                .toList();
        int number = 1;
        while (ids.contains("rIdYuebao" + number)) {
            number++;
        }
        Element added = xml.create("Relationship");
        added.setAttribute("Id", "rIdYuebao" + number);
        added.setAttribute("Type", type);
        added.setAttribute("Target", "/" + target);
        xml.root().appendChild(added);
        put(name, xml.bytes());
        return "rIdYuebao" + number;
    }

    void declare(String part, String contentType) throws NotEditableException {
        PartXml xml = xml(TYPES);
        Element override = xml.create("Override");
        override.setAttribute("PartName", "/" + part);
        override.setAttribute("ContentType", contentType);
        xml.root().appendChild(override);
        put(TYPES, xml.bytes());
    }

    /** A name that no part has yet: {@code xl/yuebao1.xml}. */
    String free(String stem, String extension) {
        int number = 1;
        while (has(stem + number + extension)) {
            number++;
        }
        return stem + number + extension;
    }

    private static String relationshipsPart(String part) {
        return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> names = new ArrayList<>();
        for (String name : (folder + target).split("/")) {
            if (name.equals("..") && !names.isEmpty()) {
                names.removeLast();
            } else if (!name.equals(".") && !name.equals("..")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
