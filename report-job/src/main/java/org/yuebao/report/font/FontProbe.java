package org.yuebao.report.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the few tables of an OpenType file that decide whether it can be embedded as it is. */
final class FontProbe {

    private static final int COLLECTION = 0x74746366;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int RESTRICTED = 2;
    private static final int FACES_AT_MOST = 64;

    private FontProbe() {}

    /** @throws IOException also for a file that is no font */
    static List<Face> facesOf(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.readInt() != COLLECTION) {
                return List.of(face(file, 0, -1));
            }
            file.seek(8);
            int count = file.readInt();
            if (count < 1 || count > FACES_AT_MOST) {
                throw new IOException("no font collection: " + path);
            }
            List<Face> faces = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                file.seek(12 + 4L * index);
                faces.add(face(file, Integer.toUnsignedLong(file.readInt()), index));
            }
            return List.copyOf(faces);
        }
    }

    /** Of a file with a single CID-keyed face. */
    static byte[] straightened(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            Optional<Long> cff = Optional.ofNullable(tables(file, 0).get("CFF "));
            Optional<CffCharset.Place> place = cff.isEmpty() ? Optional.empty() : CffCharset.place(file, cff.get());
            place.ifPresent(charset -> {
                byte[] identity = charset.identity();
                System.arraycopy(identity, 0, bytes, Math.toIntExact(charset.offset()), identity.length);
            });
        }
        return bytes;
    }

    private static Face face(RandomAccessFile file, long offset, int index) throws IOException {
        Map<String, Long> tables = tables(file, offset);
        Optional<Long> cff = Optional.ofNullable(tables.get("CFF "));
        boolean outlines = cff.isPresent() || tables.containsKey("glyf");
        return new Face(
                index,
                name(file, Optional.ofNullable(tables.get("name"))),
                tables.containsKey("fvar"),
                outlines && mayEmbed(file, Optional.ofNullable(tables.get("OS/2"))),
                cff.isEmpty() || CffCharset.isIdentity(file, cff.get()));
    }

    private static Map<String, Long> tables(RandomAccessFile file, long offset) throws IOException {
        file.seek(offset + 4);
        int count = file.readUnsignedShort();
        file.seek(offset + 12);
        Map<String, Long> tables = new HashMap<>();
        byte[] tag = new byte[4];
        for (int i = 0; i < count; i++) {
            file.readFully(tag);
            file.readInt();
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), Integer.toUnsignedLong(file.readInt()));
            file.readInt();
        }
        return tables;
    }

    private static boolean mayEmbed(RandomAccessFile file, Optional<Long> os2) throws IOException {
        if (os2.isEmpty()) {
            return true;
        }
        file.seek(os2.get() + 8);
        return (file.readUnsignedShort() & 0xF) != RESTRICTED;
    }

    private static String name(RandomAccessFile file, Optional<Long> table) throws IOException {
        if (table.isEmpty()) {
            return "";
        }
        file.seek(table.get() + 2);
        int count = file.readUnsignedShort();
        long strings = table.get() + file.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            file.seek(table.get() + 6 + 12L * i);
            int platform = file.readUnsignedShort();
            file.readInt();
            int id = file.readUnsignedShort();
            byte[] bytes = new byte[file.readUnsignedShort()];
            long at = strings + file.readUnsignedShort();
            if (id == POSTSCRIPT_NAME) {
                file.seek(at);
                file.readFully(bytes);
                return new String(bytes, platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
            }
        }
        return "";
    }
}
