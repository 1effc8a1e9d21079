package org.yuebao.report.issue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openpdf.text.pdf.PdfReader;

/** Opens what was written, as a reader's program would, before anybody can see it. */
final class OpeningCheck {

    private OpeningCheck() {}

    /** @throws OutputBrokenException when a file of a known kind can't be opened, or holds nothing */
    static void open(String name, byte[] bytes) {
        try {
            switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "docx" -> {
                    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                        require(!document.getBodyElements().isEmpty());
                    }
                }
                case "xlsx" -> {
                    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                        require(workbook.getNumberOfSheets() > 0);
                    }
                }
                case "pdf" -> {
                    try (PdfReader reader = new PdfReader(bytes)) {
                        require(reader.getNumberOfPages() > 0);
                    }
                }
                default -> require(bytes.length > 0);
            }
        } catch (IOException | RuntimeException e) {
            // POI tells of broken files by unchecked exceptions of many kinds.
            throw new OutputBrokenException(name, e);
        }
    }

    private static void require(boolean holdsSomething) throws IOException {
        if (!holdsSomething) {
            throw new IOException("nothing in it");
        }
    }
}
