package org.yuebao.app.api;

import java.util.Optional;
import org.yuebao.model.finding.Finding;

/** A finding as the API tells it. */
record FindingAnswer(String code, String severity, String file, Optional<String> cell, String message) {

    static FindingAnswer of(Finding finding) {
        return new FindingAnswer(
                finding.code().value(),
                finding.severity().name(),
                finding.file(),
                finding.cell().map(Object::toString),
                finding.message());
    }
}
