package org.yuebao.report.font;

/**
 * What a font file says about one of its faces.
 *
 * @param index in a collection; −1 for a file with a single face
 * @param variable its outlines depend on axes such as weight, which the PDF library doesn't set
 * @param embeddable its maker allows it to be embedded
 * @param straight its character codes of a CID-keyed CFF equal its glyph numbers; the PDF library takes that for
 *     granted and would draw other characters than the text says. A file with a single face can be made so.
 */
record Face(int index, String name, boolean variable, boolean embeddable, boolean straight) {

    boolean usable() {
        return !variable && embeddable && (straight || index < 0);
    }
}
