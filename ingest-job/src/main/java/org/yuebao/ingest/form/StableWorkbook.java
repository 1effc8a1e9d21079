package org.yuebao.ingest.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves workbooks so that the same content gives the same bytes: POI would stamp the clock's time on every part. */
public final class StableWorkbook {

    /** The first instant a ZIP entry can carry; local time, for ZIP knows no zones. */
    private static final LocalDateTime EPOCH_OF_ZIP = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableWorkbook() {}

    /** @param madeAt told in the file's properties as its time of creation and change */
    public static void save(XSSFWorkbook workbook, Instant madeAt, OutputStream out) throws IOException {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("月报");
        properties.setCreated(Optional.of(Date.from(madeAt)));
        properties.setModified(Optional.of(Date.from(madeAt)));
        write(workbook, out);
    }

    /** Leaves the file's properties as they are; the stream is left open. */
    public static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
        ByteArrayOutputStream stamped = new ByteArrayOutputStream();
        workbook.write(stamped);
        copyWithoutTimes(stamped.toByteArray(), out);
    }

    private static void copyWithoutTimes(byte[] stamped, OutputStream out) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(stamped))) {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(part.getName());
                timeless.setTimeLocal(EPOCH_OF_ZIP);
                zip.putNextEntry(timeless);
                parts.transferTo(zip);
                zip.closeEntry();
            }
            zip.finish();
        }
    }
}
