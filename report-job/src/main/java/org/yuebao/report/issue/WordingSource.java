package org.yuebao.report.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yuebao.report.content.Wording;
import org.yuebao.templates.Templates;

/** The wording as it stands now, read anew for each report, for a clerk may have changed it. */
final class WordingSource {

    /** Has all passages; other wordings say only what they say otherwise. */
    static final String REPORT = "report/monthly-report.zh.txt";

    private final Templates templates;
    private final String name;

    WordingSource(Templates templates, String name) {
        this.templates = templates;
        this.name = name;
    }

    Wording read() {
        Wording report = read(REPORT, Wording::read);
        return name.equals(REPORT) ? report : read(name, report::with);
    }

    private Wording read(String file, Reading reading) {
        try (InputStream in = templates.open(file)) {
            return reading.read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the wording template " + file, e);
        }
    }

    private interface Reading {
        Wording read(String file, InputStream in) throws IOException;
    }
}
