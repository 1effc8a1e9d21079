package org.yuebao.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.yuebao.app.command.YuebaoCommand;
import picocli.CommandLine;

/** What a person sees who types a command: exit code, what is printed, and the errors. */
record Cli(int exitCode, String out, String err) {

    static Cli yuebao(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                YuebaoCommand.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int exitCode = line.execute(words);
        return new Cli(exitCode, out.toString(), err.toString());
    }
}
