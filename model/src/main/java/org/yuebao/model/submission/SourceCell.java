package org.yuebao.model.submission;

/**
 * A cell's place within one workbook.
 *
 * @param sheet the sheet's name as it stands in the file
 * @param address {@code F23}
 */
public record SourceCell(String sheet, String address) {

    /** {@code 进展情况!F23}. */
    @Override
    public String toString() {
        return sheet + "!" + address;
    }
}
