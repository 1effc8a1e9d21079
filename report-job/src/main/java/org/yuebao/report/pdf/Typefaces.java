package org.yuebao.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;
import org.yuebao.report.content.PrintableText;
import org.yuebao.report.content.PrintedCharacters;
import org.yuebao.report.content.Spans;
import org.yuebao.report.font.FontFile;
import org.yuebao.report.font.FontRole;
import org.yuebao.report.font.Fonts;

/**
 * The fonts, each opened when its first character is set and kept for the next document: to open one of 20 MB takes as long
 * as to print thirty pages. For one document at a time.
 */
public final class Typefaces implements PrintedCharacters {

    private static final double SUBSCRIPT_SIZE = 0.62;
    private static final double SUBSCRIPT_RISE = -0.14;
    private static final int GETA = PrintableText.GETA.codePointAt(0);

    private final Fonts fonts;
    private final Map<FontFile, BaseFont> open = new HashMap<>();
    private final Map<FontRole, List<FontFile>> chains = new EnumMap<>(FontRole.class);

    public Typefaces(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The subsets' names begin anew, so that the same document gives the same bytes. */
    void beginDocument() {
        open.forEach((file, font) -> font.setSecureRandom(new StableNames(file.name())));
    }

    @Override
    public synchronized boolean has(int codePoint) {
        try {
            for (FontFile file : fonts.all()) {
                if (has(base(file), codePoint)) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the fonts", unreadable);
        }
    }

    /** @param spacing added after each character, in points */
    List<Glyph> glyphs(String text, FontRole role, double size, double spacing) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        for (Spans.Span span : Spans.of(PrintableText.of(text))) {
            double set = span.subscript() ? size * SUBSCRIPT_SIZE : size;
            double rise = span.subscript() ? size * SUBSCRIPT_RISE : 0;
            for (int codePoint : span.text().codePoints().toArray()) {
                glyphs.add(glyph(codePoint, role, set, rise, spacing));
            }
        }
        return glyphs;
    }

    private Glyph glyph(int codePoint, FontRole role, double size, double rise, double spacing) throws IOException {
        if (codePoint == '\n') {
            return new Glyph(codePoint, base(fonts.file(role)), size, rise, 0);
        }
        for (FontFile file : chain(role)) {
            BaseFont font = base(file);
            if (has(font, codePoint)) {
                return set(codePoint, font, size, rise, spacing);
            }
        }
        for (FontFile file : chain(role)) {
            BaseFont font = base(file);
            if (has(font, GETA)) {
                return set(GETA, font, size, rise, spacing);
            }
        }
        throw new IOException("No font can print the character that stands for missing ones: " + PrintableText.GETA);
    }

    private static Glyph set(int codePoint, BaseFont font, double size, double rise, double spacing) {
        return new Glyph(codePoint, font, size, rise, font.getWidth(codePoint) / 1000.0 * size + spacing);
    }

    private static boolean has(BaseFont font, int codePoint) {
        return font.charExists(codePoint);
    }

    /** The role's own font, then the others; Song before the rest, being nearest in colour. */
    private List<FontFile> chain(FontRole role) {
        return chains.computeIfAbsent(
                role,
                fresh -> Stream.concat(
                                Stream.of(fresh, FontRole.SONG, FontRole.HEI).map(fonts::file), fonts.all().stream())
                        .distinct()
                        .toList());
    }

    private BaseFont base(FontFile file) throws IOException {
        BaseFont known = open.get(file);
        if (known != null) {
            return known;
        }
        byte[] remade = file.straight() ? null : file.straightened();
        BaseFont font = BaseFont.createFont(
                file.location(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, remade, null);
        font.setSubset(true);
        // PDF/A-2 wants a list of all characters in the subset or none; the library lists only those used
        font.setIncludeCidSet(false);
        font.setSecureRandom(new StableNames(file.name()));
        open.put(file, font);
        return font;
    }
}
