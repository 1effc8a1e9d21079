package org.yuebao.app.month;

import java.util.List;
import org.yuebao.model.store.RunKey;

/** The chained job did not complete. Its causes are what the failed steps threw, the first the decisive one. */
public final class RunFailedException extends RuntimeException {

    private final RunKey run;

    RunFailedException(RunKey run, List<Throwable> causes) {
        super("run " + run + " failed", causes.isEmpty() ? null : causes.getFirst());
        this.run = run;
        causes.stream().skip(1).forEach(this::addSuppressed);
    }

    public RunKey run() {
        return run;
    }
}
