package org.yuebao.report.theme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.yuebao.report.content.Block;
import org.yuebao.report.font.FontRole;

/**
 * The report's look: the Word template, and what a Word file can't say.
 *
 * @param denseFromColumns tables of so many columns or more are set smaller
 * @param tones colours of all tones but {@link Block.Tone#PLAIN}
 */
public record ReportTheme(WordTemplate template, int denseFromColumns, Map<Block.Tone, ToneColours> tones) {

    public static final String FILE = "theme/report.properties";

    public ReportTheme {
        tones = Map.copyOf(new EnumMap<>(tones));
    }

    public PageSetup page() {
        return template.page();
    }

    /** The font that the template's styles name for this role; Excel's cells use it too. */
    public String fontName(FontRole role) {
        return Arrays.stream(ReportStyle.values())
                .map(template::look)
                .filter(look -> look.font() == role)
                .map(Look::fontName)
                .findFirst()
                .orElse(role == FontRole.SONG_BOLD ? FontRole.SONG.typeface() : role.typeface());
    }

    /** Black on white for a plain cell. */
    public ToneColours colours(Block.Tone tone) {
        return tones.getOrDefault(tone, new ToneColours(Colour.BLACK, Colour.WHITE));
    }
}
