package org.yuebao.app;

import org.yuebao.app.command.YuebaoCommand;

/** The program. Exit codes: 0 done; 1 done, with refused submissions; 2 wrong use; 3 failed. */
public final class Yuebao {

    private Yuebao() {}

    public static void main(String[] args) {
        System.exit(YuebaoCommand.commandLine().execute(args));
    }
}
