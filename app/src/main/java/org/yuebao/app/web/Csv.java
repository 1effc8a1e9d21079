package org.yuebao.app.web;

/** One cell of a CSV file. */
final class Csv {

    private Csv() {}

    /** Quoted; what a spreadsheet would take for a formula stays text. */
    static String cell(String text) {
        String plain = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
