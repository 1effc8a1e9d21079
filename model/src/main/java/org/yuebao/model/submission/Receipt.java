package org.yuebao.model.submission;

import java.util.List;
import org.yuebao.model.finding.Finding;

/** What became of one received file: accepted as a submission, or refused with the reasons. */
public sealed interface Receipt permits Submission, Refusal {

    ReceivedFile file();

    List<Finding> findings();
}
