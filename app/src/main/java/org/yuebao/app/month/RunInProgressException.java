package org.yuebao.app.month;

import java.util.Optional;
import org.yuebao.model.store.RunKey;

/** Runs and issues go one at a time. */
public final class RunInProgressException extends RuntimeException {

    private final transient Optional<RunKey> run;

    RunInProgressException(Optional<RunKey> run) {
        super("a run is in progress");
        this.run = run;
    }

    /** In Chinese, for a page. */
    public String words() {
        return run.map(key -> "第" + key.run() + "次编制（" + key.month().chinese() + "）正在进行，请等它结束后再试。")
                .orElse("另一次编制或定稿正在进行，请等它结束后再试。");
    }
}
