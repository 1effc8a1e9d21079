package org.yuebao.report.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.yuebao.report.content.Block;
import org.yuebao.report.font.FontRole;

/**
 * The settings of the report's look, as read from {@code theme/report.properties}.
 *
 * @param denseFromColumns tables of so many columns or more are set smaller
 * @param fontNames the names Word writes for each role
 * @param tones colours of all tones but {@link Block.Tone#PLAIN}
 */
public record ReportTheme(
        PageSetup page,
        TypeSizes sizes,
        int denseFromColumns,
        Map<FontRole, String> fontNames,
        Map<Block.Tone, ToneColours> tones) {

    public static final String FILE = "theme/report.properties";

    public ReportTheme {
        fontNames = Map.copyOf(new EnumMap<>(fontNames));
        tones = Map.copyOf(new EnumMap<>(tones));
    }

    /** Sizes of type in points. */
    public record TypeSizes(
            double title,
            double body,
            double annex,
            double pageNumber,
            double caption,
            double table,
            double denseTable,
            double note,
            double mark) {}

    public String fontName(FontRole role) {
        return Optional.ofNullable(fontNames.get(role)).orElseThrow();
    }

    /** Black on white for a plain cell. */
    public ToneColours colours(Block.Tone tone) {
        return tones.getOrDefault(tone, new ToneColours(Colour.BLACK, Colour.WHITE));
    }
}
