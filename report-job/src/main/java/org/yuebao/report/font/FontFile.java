package org.yuebao.report.font;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One face in a font file.
 *
 * @param index of the face in a collection (.ttc); −1 for a file with a single face
 * @param name PostScript name of the face
 * @param straight may be embedded as it is; else as {@link #straightened()}
 */
public record FontFile(Path path, int index, String name, boolean straight) {

    /** As OpenPDF names it: {@code /path/to/font.ttc,2}. */
    public String location() {
        return index < 0 ? path.toString() : path + "," + index;
    }

    /** The file with glyph numbers for CIDs: the PDF library would draw other characters than the text says otherwise. */
    public byte[] straightened() throws IOException {
        return FontProbe.straightened(path);
    }
}
