package org.yuebao.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Tells by its first bytes what a file is, for its name may say anything. */
enum FileKind {
    /** .xlsx, .xlsm, and whatever else is a zip file. */
    ZIP,
    /** .xls, .et, a locked .xlsx, and whatever else is a compound file. */
    COMPOUND,
    /** Text of any encoding: a .csv, perhaps. */
    TEXT,
    /** A web page or bare XML, which some systems hand out with the ending .xls. */
    WEB_PAGE,
    EMPTY,
    OTHER;

    private static final int HEAD = 4096;

    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_FILE_BEGINS = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, ZIP_BEGINS)) {
            return ZIP;
        }
        if (startsWith(head, COMPOUND_FILE_BEGINS)) {
            return COMPOUND;
        }
        if (startsWith(head, UTF_16_BIG) || startsWith(head, UTF_16_LITTLE)) {
            return TEXT;
        }
        String text = new String(head, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("<") || text.startsWith("\uFEFF<") || text.startsWith("mime-version")) {
            return WEB_PAGE;
        }
        return isText(head) && !text.startsWith("%pdf") && !text.startsWith("{\\rtf") ? TEXT : OTHER;
    }

    /** Neither GB18030 nor UTF-8 has bytes below a blank in it, but for tabs and line ends. */
    private static boolean isText(byte[] head) {
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] head, byte[] beginning) {
        return head.length >= beginning.length && Arrays.equals(Arrays.copyOf(head, beginning.length), beginning);
    }
}
