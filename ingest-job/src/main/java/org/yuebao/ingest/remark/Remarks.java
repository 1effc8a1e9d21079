package org.yuebao.ingest.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/**
 * What is told to a unit about one of its files.
 *
 * @param unit empty where it can't be told whose the file is
 * @param refused whether the file was not accepted
 * @param findings the gravest first, else in the order of the checks
 */
public record Remarks(
        ReceivedFile file, ReportingMonth month, Optional<UnitName> unit, boolean refused, List<Finding> findings) {

    public Remarks {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(Comparator.comparing(Finding::severity));
        findings = List.copyOf(ordered);
    }

    public static Remarks of(Receipt receipt) {
        return switch (receipt) {
            case Submission submission ->
                new Remarks(
                        submission.file(),
                        submission.month(),
                        Optional.of(submission.unit()),
                        false,
                        submission.findings());
            case Refusal refusal ->
                new Remarks(refusal.file(), refusal.month(), refusal.unit(), true, refusal.findings());
        };
    }

    /** With what was found by looking at all units together. */
    public Remarks and(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Remarks(file, month, unit, refused, all);
    }

    /** Without what was set aside for this unit. */
    public Remarks without(List<Waiver> waivers) {
        return new Remarks(
                file,
                month,
                unit,
                refused,
                findings.stream()
                        .filter(finding -> unit.isEmpty()
                                || waivers.stream().noneMatch(waiver -> waiver.covers(unit.get(), finding)))
                        .toList());
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** {@code 通州区2022年6月填报表退回意见}. */
    String title() {
        return unit.map(UnitName::value).orElse("") + month.chinese() + "填报表退回意见";
    }

    /** What the unit has to do, in one sentence. */
    String verdict() {
        if (refused) {
            return "本文件未被接收，不算报送。请按下列意见更正后重新报送。";
        }
        boolean mustCorrect = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return mustCorrect ? "本文件已接收，但有不能采用的值。请按下列意见更正后重新报送，以最后报送的为准。" : "本文件已接收。请核对下列各处，确有错误的，更正后重新报送，以最后报送的为准。";
    }
}
