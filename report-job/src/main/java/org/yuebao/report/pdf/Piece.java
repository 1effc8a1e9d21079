package org.yuebao.report.pdf;

import java.io.IOException;

/** A block, measured for the width of its page. */
interface Piece {

    /** How much of it must stand together at its beginning, in points. */
    double beginning() throws IOException;

    /** True if it may not be the last thing on a page. */
    boolean keepsWithNext();

    void print(Pages pages) throws IOException;
}
