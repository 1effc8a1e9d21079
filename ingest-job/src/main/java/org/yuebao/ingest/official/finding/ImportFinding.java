package org.yuebao.ingest.official.finding;

/**
 * Something that the import wasn't sure of.
 *
 * @param place page, table and row, or sheet and row; 全文 where it is about the whole
 * @param found what stands there
 * @param assumed what was done with it
 */
public record ImportFinding(FindingKind kind, String place, String found, String assumed) {

    /** One line for the terminal. */
    public String line() {
        return "[" + kind.severity().chinese() + "] " + place + "：" + kind.chinese() + "：" + found + "；" + assumed + "。"
                + kind.advice() + "。";
    }
}
