package org.yuebao.report.xlsx;

import org.yuebao.report.content.PrintableText;

/** Text that a cell can hold. */
final class CellText {

    private static final int MOST = 32_767;
    private static final String CUT = "……（超过单元格长度，余下从略）";

    private CellText() {}

    static String of(String text) {
        String clean = PrintableText.of(text);
        if (clean.length() <= MOST) {
            return clean;
        }
        int end = MOST - CUT.length();
        int whole = Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end;
        return clean.substring(0, whole) + CUT;
    }

    /** True for text that a spreadsheet would take for a formula once somebody edits the cell. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 && text.length() > 1;
    }
}
