package org.yuebao.ingest.workbook;

/**
 * What bounds the memory and the time that one workbook can take.
 *
 * @param maxFilledRows rows with content on one sheet, at least 1
 * @param maxColumns columns looked at, from A; what stands further right is not read
 * @param maxFileBytes size of the file as it came
 * @param maxInflatedBytes bytes of all parts that are read, unpacked, together; rows without content cost time only, so
 *     there may be a million of them
 * @param maxCharacters characters kept of one workbook's texts, together
 * @param maxSharedStrings texts in the workbook's common list
 */
public record WorkbookLimits(
        int maxFilledRows,
        int maxColumns,
        long maxFileBytes,
        long maxInflatedBytes,
        int maxCharacters,
        int maxSharedStrings) {

    private static final long MEGABYTE = 1024L * 1024;

    /** A full form of 5000 rows unpacks to some 5 MB, a million empty but formatted rows of a form to some 400. */
    public static WorkbookLimits rows(int maxFilledRows) {
        return new WorkbookLimits(maxFilledRows, 100, 30 * MEGABYTE, 512 * MEGABYTE, 20_000_000, 300_000);
    }
}
