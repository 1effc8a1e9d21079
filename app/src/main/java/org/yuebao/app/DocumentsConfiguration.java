package org.yuebao.app;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yuebao.report.ReportNotes;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.font.Fonts;
import org.yuebao.report.pdf.PdfRenderer;
import org.yuebao.report.pdf.Typefaces;
import org.yuebao.report.theme.ThemeSource;
import org.yuebao.report.theme.ThemedRenderer;
import org.yuebao.report.word.WordRenderer;
import org.yuebao.report.xlsx.WorkbookRenderer;
import org.yuebao.templates.Templates;

/** The formats a report comes in, and the theme and fonts they share. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    @Bean
    ThemeSource themeSource(Templates templates) {
        return new ThemeSource(templates);
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
    Typefaces typefaces(Fonts fonts) {
        return new Typefaces(fonts);
    }

    @Bean
    DocumentRenderer word(ThemeSource themes) {
        return new ThemedRenderer("docx", themes, WordRenderer::new);
    }

    @Bean
    DocumentRenderer pdf(ThemeSource themes, Typefaces typefaces) {
        return new ThemedRenderer("pdf", themes, theme -> new PdfRenderer(theme, typefaces));
    }

    @Bean
    DocumentRenderer workbook(ThemeSource themes) {
        return new ThemedRenderer("xlsx", themes, WorkbookRenderer::new);
    }
}
