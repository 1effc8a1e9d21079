package org.yuebao.app.command;

import java.io.Console;
import java.io.PrintWriter;
import org.yuebao.app.terminal.BarProgress;
import org.yuebao.app.terminal.PlainProgress;
import org.yuebao.model.run.RunProgress;
import picocli.CommandLine;

/** How a command shows its progress: bars for people, plain lines for pipes, nothing beside {@code --json}. */
final class Terminal {

    private Terminal() {}

    static RunProgress progress(CommandLine line, boolean json) {
        if (json) {
            return RunProgress.silent();
        }
        Console console = System.console();
        PrintWriter err = line.getErr();
        return console != null && console.isTerminal() ? new BarProgress() : new PlainProgress(err);
    }
}
