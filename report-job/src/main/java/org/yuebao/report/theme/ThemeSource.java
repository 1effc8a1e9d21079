package org.yuebao.report.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yuebao.report.content.Sha256;
import org.yuebao.templates.Templates;

/** The theme as its two files stand now, for a clerk may have changed them; parsed anew only where they have changed. */
public final class ThemeSource {

    private final Templates templates;
    private Optional<Parsed> last = Optional.empty();

    private record Parsed(String sha256, ReportTheme theme) {}

    public ThemeSource(Templates templates) {
        this.templates = templates;
    }

    /** @throws ReportThemeException naming all that is wrong with the files */
    public synchronized ReportTheme read() {
        byte[] word = bytes(templates, WordTemplate.FILE);
        byte[] colours = bytes(templates, ReportTheme.FILE);
        String now = sha256(word, colours);
        ReportTheme theme = last.filter(parsed -> parsed.sha256.equals(now))
                .map(Parsed::theme)
                .orElseGet(() -> parse(word, colours));
        last = Optional.of(new Parsed(now, theme));
        return theme;
    }

    /** Lower-case hex SHA-256 over both files. */
    public static String sha256(Templates templates) {
        return sha256(bytes(templates, WordTemplate.FILE), bytes(templates, ReportTheme.FILE));
    }

    private static String sha256(byte[] word, byte[] colours) {
        return Sha256.of((Sha256.of(word) + Sha256.of(colours)).getBytes(StandardCharsets.US_ASCII));
    }

    private static ReportTheme parse(byte[] word, byte[] colours) {
        try {
            return ReportThemeReader.read(
                    new ByteArrayInputStream(colours), WordTemplate.read(new ByteArrayInputStream(word)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme", e);
        }
    }

    private static byte[] bytes(Templates templates, String file) {
        try (InputStream in = templates.open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + file, e);
        }
    }
}
