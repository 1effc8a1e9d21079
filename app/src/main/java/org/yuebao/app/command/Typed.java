package org.yuebao.app.command;

/** What was typed for an option. */
final class Typed {

    private Typed() {}

    /** @throws CommandFailedException where there is nothing but blanks */
    static String words(String option, String text) {
        if (text.isBlank()) {
            throw CommandFailedException.usage(option + " 不能为空。");
        }
        return text.strip();
    }
}
