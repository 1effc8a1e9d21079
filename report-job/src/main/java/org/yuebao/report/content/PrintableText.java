package org.yuebao.report.content;

/** Text as units really send it, made fit for print: what no paper format can hold is taken out or shown as 〓. */
public final class PrintableText {

    /** Stands for a character that can't be printed: the 空铅 of Chinese typesetting. */
    public static final String GETA = "〓";

    private static final int SURROGATE_FIRST = 0xD800;
    private static final int SURROGATE_LAST = 0xDFFF;

    private PrintableText() {}

    /**
     * Line breaks of all kinds become {@code \n}, tabs and no-break spaces a space; control characters, marks of
     * direction, joiners and variation selectors, which have no shape of their own, go; halves of a character and
     * non-characters become 〓. All else, emoji too, stays.
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> append(clean, c));
        return clean.toString();
    }

    private static void append(StringBuilder clean, int c) {
        switch (c) {
            case '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> clean.append('\n');
            case '\t', 0xA0, 0x202F -> clean.append(' ');
            default -> {
                if ((c >= SURROGATE_FIRST && c <= SURROGATE_LAST) || (c & 0xFFFE) == 0xFFFE) {
                    clean.append(GETA);
                } else if (!isShapeless(c)) {
                    clean.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isShapeless(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }
}
