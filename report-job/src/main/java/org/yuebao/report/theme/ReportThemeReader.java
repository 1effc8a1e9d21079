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

/** Reads {@code theme/report.properties}, written in UTF-8. */
public final class ReportThemeReader {

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
     * @param template whose styles the theme goes with
     * @throws ReportThemeException naming every value that is missing, out of range or unknown
     */
    public static ReportTheme read(InputStream file, WordTemplate template) throws IOException {
        return new ReportThemeReader(file).theme(template);
    }

    private ReportTheme theme(WordTemplate template) {
        int dense = (int) number("table.dense-from-columns", 1, 1000);
        Map<Block.Tone, ToneColours> tones = new EnumMap<>(Block.Tone.class);
        for (Block.Tone tone : Block.Tone.values()) {
            if (tone != Block.Tone.PLAIN) {
                String key = "tone." + lower(tone);
                tones.put(tone, new ToneColours(colour(key + ".ink"), colour(key + ".background")));
            }
        }
        unread.forEach(key -> faults.add("没有“" + key + "”这一项"));
        if (!faults.isEmpty()) {
            throw new ReportThemeException(ReportTheme.FILE, faults);
        }
        return new ReportTheme(template, dense, tones);
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
