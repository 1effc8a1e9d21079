package org.yuebao.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Instants as columns: {@code 2022-07-05T15:59:59.000000000Z}, always 30 characters, so that the order of the texts is
 * that of the instants and no database rounds them.
 */
final class InstantText {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'").withZone(ZoneOffset.UTC);

    private InstantText() {}

    static String of(Instant instant) {
        return FORM.format(instant);
    }

    static Instant parse(String text) {
        return Instant.parse(text);
    }
}
