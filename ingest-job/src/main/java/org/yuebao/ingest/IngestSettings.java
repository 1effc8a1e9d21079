package org.yuebao.ingest;

/**
 * Settings of the ingest job.
 *
 * @param maxFilledRows a workbook with more filled rows on one sheet is refused, which bounds memory; at least 1
 */
public record IngestSettings(int maxFilledRows) {

    public IngestSettings {
        if (maxFilledRows < 1) {
            throw new IllegalArgumentException("maxFilledRows must be at least 1, not " + maxFilledRows);
        }
    }

    /** Thirty times the longest form of the known plans. */
    public static IngestSettings defaults() {
        return new IngestSettings(5000);
    }
}
