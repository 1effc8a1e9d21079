package org.yuebao.report.figures;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Closing ends the writing, not the stream below, which belongs to whoever opened it. */
final class KeptOpen extends FilterOutputStream {

    KeptOpen(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
