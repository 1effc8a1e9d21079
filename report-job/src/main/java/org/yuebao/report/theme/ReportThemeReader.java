package org.yuebao.report.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yuebao.report.content.Block;
import org.yuebao.report.font.FontRole;

/** Reads {@code theme/report.properties}, written in UTF-8. */
public final class ReportThemeReader {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Properties properties = new Properties();
    private final Set<String> unread;
    private final List<String> faults = new ArrayList<>();

    private ReportThemeReader(InputStream file) throws IOException {
        try {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            faults.add("文件中有写错的\\u转义");
        }
        unread = new TreeSet<>(properties.stringPropertyNames());
    }

    /**
     * @param file left open
     * @throws ReportThemeException naming every value that is missing, out of range or unknown
     */
    public static ReportTheme read(InputStream file) throws IOException {
        return new ReportThemeReader(file).theme();
    }

    private ReportTheme theme() {
        PageSetup page = new PageSetup(
                millimetres("page.width-mm", 100, 600),
                millimetres("page.height-mm", 100, 900),
                millimetres("page.top-mm", 5, 100),
                millimetres("page.bottom-mm", 5, 100),
                millimetres("page.left-mm", 5, 100),
                millimetres("page.right-mm", 5, 100),
                number("page.line-pitch-pt", 10, 60),
                number("page.character-spacing-pt", -3, 5));
        ReportTheme.TypeSizes sizes = new ReportTheme.TypeSizes(
                size("title"),
                size("body"),
                size("annex"),
                size("page-number"),
                size("caption"),
                size("table"),
                size("dense-table"),
                size("note"),
                size("mark"));
        int dense = (int) number("table.dense-from-columns", 1, 1000);
        Map<FontRole, String> fonts = new EnumMap<>(FontRole.class);
        for (FontRole role : FontRole.values()) {
            fonts.put(role, text("font." + (role == FontRole.SONG_BOLD ? "song" : lower(role))));
        }
        Map<Block.Tone, ToneColours> tones = new EnumMap<>(Block.Tone.class);
        for (Block.Tone tone : Block.Tone.values()) {
            if (tone != Block.Tone.PLAIN) {
                String key = "tone." + lower(tone);
                tones.put(tone, new ToneColours(colour(key + ".ink"), colour(key + ".background")));
            }
        }
        unread.forEach(key -> faults.add("没有“" + key + "”这一项"));
        if (!faults.isEmpty()) {
            throw new ReportThemeException(faults);
        }
        return new ReportTheme(page, sizes, dense, fonts, tones);
    }

    private double size(String name) {
        return number("size." + name + "-pt", 5, 72);
    }

    private double millimetres(String key, double least, double most) {
        return number(key, least, most) * POINTS_PER_MM;
    }

    private double number(String key, double least, double most) {
        String text = text(key);
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below together with numbers out of range
        }
        if (!text.isEmpty()) {
            faults.add("%s填写的是“%s”，应为%s到%s之间的数".formatted(key, text, plain(least), plain(most)));
        }
        return least;
    }

    private Colour colour(String key) {
        String text = text(key);
        if (COLOUR.matcher(text).matches()) {
            return new Colour(Integer.parseInt(text.substring(1), 16));
        }
        if (!text.isEmpty()) {
            faults.add("%s填写的是“%s”，应为#加六位十六进制数，如#1a7f4b".formatted(key, text));
        }
        return Colour.BLACK;
    }

    private String text(String key) {
        boolean first = unread.remove(key);
        String text =
                Optional.ofNullable(properties.getProperty(key)).orElse("").strip();
        if (text.isEmpty() && (first || !properties.containsKey(key))) {
            faults.add("缺少" + key);
        }
        return text;
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
