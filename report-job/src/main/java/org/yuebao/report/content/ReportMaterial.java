package org.yuebao.report.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.StoredSubmission;

/**
 * All that a report is made from; lists in no particular order, the composer puts them into the plan's.
 *
 * @param asOf the run's: what arrived later is not seen
 * @param due by when the month had to be reported
 * @param earlier months of the same year before this one, where they were published
 * @param submissions in force at {@code asOf}
 * @param setAside what waivers cover in the submissions in force; it is no longer among their findings
 * @param decisions what persons decided beside the computed, as the run went by it
 * @param corrects the issue that this one replaces
 * @param inputsSha256 hash over the inputs, printed and embedded
 * @param longTerm plans of several years that the plan's indicators are linked to
 */
public record ReportMaterial(
        Plan plan,
        RunKey run,
        ReportLabel label,
        Instant asOf,
        DueDate due,
        MonthResults results,
        List<MonthResults> earlier,
        List<StoredSubmission> submissions,
        List<Refusal> refusals,
        List<SetAside> setAside,
        Decisions decisions,
        Optional<EarlierIssue> corrects,
        String inputsSha256,
        Presentation presentation,
        LongTermMaterial longTerm) {

    public ReportMaterial {
        earlier = List.copyOf(earlier);
        submissions = List.copyOf(submissions);
        refusals = List.copyOf(refusals);
        setAside = List.copyOf(setAside);
    }

    /** Without plans of several years. */
    public ReportMaterial(
            Plan plan,
            RunKey run,
            ReportLabel label,
            Instant asOf,
            DueDate due,
            MonthResults results,
            List<MonthResults> earlier,
            List<StoredSubmission> submissions,
            List<Refusal> refusals,
            List<SetAside> setAside,
            Decisions decisions,
            Optional<EarlierIssue> corrects,
            String inputsSha256,
            Presentation presentation) {
        this(
                plan,
                run,
                label,
                asOf,
                due,
                results,
                earlier,
                submissions,
                refusals,
                setAside,
                decisions,
                corrects,
                inputsSha256,
                presentation,
                LongTermMaterial.none());
    }

    /** Where nothing was set aside, and nothing decided by hand. */
    public ReportMaterial(
            Plan plan,
            RunKey run,
            ReportLabel label,
            Instant asOf,
            DueDate due,
            MonthResults results,
            List<MonthResults> earlier,
            List<StoredSubmission> submissions,
            List<Refusal> refusals,
            Optional<EarlierIssue> corrects,
            String inputsSha256,
            Presentation presentation) {
        this(
                plan,
                run,
                label,
                asOf,
                due,
                results,
                earlier,
                submissions,
                refusals,
                List.of(),
                Decisions.none(),
                corrects,
                inputsSha256,
                presentation);
    }

    public ReportMaterial with(LongTermMaterial other) {
        return new ReportMaterial(
                plan,
                run,
                label,
                asOf,
                due,
                results,
                earlier,
                submissions,
                refusals,
                setAside,
                decisions,
                corrects,
                inputsSha256,
                presentation,
                other);
    }

    /** The same, known by another hash: that of the report it is read back for. */
    public ReportMaterial withInputs(String sha256) {
        return new ReportMaterial(
                plan,
                run,
                label,
                asOf,
                due,
                results,
                earlier,
                submissions,
                refusals,
                setAside,
                decisions,
                corrects,
                sha256,
                presentation,
                longTerm);
    }

    public ReportingMonth month() {
        return run.month();
    }

    /** 草稿第1稿 · 演示数据; an issue loses the draft's mark, but generated data stay marked for ever. */
    public Optional<String> mark() {
        List<String> marks = new ArrayList<>();
        if (label.kind() == ReportLabel.Kind.DRAFT) {
            marks.add(label.chinese());
        }
        if (demonstration()) {
            marks.add("演示数据");
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", marks));
    }

    /** Whether generated data are among the submissions, so that every page has to say so. */
    public boolean demonstration() {
        return submissions.stream().anyMatch(stored -> stored.submission().demonstration());
    }
}
