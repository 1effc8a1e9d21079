package org.yuebao.ingest.remark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.ingest.form.StableWorkbook;

/** The workbook that goes back to a unit (退回件). */
public final class ReturnedWorkbook {

    /** The same file and remarks give the same bytes. */
    private static final Instant MADE_AT = Instant.parse("2022-01-01T00:00:00Z");

    private final String extension;
    private final boolean own;
    private final byte[] bytes;

    private ReturnedWorkbook(String extension, boolean own, byte[] bytes) {
        this.extension = extension;
        this.own = own;
        this.bytes = bytes;
    }

    /** {@code .xlsx}, or {@code .xlsm} where the unit's own file is one. */
    public String extension() {
        return extension;
    }

    /** Whether it is the unit's own file with remarks in it; else a new one with the list alone. */
    public boolean isOwn() {
        return own;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * A new workbook where the file is none that can carry remarks: .xls, .et, .csv, or one that can't be opened.
     *
     * @param original where the file's bytes lie
     */
    public static ReturnedWorkbook of(Path original, Remarks remarks) {
        try {
            byte[] remarked = RemarkedWorkbook.of(original, remarks);
            boolean hasMacros = remarks.file().name().toLowerCase(Locale.ROOT).endsWith(".xlsm");
            return new ReturnedWorkbook(hasMacros ? ".xlsm" : ".xlsx", true, remarked);
        } catch (NotEditableException e) {
            return new ReturnedWorkbook(".xlsx", false, list(remarks));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot return " + remarks.file().name(), e);
        }
    }

    private static byte[] list(Remarks remarks) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet(FindingsSheet.NAME);
            ByteArrayOutputStream blank = new ByteArrayOutputStream();
            StableWorkbook.save(workbook, MADE_AT, blank);
            return RemarkedWorkbook.listOnly(blank.toByteArray(), remarks);
        } catch (NotEditableException | IOException e) {
            throw new IllegalStateException("a blank workbook can't carry remarks", e);
        }
    }
}
