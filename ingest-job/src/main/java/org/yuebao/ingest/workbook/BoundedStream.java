package org.yuebao.ingest.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Stops reading when the workbook's allowance of unpacked bytes is used up: a zip bomb ends here. */
final class BoundedStream extends FilterInputStream {

    /** More was unpacked than the limit allows. */
    static final class TooLargeException extends IOException {
        private TooLargeException() {
            super("unpacks to more than the limit");
        }
    }

    private final AtomicLong allowance;

    /** @param allowance bytes left for this and the workbook's other parts */
    BoundedStream(InputStream in, AtomicLong allowance) {
        super(in);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 ? read : used(1, read);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return read < 0 ? read : used(read, read);
    }

    private int used(int bytes, int result) throws TooLargeException {
        if (allowance.addAndGet(-bytes) < 0) {
            throw new TooLargeException();
        }
        return result;
    }
}
