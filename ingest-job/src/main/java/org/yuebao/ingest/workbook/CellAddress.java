package org.yuebao.ingest.workbook;

/** Addresses such as {@code F23}. */
final class CellAddress {

    /** Excel's last row. */
    static final int LAST_ROW = 1_048_576;

    /** Excel's last column is XFD. */
    private static final int LETTERS_AT_MOST = 3;

    private CellAddress() {}

    /** @param column from 0 */
    static String of(int row, int column) {
        if (column < 26) {
            return (char) ('A' + column) + Integer.toString(row);
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    /** @return the column from 0, or -1 where the address has none */
    static int column(String address) {
        int column = 0;
        int letters = letters(address);
        if (letters > LETTERS_AT_MOST) {
            return -1;
        }
        for (int i = 0; i < letters; i++) {
            column = column * 26 + (Character.toUpperCase(address.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    /** @return the row from 1, or 0 where the address has none */
    static int row(String address) {
        int first = letters(address);
        int row = 0;
        for (int i = first; i < address.length(); i++) {
            char digit = address.charAt(i);
            if (digit < '0' || digit > '9' || row > LAST_ROW) {
                return 0;
            }
            row = row * 10 + (digit - '0');
        }
        return row > LAST_ROW ? 0 : row;
    }

    private static int letters(String address) {
        int i = 0;
        while (i < address.length() && isLetter(address.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
