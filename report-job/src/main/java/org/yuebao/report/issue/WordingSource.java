package org.yuebao.report.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yuebao.report.content.Wording;
import org.yuebao.templates.Templates;

/** The wording as it stands now, read anew for each report, for a clerk may have changed it. */
final class WordingSource {

    private final Templates templates;
    private final String name;

    WordingSource(Templates templates, String name) {
        this.templates = templates;
        this.name = name;
    }

    Wording read() {
        try (InputStream in = templates.open(name)) {
            return Wording.read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the wording template " + name, e);
        }
    }
}
