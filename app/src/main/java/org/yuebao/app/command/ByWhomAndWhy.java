package org.yuebao.app.command;

import java.time.Clock;
import org.yuebao.app.Program;
import org.yuebao.model.assessment.Revocation;
import picocli.CommandLine.Option;

/** {@code --by} and {@code --reason} of what a person decides; both are kept with it. */
final class ByWhomAndWhy {

    @Option(names = "--by", paramLabel = "PERSON", required = true, description = "决定人。")
    private String by;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "理由，与决定人一并留存。")
    private String reason;

    @SuppressWarnings("NullAway.Init") // picocli sets them before the command is called
    ByWhomAndWhy() {}

    /** @throws CommandFailedException where there is nothing but blanks */
    String person() {
        return words("--by", by);
    }

    /** @throws CommandFailedException where there is nothing but blanks */
    String reason() {
        return words("--reason", reason);
    }

    /** @throws CommandFailedException where one of both is nothing but blanks */
    Revocation revocation(Program program) {
        return new Revocation(person(), program.bean(Clock.class).instant(), reason());
    }

    private static String words(String option, String text) {
        if (text.isBlank()) {
            throw CommandFailedException.usage(option + " 不能为空。");
        }
        return text.strip();
    }
}
