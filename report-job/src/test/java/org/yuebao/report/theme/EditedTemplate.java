package org.yuebao.report.theme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.yuebao.report.content.SampleReport;

/** The shipped Word template as a clerk might have changed it in an office program. */
public final class EditedTemplate {

    private byte[] bytes = SampleReport.shipped(WordTemplate.FILE);

    /** Replaces text in one part of the file; it has to be there. */
    public EditedTemplate with(String part, String before, String after) {
        try {
            ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream to = new ZipOutputStream(out)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    if (entry.getName().equals(part)) {
                        if (!text.contains(before)) {
                            throw new IllegalArgumentException(part + " has no " + before);
                        }
                        text = text.replace(before, after);
                    }
                    to.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
            bytes = out.toByteArray();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
