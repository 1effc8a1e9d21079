package org.yuebao.ingest.admit;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.unit.UnitName;

/** A gate did not open; thrown within this package only, and turned into a {@code Refusal}. */
final class Refused extends Exception {

    private final transient Optional<UnitName> unit;
    private final transient List<Finding> findings;

    Refused(Optional<UnitName> unit, Finding finding) {
        super(finding.message());
        this.unit = unit;
        this.findings = List.of(finding);
    }

    Optional<UnitName> unit() {
        return unit;
    }

    List<Finding> findings() {
        return findings;
    }
}
