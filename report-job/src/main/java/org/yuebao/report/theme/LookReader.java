package org.yuebao.report.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuebao.report.font.FontRole;
import org.yuebao.report.theme.Look.Alignment;

/** From a style's properties to a look; what PDF couldn't follow is a fault. */
final class LookReader {

    private static final double TWIPS = 20;
    private static final double EIGHTHS = 8;

    /** What Word gives a line of single spacing, for Chinese typefaces. */
    private static final double SINGLE = 1.3;

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final String styleOnScreen;
    private final Map<String, String> properties;
    private final List<String> faults;

    /** @param faults told here, in Chinese, without a full stop */
    LookReader(String styleOnScreen, Map<String, String> properties, List<String> faults) {
        this.styleOnScreen = styleOnScreen;
        this.properties = properties;
        this.faults = faults;
    }

    Look look(String id) {
        double size = number("sz@val", 21) / 2;
        if (size < 5 || size > 120) {
            faults.add("样式“" + styleOnScreen + "”的字号是" + size + "磅，应在5到120之间");
        }
        double spacing = number("spacing@val", 0) / TWIPS;
        boolean bold = isOn("b@val");
        String font = text("rFonts@eastAsia").orElse("");
        return new Look(
                id,
                role(font, bold),
                font,
                bold,
                colour("color@val"),
                size,
                alignment(),
                indent("firstLine", size + spacing),
                Math.max(indent("right", size + spacing), indent("end", size + spacing)),
                lineHeight(size),
                number("spacing@before", 0) / TWIPS,
                number("spacing@after", 0) / TWIPS,
                spacing,
                isOn("keepNext@val"),
                (int) Math.clamp(number("outlineLvl@val", 9), 0, 9) % 9 + (number("outlineLvl@val", 9) < 9 ? 1 : 0),
                rule());
    }

    private FontRole role(String font, boolean bold) {
        Optional<FontRole> role = FontRole.of(font, bold);
        if (role.isEmpty()) {
            faults.add("样式“" + styleOnScreen + "”的中文字体是“" + font + "”，不知PDF应使用哪一类字体，请改用名称中带小标宋、仿宋、黑体、楷体或宋体的字体");
        }
        return role.orElse(FontRole.SONG);
    }

    private double lineHeight(double size) {
        double line = number("spacing@line", 240);
        return switch (text("spacing@lineRule").orElse("auto")) {
            case "exact" -> line / TWIPS;
            case "atLeast" -> Math.max(line / TWIPS, size * SINGLE);
            default -> size * SINGLE * line / 240;
        };
    }

    /** Indents in characters go before those in twips. */
    private double indent(String side, double em) {
        double characters = number("ind@" + side + "Chars", 0) / 100;
        return characters == 0 ? number("ind@" + side, 0) / TWIPS : characters * em;
    }

    private Alignment alignment() {
        return switch (text("jc@val").orElse("left")) {
            case "center" -> Alignment.CENTRE;
            case "right", "end" -> Alignment.RIGHT;
            case "both", "distribute" -> Alignment.JUSTIFIED;
            default -> Alignment.LEFT;
        };
    }

    private Optional<Look.Rule> rule() {
        String kind = text("bottom@val").orElse("none");
        if (kind.equals("none") || kind.equals("nil")) {
            return Optional.empty();
        }
        return Optional.of(
                new Look.Rule(colour("bottom@color"), number("bottom@sz", 4) / EIGHTHS, number("bottom@space", 0)));
    }

    private Colour colour(String key) {
        return text(key)
                .filter(value -> value.matches("[0-9a-fA-F]{6}"))
                .map(value -> new Colour(Integer.parseInt(value, 16)))
                .orElse(Colour.BLACK);
    }

    private boolean isOn(String key) {
        return text(key).filter(value -> !OFF.contains(value)).isPresent();
    }

    private double number(String key, double otherwise) {
        return text(key)
                .filter(value -> value.matches("-?[0-9]{1,6}(\\.[0-9]+)?"))
                .map(Double::parseDouble)
                .orElse(otherwise);
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(properties.get(key));
    }
}
