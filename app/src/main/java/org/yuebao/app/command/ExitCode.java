package org.yuebao.app.command;

/** Exit codes of the program, documented in README and {@code --help}. */
final class ExitCode {

    static final int DONE = 0;
    /** Done, and at least one file was refused or is doubtful. */
    static final int DONE_WITH_REFUSALS = 1;

    static final int USAGE = 2;
    static final int FAILED = 3;

    private ExitCode() {}
}
