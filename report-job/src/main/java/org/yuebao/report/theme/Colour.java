package org.yuebao.report.theme;

/** @param rgb 0x000000 to 0xFFFFFF */
public record Colour(int rgb) {

    public static final Colour BLACK = new Colour(0);
    public static final Colour WHITE = new Colour(0xFFFFFF);

    /** Six upper-case hexadecimal digits without #, as Office writes it. */
    public String hex() {
        return "%06X".formatted(rgb);
    }

    public int red() {
        return rgb >> 16 & 0xFF;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }
}
