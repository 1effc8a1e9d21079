package org.yuebao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.word.WordRenderer;
import org.yuebao.report.xlsx.WorkbookRenderer;

/** An office program that isn't ours opens the files and prints them. */
class LibreOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void theWordFileIsPrintedWithNumberAndMarkOnEveryPage() throws Exception {
        try (PDDocument printed = printed(new WordRenderer(SampleReport.theme()))) {
            assertThat(printed.getNumberOfPages()).isGreaterThan(10);
            for (int page = 1; page <= printed.getNumberOfPages(); page++) {
                // on turned pages the number stands upright on the sheet, which the stripper reads as lines
                assertThat(text(printed, page).replaceAll("\\s", ""))
                        .contains("—" + page + "—")
                        .contains("草稿第1稿");
            }
            assertThat(printed.getDocumentInformation().getTitle()).isEqualTo(SampleReport.IMPRINT.title());
        }
    }

    @Test
    void theWorkbookIsPrintedWithItsHeaderOnEveryPage() throws Exception {
        try (PDDocument printed = printed(new WorkbookRenderer(SampleReport.theme()))) {
            long lineage = 0;
            for (int page = 1; page <= printed.getNumberOfPages(); page++) {
                String text = text(printed, page);
                assertThat(text).contains("草稿第1稿");
                if (text.contains("进展情况!M")) {
                    lineage++;
                    assertThat(text).contains("数据溯源").contains("来源");
                }
            }
            assertThat(lineage).isGreaterThan(1);
        }
    }

    private PDDocument printed(DocumentRenderer renderer) throws IOException, InterruptedException {
        Office.orSkip();
        Path file = folder.resolve("report." + renderer.extension());
        try (OutputStream out = Files.newOutputStream(file)) {
            renderer.render(SampleReport.whole(), out);
        }
        Office.converted(file, "pdf", folder);
        return Loader.loadPDF(folder.resolve("report.pdf").toFile());
    }

    private static String text(PDDocument printed, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        // some programs put thin spaces between Chinese and digits
        return stripper.getText(printed).replaceAll("(?<=第) ?1 ?(?=稿)", "1");
    }
}
