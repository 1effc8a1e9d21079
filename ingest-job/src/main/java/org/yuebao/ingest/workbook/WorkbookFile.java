package org.yuebao.ingest.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/**
 * An open workbook of any kind that a unit may send: what it is is told by its bytes, for its name may say anything.
 * Sheets are read one at a time; hidden ones too. Not for use by several threads.
 */
public sealed interface WorkbookFile extends Closeable permits OoxmlFile, BinaryFile, DelimitedFile {

    /**
     * @param name the file's name as its sender knows it; the sheet of a text file is named after it
     * @throws WorkbookUnreadableException when the file is no workbook, or a broken one
     * @throws IOException when the file can't be read at all
     */
    static WorkbookFile open(Path file, String name, WorkbookLimits limits)
            throws WorkbookUnreadableException, IOException {
        if (Files.size(file) > limits.maxFileBytes()) {
            throw new WorkbookUnreadableException(Reason.TOO_LARGE, Files.size(file) + " bytes");
        }
        return switch (FileKind.of(file)) {
            case ZIP -> OoxmlFile.open(file, limits);
            case COMPOUND -> BinaryFile.open(file, limits);
            case TEXT -> DelimitedFile.open(file, name, limits);
            case EMPTY -> throw new WorkbookUnreadableException(Reason.EMPTY, "no bytes");
            case WEB_PAGE -> throw new WorkbookUnreadableException(Reason.WEB_PAGE, "a page or XML text");
            case OTHER -> throw new WorkbookUnreadableException(Reason.NOT_A_SPREADSHEET, "an unknown kind");
        };
    }

    static WorkbookFile open(Path file, WorkbookLimits limits) throws WorkbookUnreadableException, IOException {
        return open(file, String.valueOf(file.getFileName()), limits);
    }

    /** How the file was written. */
    enum Form {
        /** .xlsx. */
        OOXML,
        /** .xlsm: with macros, which are never looked at. */
        OOXML_WITH_MACROS,
        /** .xls, .et. */
        BINARY,
        /** .csv and its like: one sheet, everything text. */
        DELIMITED
    }

    Form form();

    /** In the file's order, hidden ones included. */
    List<String> sheetNames();

    /** Empty where there is no sheet of this name; blanks around names are not looked at. */
    Optional<RawSheet> read(String sheet) throws WorkbookUnreadableException;
}
