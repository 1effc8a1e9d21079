package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;

/** One check of one submission: a pure function with one finding code of its own. */
interface Check {

    /** What reporters can read about it. */
    Rule rule();

    List<Finding> find(DraftSubmission draft);
}
