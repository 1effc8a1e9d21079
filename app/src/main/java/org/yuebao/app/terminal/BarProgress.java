package org.yuebao.app.terminal;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yuebao.model.run.RunProgress;

/** A bar that fills, on a terminal; its story line stays when it is full. */
public final class BarProgress implements RunProgress {

    private static final Logger LOG = LoggerFactory.getLogger("yuebao.run");
    private static final int MILLIS_BETWEEN_UPDATES = 100;

    private Optional<ProgressBar> bar = Optional.empty();

    @Override
    public synchronized void began(String words, long items) {
        close();
        bar = Optional.of(new ProgressBarBuilder()
                .setTaskName(words)
                .setInitialMax(Math.max(items, 1))
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(MILLIS_BETWEEN_UPDATES)
                .hideEta()
                .build());
    }

    @Override
    public synchronized void advanced() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public synchronized void ended(String story) {
        LOG.info("{}", story);
        bar.ifPresent(full -> full.stepTo(full.getMax()));
        close();
        System.err.println("  " + story);
    }

    private void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
