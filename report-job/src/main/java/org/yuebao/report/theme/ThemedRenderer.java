package org.yuebao.report.theme;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.ReportDocument;

/**
 * Prints each report in the look that the templates give at that moment.
 *
 * @param format makes the renderer of one look
 */
public record ThemedRenderer(String extension, ThemeSource themes, Function<ReportTheme, DocumentRenderer> format)
        implements DocumentRenderer {

    @Override
    public void render(ReportDocument document, OutputStream out) throws IOException {
        format.apply(themes.read()).render(document, out);
    }
}
