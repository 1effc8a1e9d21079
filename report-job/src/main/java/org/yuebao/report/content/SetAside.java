package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;

/**
 * A waiver and what it covers in the unit's submission in force.
 *
 * @param findings may be empty: the unit mended it, or sends nothing
 */
public record SetAside(Waiver waiver, List<Finding> findings) {

    public SetAside {
        findings = List.copyOf(findings);
    }

    /** One for each waiver, in their order. */
    public static List<SetAside> of(List<Waiver> waivers, List<StoredSubmission> submissions) {
        return waivers.stream()
                .map(waiver -> new SetAside(
                        waiver,
                        submissions.stream()
                                .map(StoredSubmission::submission)
                                .flatMap(submission -> submission.findings().stream()
                                        .filter(finding -> waiver.covers(submission.unit(), finding)))
                                .toList()))
                .toList();
    }

    /** The submissions without what the waivers cover. */
    public static List<StoredSubmission> without(List<Waiver> waivers, List<StoredSubmission> submissions) {
        return waivers.isEmpty()
                ? submissions
                : submissions.stream()
                        .map(stored -> new StoredSubmission(stored.revision(), without(waivers, stored.submission())))
                        .toList();
    }

    private static Submission without(List<Waiver> waivers, Submission submission) {
        List<Finding> left = new ArrayList<>(submission.findings());
        left.removeIf(finding -> waivers.stream().anyMatch(waiver -> waiver.covers(submission.unit(), finding)));
        return submission.withFindings(left);
    }
}
