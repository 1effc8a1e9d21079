package org.yuebao.ingest.workbook;

/**
 * What bounds the memory that one workbook can take.
 *
 * @param maxFilledRows rows with content on one sheet, at least 1
 * @param maxColumns columns looked at, from A; what stands further right is not read
 * @param maxInflatedBytes bytes of all parts that are read, unpacked, together
 */
public record WorkbookLimits(int maxFilledRows, int maxColumns, long maxInflatedBytes) {

    /** A full form of 5000 rows unpacks to some 5 MB; ten times that is no form any more. */
    private static final long FIFTY_MEGABYTES = 50L * 1024 * 1024;

    public static WorkbookLimits rows(int maxFilledRows) {
        return new WorkbookLimits(maxFilledRows, 100, FIFTY_MEGABYTES);
    }
}
