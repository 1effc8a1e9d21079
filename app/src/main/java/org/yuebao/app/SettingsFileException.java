package org.yuebao.app;

import java.nio.file.Path;

/** A file by which a bureau sets something can't be understood; the message is Chinese and names file and line. */
public final class SettingsFileException extends RuntimeException {

    SettingsFileException(Path file, int line, String what) {
        super(message(file, line, what));
    }

    SettingsFileException(Path file, int line, String what, Throwable cause) {
        super(message(file, line, what), cause);
    }

    private static String message(Path file, int line, String what) {
        return file + (line > 0 ? " 第" + line + "行" : "") + "：" + what + "。";
    }
}
