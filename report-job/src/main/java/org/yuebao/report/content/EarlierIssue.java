package org.yuebao.report.content;

import java.util.List;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.report.ReportLabel;

/** The issue that a correction (更正) replaces, for the annex that says what changed. */
public record EarlierIssue(ReportLabel label, List<Assessment> assessments) {

    public EarlierIssue {
        assessments = List.copyOf(assessments);
    }
}
