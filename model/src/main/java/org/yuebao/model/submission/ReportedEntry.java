package org.yuebao.model.submission;

import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.unit.UnitName;

/** One unit's entry of one month with the file it came from; the submission's revision in force. */
public record ReportedEntry(
        UnitName unit, ReportingMonth month, int revision, String file, String sha256, ProgressEntry entry) {

    public CellReference reference(SourceCell cell) {
        return new CellReference(unit, month, revision, file, sha256, cell);
    }
}
