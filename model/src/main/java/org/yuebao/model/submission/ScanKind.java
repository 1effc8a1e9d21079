package org.yuebao.model.submission;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What a stamped scan may be, known by its first bytes: what a name says of a file is no proof. */
public enum ScanKind {
    PDF("PDF", "pdf", "pdf", "255044462d"),
    JPEG("JPG", "jpg", "jpeg", "ffd8ff"),
    PNG("PNG", "png", "png", "89504e470d0a1a0a");

    /** As many bytes as the longest beginning has. */
    public static final int NEEDED_BYTES = 8;

    private final String word;
    private final String ending;
    private final String otherEnding;
    private final String beginning;

    /** @param beginning in hexadecimal digits */
    ScanKind(String word, String ending, String otherEnding, String beginning) {
        this.word = word;
        this.ending = ending;
        this.otherEnding = otherEnding;
        this.beginning = beginning;
    }

    /** @param head the file's first {@value #NEEDED_BYTES} bytes, or all where it has fewer */
    public static Optional<ScanKind> of(byte[] head) {
        String digits = HexFormat.of().formatHex(head);
        return Arrays.stream(values())
                .filter(kind -> digits.startsWith(kind.beginning))
                .findFirst();
    }

    public String word() {
        return word;
    }

    /** The name as it is where its ending fits, else with the ending that does. */
    public String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("." + ending) || lower.endsWith("." + otherEnding) ? name : name + "." + ending;
    }
}
