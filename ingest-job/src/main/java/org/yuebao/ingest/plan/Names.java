package org.yuebao.ingest.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Several names in one cell, separated by ； or line breaks; 、 does not separate, for 市科委、中关村管委会 is one unit. */
final class Names {

    private static final String SEPARATOR = "；";

    private Names() {}

    static List<String> split(String cell) {
        return Arrays.stream(cell.split("[；;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static String join(Collection<?> names) {
        return names.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }
}
