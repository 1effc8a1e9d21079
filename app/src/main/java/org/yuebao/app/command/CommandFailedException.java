package org.yuebao.app.command;

import java.nio.file.Path;

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

    static CommandFailedException outputNotWritable(Path folder) {
        return failed("报告文件夹不能写入：" + folder + "。请检查权限和剩余空间，或用 --output 指定别的文件夹。");
    }

    int exitCode() {
        return exitCode;
    }
}
