package org.yuebao.aggregate.progress;

import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.UnitName;

/** One unit's reading of one month with the file it came from. */
public record ReportedReading(
        UnitName unit, ReportingMonth month, int revision, String file, String sha256, Reading reading) {

    static ReportedReading of(StoredSubmission stored, Reading reading) {
        return new ReportedReading(
                stored.submission().unit(),
                stored.submission().month(),
                stored.revision(),
                stored.submission().file().name(),
                stored.submission().file().sha256(),
                reading);
    }

    public CellReference reference(SourceCell cell) {
        return new CellReference(unit, month, revision, file, sha256, cell);
    }
}
