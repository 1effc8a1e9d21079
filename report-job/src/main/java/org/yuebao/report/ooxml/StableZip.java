package org.yuebao.report.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites an Office file so that the same content gives the same bytes: the library stamps each part with the time of writing. */
public final class StableZip {

    /** The earliest time a zip can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 0);

    private StableZip() {}

    /** Copies one part of the file, or writes another in its place. */
    @FunctionalInterface
    public interface PartWriter {

        /** @param from the part as it was; both are left open */
        void write(String part, InputStream from, OutputStream to) throws IOException;
    }

    /** @param out left open */
    public static void rewrite(InputStream in, OutputStream out) throws IOException {
        rewrite(in, out, (part, from, to) -> from.transferTo(to));
    }

    /** @param out left open */
    public static void rewrite(InputStream in, OutputStream out, PartWriter parts) throws IOException {
        ZipInputStream from = new ZipInputStream(in, StandardCharsets.UTF_8);
        ZipOutputStream to = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
        to.setLevel(Deflater.DEFAULT_COMPRESSION);
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            ZipEntry fixed = new ZipEntry(entry.getName());
            fixed.setTimeLocal(NO_TIME);
            to.putNextEntry(fixed);
            if (entry.getName().endsWith(".xlsx")) {
                ByteArrayOutputStream inner = new ByteArrayOutputStream();
                rewrite(new ByteArrayInputStream(from.readAllBytes()), inner);
                inner.writeTo(to);
            } else {
                parts.write(entry.getName(), from, new Unclosed(to));
            }
            to.closeEntry();
        }
        to.finish();
        to.flush();
    }

    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
