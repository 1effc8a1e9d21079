package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;

/** All checks, in the order in which their findings are told. */
public final class CheckCatalogue {

    private final List<Check> checks = List.of(
            new EmptyWorkbookCheck(),
            new NilReportWithRowsCheck(),
            new MissingRowCheck(),
            new MissingStatusCheck(),
            new FallingAmountCheck(),
            new CompletedShortOfTargetCheck(),
            new MissingReadingCheck(),
            new NotApplicableReadingCheck(),
            new MonthAboveCumulativeCheck());

    /** What all of them find, all at once. */
    public List<Finding> find(DraftSubmission draft) {
        return checks.stream().flatMap(check -> check.find(draft).stream()).toList();
    }
}
