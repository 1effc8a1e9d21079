package org.yuebao.report.content;

/** Which characters the fonts of the printed report have; what they lack is printed as {@link PrintableText#GETA}. */
@FunctionalInterface
public interface PrintedCharacters {

    /** @param codePoint as it is set: a subscript digit as a digit, see {@link Spans} */
    boolean has(int codePoint);

    /** For formats whose reader brings the fonts. */
    static PrintedCharacters all() {
        return codePoint -> true;
    }
}
