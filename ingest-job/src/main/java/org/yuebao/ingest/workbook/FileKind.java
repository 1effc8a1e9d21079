package org.yuebao.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/** Tells by its first bytes what a file is, for its name may say anything. */
enum FileKind {
    ZIP,
    EMPTY,
    OLD_FORMAT,
    ENCRYPTED,
    OTHER;

    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_FILE_BEGINS = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    /** A locked .xlsx is a compound file with a stream of this name. */
    private static final String ENCRYPTED_STREAM =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, ZIP_BEGINS)) {
            return ZIP;
        }
        if (startsWith(head, COMPOUND_FILE_BEGINS)) {
            return namesAnEncryptedPackage(file) ? ENCRYPTED : OLD_FORMAT;
        }
        return OTHER;
    }

    /** The directory of streams may stand anywhere in the file. */
    private static boolean namesAnEncryptedPackage(Path file) throws IOException {
        byte[] window = new byte[1 << 16];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(window, kept, window.length - kept);
                    read > 0;
                    read = in.read(window, kept, window.length - kept)) {
                int filled = kept + read;
                if (new String(window, 0, filled, StandardCharsets.ISO_8859_1).contains(ENCRYPTED_STREAM)) {
                    return true;
                }
                kept = Math.min(filled, ENCRYPTED_STREAM.length());
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, byte[] beginning) {
        return head.length >= beginning.length && Arrays.equals(Arrays.copyOf(head, beginning.length), beginning);
    }

    /** @throws WorkbookUnreadableException unless this is a zip file */
    void mustBeZip() throws WorkbookUnreadableException {
        switch (this) {
            case ZIP -> {}
            case EMPTY -> throw new WorkbookUnreadableException(Reason.EMPTY, "no bytes");
            case OLD_FORMAT -> throw new WorkbookUnreadableException(Reason.OLD_FORMAT, "a compound file");
            case ENCRYPTED -> throw new WorkbookUnreadableException(Reason.ENCRYPTED, "an encrypted package");
            case OTHER -> throw new WorkbookUnreadableException(Reason.NOT_A_SPREADSHEET, "no zip file");
        }
    }
}
