package org.yuebao.report.issue;

import java.io.IOException;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/**
 * Opens what was written, as a reader's program would, before anybody can see it. Part by part: the libraries' own ways to
 * open an Office file would take more memory than everything else in a run.
 */
final class OpeningCheck {

    private OpeningCheck() {}

    /** @throws OutputBrokenException when a file of a known kind can't be opened, or holds nothing */
    static void open(String name, byte[] bytes) {
        try {
            switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "docx" -> OfficeParts.of(bytes).requireContent("word/document.xml", "p", "tbl");
                case "xlsx" -> OfficeParts.of(bytes).requireContent("xl/workbook.xml", "sheet");
                case "pdf" -> {
                    try (PdfReader reader = new PdfReader(new RandomAccessFileOrArray(bytes), new byte[0])) {
                        require(reader.getNumberOfPages() > 0);
                    }
                }
                default -> require(bytes.length > 0);
            }
        } catch (IOException | RuntimeException e) {
            // OpenPDF tells of broken files by unchecked exceptions of many kinds.
            throw new OutputBrokenException(name, e);
        }
    }

    private static void require(boolean holdsSomething) throws IOException {
        if (!holdsSomething) {
            throw new IOException("nothing in it");
        }
    }
}
