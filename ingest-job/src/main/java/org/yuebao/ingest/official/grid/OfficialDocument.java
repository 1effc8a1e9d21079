package org.yuebao.ingest.official.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yuebao.ingest.official.OfficialDocumentException;
import org.yuebao.ingest.official.OfficialDocumentException.Reason;
import org.yuebao.ingest.workbook.Parts;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;

/** The document from top to bottom. */
public record OfficialDocument(String name, List<Block> blocks) {

    /** Unpacked; the known plans take less than 1 MB, and a hundred times that is no plan any more. */
    private static final long LARGEST = 100L * 1024 * 1024;

    private static final int ROWS_AT_MOST = 20_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    public OfficialDocument {
        blocks = List.copyOf(blocks);
    }

    /** @throws OfficialDocumentException when it can't be read as a .docx or .xlsx, which its bytes tell, not its name */
    public static OfficialDocument read(Path file) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new OfficialDocumentException(name, Reason.MISSING, file.toString());
        }
        try {
            return new OfficialDocument(name, isWord(file, name) ? WordBlocks.read(file, LARGEST) : sheets(file));
        } catch (WorkbookUnreadableException e) {
            throw new OfficialDocumentException(name, reason(e), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new OfficialDocumentException(name, Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static List<Block> sheets(Path file) throws WorkbookUnreadableException, IOException {
        return SheetBlocks.read(file, WorkbookLimits.rows(ROWS_AT_MOST));
    }

    private static boolean isWord(Path file, String name) throws WorkbookUnreadableException, IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(ZIP.length);
        }
        if (head.length == 0) {
            throw new OfficialDocumentException(name, Reason.EMPTY, "");
        }
        if (Arrays.equals(head, COMPOUND)) {
            throwUnlessSheets(file, name);
            return false;
        }
        if (!Arrays.equals(head, ZIP)) {
            boolean isPdf = new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF");
            throw new OfficialDocumentException(name, isPdf ? Reason.PDF : Reason.OTHER_FORMAT, "");
        }
        try (Parts parts = Parts.open(file, LARGEST)) {
            return parts.has(WordBlocks.MAIN_PART)
                    || parts.relationshipsOf("").values().stream()
                            .anyMatch(relationship -> relationship.part().startsWith("word/"));
        }
    }

    /** A compound file is an old Word document, an old sheet, or a file of today with a password. */
    private static void throwUnlessSheets(Path file, String name) throws IOException {
        try (WorkbookFile sheets = WorkbookFile.open(file, WorkbookLimits.rows(ROWS_AT_MOST))) {
            sheets.sheetNames();
        } catch (WorkbookUnreadableException e) {
            boolean locked = e.reason() == WorkbookUnreadableException.Reason.ENCRYPTED;
            String lower = name.toLowerCase(Locale.ROOT);
            boolean isSheet = lower.endsWith(".xls") || lower.endsWith(".et");
            throw new OfficialDocumentException(
                    name, locked ? Reason.ENCRYPTED : isSheet ? Reason.OLD_SHEET : Reason.OLD_WORD, "");
        }
    }

    private static Reason reason(WorkbookUnreadableException unreadable) {
        return switch (unreadable.reason()) {
            case EMPTY -> Reason.EMPTY;
            case OLD_FORMAT -> Reason.OLD_SHEET;
            case ENCRYPTED -> Reason.ENCRYPTED;
            case OTHER_SPREADSHEET, NOT_A_SPREADSHEET, WEB_PAGE -> Reason.OTHER_FORMAT;
            case DAMAGED -> Reason.DAMAGED;
            case TOO_LARGE, TOO_MANY_ROWS -> Reason.TOO_LARGE;
        };
    }
}
