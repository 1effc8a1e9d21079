package org.yuebao.report.content;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yuebao.report.font.Fonts;
import org.yuebao.report.pdf.PdfRenderer;

final class WriteSample {
    public static void main(String[] args) throws Exception {
        long t = System.nanoTime();
        Fonts fonts = Fonts.find(List.of());
        System.out.println((System.nanoTime() - t) / 1e9 + " s " + fonts.all());
        fonts.substitutions().forEach(System.out::println);
        for (DocumentRenderer r : List.<DocumentRenderer>of(
                new PdfRenderer(SampleReport.theme(), fonts),
                new org.yuebao.report.word.WordRenderer(SampleReport.theme()),
                new org.yuebao.report.xlsx.WorkbookRenderer(SampleReport.theme()))) {
            for (int i = 0; i < 2; i++) {
                t = System.nanoTime();
                Path p = Path.of(args[0], "sample." + r.extension());
                try (OutputStream out = Files.newOutputStream(p)) {
                    r.render(SampleReport.whole(), out);
                }
                System.out.println(p + " " + Files.size(p) + " " + (System.nanoTime() - t) / 1e9);
            }
        }
    }
}
