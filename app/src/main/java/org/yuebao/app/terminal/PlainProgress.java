package org.yuebao.app.terminal;

import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuebao.model.run.RunProgress;

/** One line when something begins and one when it ends, for logs and pipes. */
public final class PlainProgress implements RunProgress {

    private static final Logger LOG = LoggerFactory.getLogger("yuebao.run");

    private final PrintWriter out;

    public PlainProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void began(String words, long items) {
        out.println(items > 0 ? words + "（" + items + "）……" : words + "……");
        out.flush();
    }

    @Override
    public void advanced() {}

    @Override
    public void ended(String story) {
        LOG.info("{}", story);
        out.println("  " + story);
        out.flush();
    }
}
