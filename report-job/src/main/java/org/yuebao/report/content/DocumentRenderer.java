package org.yuebao.report.content;

import java.io.IOException;
import java.io.OutputStream;

/** Prints a report in one format; the same document gives the same bytes. */
public interface DocumentRenderer {

    /** Ending of the file's name without the dot, such as {@code docx}. */
    String extension();

    /** @param out left open */
    void render(ReportDocument document, OutputStream out) throws IOException;
}
