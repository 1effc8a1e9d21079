package org.yuebao.ingest.entry;

import java.util.Optional;
import org.yuebao.model.finding.Finding;

/** A value, and what there is to say about it. */
record Parsed<T>(T value, Optional<Finding> finding) {

    static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, Optional.empty());
    }

    static <T> Parsed<T> with(T value, Finding finding) {
        return new Parsed<>(value, Optional.of(finding));
    }
}
