package org.yuebao.report.font;

import java.nio.file.Path;

/**
 * One face in a font file.
 *
 * @param index of the face in a collection (.ttc); −1 for a file with a single face
 * @param name PostScript name of the face
 */
public record FontFile(Path path, int index, String name) {

    /** As OpenPDF names it: {@code /path/to/font.ttc,2}. */
    public String location() {
        return index < 0 ? path.toString() : path + "," + index;
    }
}
