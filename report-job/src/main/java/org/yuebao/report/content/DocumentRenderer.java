package org.yuebao.report.content;

import java.io.IOException;
import java.io.OutputStream;

/** Prints a report in one format; does no arithmetic. */
public interface DocumentRenderer {

    /** Of the file's name, without the dot: docx, pdf, xlsx. */
    String extension();

    /** Writes the whole file and leaves the stream open. */
    void render(ReportDocument document, OutputStream out) throws IOException;
}
