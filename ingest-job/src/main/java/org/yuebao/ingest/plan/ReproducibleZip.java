package org.yuebao.ingest.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file with the hour of writing taken out of it, so that the same content is the same bytes. */
final class ReproducibleZip {

    /** The earliest that a zip entry can say; local time, so that no time zone comes in. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ReproducibleZip() {}

    static void copy(byte[] zip, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        try (ZipInputStream original = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = original.getNextEntry(); entry != null; entry = original.getNextEntry()) {
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setTimeLocal(NO_TIME);
                copy.putNextEntry(plain);
                original.transferTo(copy);
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
