package org.yuebao.app.command;

import org.yuebao.app.terminal.BarProgress;
import org.yuebao.app.terminal.PlainProgress;
import org.yuebao.model.run.RunProgress;
import picocli.CommandLine;

/** How a command shows its progress: bars for people, plain lines for pipes, nothing beside {@code --json}. */
final class Terminal {

    /** Set by {@code bin/yuebao}, which can ask: Java 21 can't tell a terminal from a pipe. */
    private static final String IS_TERMINAL = "yuebao.terminal";

    private Terminal() {}

    static RunProgress progress(CommandLine line, boolean json) {
        if (json) {
            return RunProgress.silent();
        }
        return Boolean.getBoolean(IS_TERMINAL) ? new BarProgress() : new PlainProgress(line.getErr());
    }
}
