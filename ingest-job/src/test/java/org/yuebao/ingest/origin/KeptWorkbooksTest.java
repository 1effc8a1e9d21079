package org.yuebao.ingest.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.model.store.OriginalCells.Content;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.submission.SourceCell;

class KeptWorkbooksTest {

    @TempDir
    private Path folder;

    private Path original;
    private String sha256;

    @BeforeEach
    void aUnitSentAWorkbook() throws Exception {
        original = folder.resolve("kept");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(original)) {
            Sheet sheet = workbook.createSheet("指标");
            sheet.createRow(15).createCell(5).setCellValue(15.88);
            sheet.createRow(16).createCell(5).setCellValue(" 350 吨");
            workbook.write(out);
        }
        sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(original)));
    }

    @Test
    void whatStandsInACellIsToldAsItStands() {
        KeptWorkbooks kept = kept();

        assertThat(kept.at(sha256, new SourceCell("指标", "F16"))).isEqualTo(new Content.Text("15.88"));
        assertThat(kept.at(sha256, new SourceCell("指标", "F17"))).isEqualTo(new Content.Text(" 350 吨"));
        assertThat(kept.at(sha256, new SourceCell("指标", "G17"))).isEqualTo(new Content.Blank());
    }

    @Test
    void anOriginalThatSomebodyChangedIsNotBelieved() throws IOException {
        Files.write(original, new byte[] {1, 2, 3});

        assertThat(kept().at(sha256, new SourceCell("指标", "F16")))
                .isEqualTo(new Content.NotSeen("原件的SHA-256与登记的不符，原件已被改动"));
    }

    @Test
    void anOriginalThatIsGoneIsToldNotThrown() {
        assertThat(kept().at("0".repeat(64), new SourceCell("指标", "F16"))).isEqualTo(new Content.NotSeen("原件不在数据文件夹中"));
    }

    private KeptWorkbooks kept() {
        return new KeptWorkbooks(
                new OriginalStore() {
                    @Override
                    public String keep(Path file) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public Path find(String wanted) {
                        if (!wanted.equals(sha256)) {
                            throw new IllegalArgumentException("nothing under " + wanted);
                        }
                        return original;
                    }
                },
                WorkbookLimits.rows(100));
    }
}
