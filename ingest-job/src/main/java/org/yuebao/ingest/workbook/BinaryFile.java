package org.yuebao.ingest.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/** An open .xls or .et file, which are the same binary form; held in memory whole: see docs/adr/0016. */
final class BinaryFile implements WorkbookFile {

    private final HSSFWorkbook workbook;
    private final WorkbookLimits limits;
    private final Texts texts;
    /** Asked for at once: of a damaged file the list of names may be shorter than that of the sheets. */
    private final List<String> names;

    private BinaryFile(HSSFWorkbook workbook, WorkbookLimits limits) {
        this.workbook = workbook;
        this.names = IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
        this.limits = limits;
        this.texts = new Texts(limits.maxCharacters());
    }

    static BinaryFile open(Path file, WorkbookLimits limits) throws WorkbookUnreadableException, IOException {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            return open(compound.getRoot(), limits);
        } catch (IOException e) {
            throw new WorkbookUnreadableException(Reason.DAMAGED, e);
        } catch (OldExcelFormatException e) {
            throw new WorkbookUnreadableException(Reason.OLD_FORMAT, e);
        } catch (EncryptedDocumentException e) {
            throw new WorkbookUnreadableException(Reason.ENCRYPTED, e);
        } catch (RuntimeException e) {
            // POI throws many kinds for a file that isn't what it says.
            throw new WorkbookUnreadableException(Reason.DAMAGED, e);
        }
    }

    private static BinaryFile open(DirectoryNode root, WorkbookLimits limits)
            throws WorkbookUnreadableException, IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new WorkbookUnreadableException(Reason.ENCRYPTED, "an encrypted package");
        }
        if (root.hasEntryCaseInsensitive("Book") && !root.hasEntryCaseInsensitive("Workbook")) {
            throw new WorkbookUnreadableException(Reason.OLD_FORMAT, "from before 1997");
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            throw new WorkbookUnreadableException(Reason.NOT_A_SPREADSHEET, "no workbook stream");
        }
        return new BinaryFile(new HSSFWorkbook(root, false), limits);
    }

    @Override
    public Form form() {
        return Form.BINARY;
    }

    @Override
    public List<String> sheetNames() {
        return names;
    }

    @Override
    public Optional<RawSheet> read(String sheet) throws WorkbookUnreadableException {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).strip().equals(sheet.strip())) {
                try {
                    return Optional.of(read(i));
                } catch (RuntimeException e) {
                    // As above: a damaged record may show only when it is looked at.
                    throw new WorkbookUnreadableException(Reason.DAMAGED, e);
                }
            }
        }
        return Optional.empty();
    }

    private RawSheet read(int index) throws WorkbookUnreadableException {
        HSSFSheet sheet = workbook.getSheetAt(index);
        String name = names.get(index);
        List<RawRow> rows = new ArrayList<>();
        for (int i = sheet.getFirstRowNum(); i >= 0 && i <= sheet.getLastRowNum(); i++) {
            HSSFRow row = sheet.getRow(i);
            SortedMap<Integer, CellValue> values = row == null ? new TreeMap<>() : values(row);
            if (!values.isEmpty()) {
                if (rows.size() == limits.maxFilledRows()) {
                    throw new WorkbookUnreadableException(
                            Reason.TOO_MANY_ROWS, name + " has more than " + limits.maxFilledRows());
                }
                rows.add(new RawRow(name, i + 1, row.getZeroHeight(), values));
            }
        }
        return new RawSheet(
                name,
                workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index),
                rows,
                sheet.getMergedRegions().stream().map(BinaryFile::area).toList());
    }

    private static MergedArea area(CellRangeAddress range) {
        return new MergedArea(
                range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn());
    }

    private SortedMap<Integer, CellValue> values(HSSFRow row) throws WorkbookUnreadableException {
        SortedMap<Integer, CellValue> values = new TreeMap<>();
        for (int column = 0; column < Math.min(row.getLastCellNum(), limits.maxColumns()); column++) {
            HSSFCell cell = row.getCell(column);
            CellValue value = cell == null ? new CellValue.Blank() : value(cell);
            if (!value.isBlank()) {
                values.put(column, value);
            }
        }
        return values;
    }

    private CellValue value(HSSFCell cell) throws WorkbookUnreadableException {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING ->
                CellReader.text(texts.keep(cell.getRichStringCellValue().getString()));
            case BOOLEAN -> new CellValue.Truth(cell.getBooleanCellValue());
            case ERROR ->
                new CellValue.Fault(
                        FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, FORMULA, _NONE -> new CellValue.Blank();
        };
    }

    private CellValue number(HSSFCell cell) {
        int id = cell.getCellStyle().getDataFormat();
        String code =
                Optional.ofNullable(cell.getCellStyle().getDataFormatString()).orElse("General");
        return Numbers.value(
                cell.getNumericCellValue(),
                NumberFormats.Format.of(id, code),
                workbook.getInternalWorkbook().isUsing1904DateWindowing());
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
