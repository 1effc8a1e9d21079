package org.yuebao.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuebao.report.ReportNotes;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.font.Fonts;
import org.yuebao.report.pdf.PdfRenderer;
import org.yuebao.report.theme.ReportTheme;
import org.yuebao.report.theme.ReportThemeReader;
import org.yuebao.report.theme.WordTemplate;
import org.yuebao.report.word.WordRenderer;
import org.yuebao.report.xlsx.WorkbookRenderer;
import org.yuebao.templates.Templates;

/** The formats a report comes in, and the theme and fonts they share. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    @Bean
    ReportTheme reportTheme(Templates templates) throws IOException {
        try (InputStream word = templates.open(WordTemplate.FILE);
                InputStream theme = templates.open(ReportTheme.FILE)) {
            return ReportThemeReader.read(theme, WordTemplate.read(word));
        }
    }

    @Bean
    Fonts fonts() {
        return Fonts.find(List.of());
    }

    /** Which free font stands in for which office font is said in the report's last annex. */
    @Bean
    ReportNotes reportNotes(Fonts fonts) {
        return new ReportNotes(fonts.substitutions());
    }

    @Bean
    DocumentRenderer word(ReportTheme theme) {
        return new WordRenderer(theme);
    }

    @Bean
    PdfRenderer pdf(ReportTheme theme, Fonts fonts) {
        return new PdfRenderer(theme, fonts);
    }

    @Bean
    DocumentRenderer workbook(ReportTheme theme) {
        return new WorkbookRenderer(theme);
    }
}
