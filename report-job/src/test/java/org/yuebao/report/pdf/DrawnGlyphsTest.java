package org.yuebao.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.font.FontFile;
import org.yuebao.report.font.Fonts;
import org.yuebao.report.font.InstalledFonts;

/**
 * What is drawn is what the text layer says: each embedded outline is laid over the outline that the installed font has
 * for that character. Some font files make the PDF library draw other characters, which no test of the text can see.
 */
class DrawnGlyphsTest {

    /** Share of the em square by which the outlines may differ: rounding of curves. */
    private static final double TOLERANCE = 0.01;

    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);

    /** Outlines are compared at this size: font engines round at small ones. */
    private static final double EM = 1000;

    private final Map<FontFile, Font> originals = new HashMap<>();

    @Test
    void everyCharacterIsDrawnWithItsOwnOutline() throws IOException {
        Fonts fonts = InstalledFonts.orSkip();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(SampleReport.theme(), fonts).render(SampleReport.whole(), out);

        Map<String, Map<String, Shape>> drawn = new HashMap<>();
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            new Drawings(drawn).getText(pdf);
        }

        for (FontFile file : fonts.all()) {
            Map<String, Shape> glyphs = drawn.entrySet().stream()
                    .filter(each -> each.getKey().contains("+" + file.name()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(Map.of());
            glyphs.forEach((character, outline) -> assertThat(difference(outline, original(file, character)))
                    .as("%s of %s", character, file.name())
                    .isLessThan(TOLERANCE));
        }
        assertThat(drawn.values().stream().mapToInt(Map::size).sum()).isGreaterThan(300);
        assertThat(drawn.values().stream().flatMap(glyphs -> glyphs.keySet().stream()))
                .contains("磘", "漷", "疃", "●", "▲", "■", "○", "〓", "报", "告", "2", "%");
    }

    @Test
    void theComparisonTellsSimilarCharactersApart() {
        FontFile song = InstalledFonts.orSkip().file(org.yuebao.report.font.FontRole.SONG);

        assertThat(difference(original(song, "已"), original(song, "己"))).isGreaterThan(TOLERANCE);
        assertThat(difference(original(song, "末"), original(song, "未"))).isGreaterThan(TOLERANCE);
    }

    private Shape original(FontFile file, String character) {
        Font font = originals.computeIfAbsent(file, DrawnGlyphsTest::open);
        return font.createGlyphVector(EXACT, character).getOutline();
    }

    private static Font open(FontFile file) {
        try {
            List<Font> faces = List.of(Font.createFonts(file.path().toFile()));
            return faces.get(Math.max(0, file.index())).deriveFont((float) EM);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("cannot open " + file, e);
        }
    }

    /** Area in which only one of them is, in em squares. */
    private static double difference(Shape one, Shape other) {
        Area both = new Area(one);
        both.exclusiveOr(new Area(other));
        return area(both) / (EM * EM);
    }

    /** By rows of a fine grid, which is near enough. */
    private static double area(Area shape) {
        Rectangle2D bounds = shape.getBounds2D();
        int cells = 64;
        double inside = 0;
        double step = Math.max(bounds.getWidth(), bounds.getHeight()) / cells;
        if (step == 0) {
            return 0;
        }
        for (double y = bounds.getMinY() + step / 2; y < bounds.getMaxY(); y += step) {
            for (double x = bounds.getMinX() + step / 2; x < bounds.getMaxX(); x += step) {
                inside += shape.contains(x, y) ? step * step : 0;
            }
        }
        return inside;
    }

    /** Collects the outline of each character from the embedded font, with y downwards as in AWT. */
    private static final class Drawings extends PDFTextStripper {

        private final Map<String, Map<String, Shape>> drawn;

        Drawings(Map<String, Map<String, Shape>> drawn) {
            this.drawn = drawn;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            PDType0Font font = (PDType0Font) position.getFont();
            Map<String, Shape> glyphs = drawn.computeIfAbsent(font.getName(), name -> new HashMap<>());
            glyphs.computeIfAbsent(position.getUnicode(), character -> outline(font, position));
        }

        private static Shape outline(PDType0Font font, TextPosition position) {
            try {
                return AffineTransform.getScaleInstance(1, -1)
                        .createTransformedShape(font.getNormalizedPath(position.getCharacterCodes()[0]));
            } catch (IOException e) {
                throw new IllegalStateException("no outline of " + position.getUnicode(), e);
            }
        }
    }
}
