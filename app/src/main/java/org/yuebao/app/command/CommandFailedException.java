package org.yuebao.app.command;

/** A command can't go on; the message is one line of Chinese that says what to do. */
final class CommandFailedException extends RuntimeException {

    private final int exitCode;

    private CommandFailedException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Wrong use: exit code 2. */
    static CommandFailedException usage(String message) {
        return new CommandFailedException(ExitCode.USAGE, message);
    }

    /** Exit code 3. */
    static CommandFailedException failed(String message) {
        return new CommandFailedException(ExitCode.FAILED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
