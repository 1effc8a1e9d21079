package org.yuebao.ingest.workbook;

/** Addresses such as {@code F23}. */
final class CellAddress {

    /** Excel's last column is XFD. */
    private static final int LETTERS_AT_MOST = 3;

    private CellAddress() {}

    /** @param column from 0 */
    static String of(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    /** @return the column from 0, or -1 where the address has none */
    static int column(String address) {
        int column = 0;
        int i = 0;
        for (; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            char letter = Character.toUpperCase(address.charAt(i));
            if (letter > 'Z' || i >= LETTERS_AT_MOST) {
                return -1;
            }
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }
}
