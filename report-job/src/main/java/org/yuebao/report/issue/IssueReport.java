package org.yuebao.report.issue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.report.content.Presentation;
import org.yuebao.report.content.Wording;

/**
 * Freezes the newest draft: 定稿 as r1, later ones as 更正 r2, r3 … with the list of what changed. The report is composed
 * again from the draft's own run, so it says the same without the draft's mark.
 */
public final class IssueReport {

    private final PlanStore plans;
    private final ReportStore reports;
    private final MonthArchive archive;
    private final ReportPress press;
    private final WordingSource wordings;
    private final Presentation presentation;
    private final RunProgress progress;

    public IssueReport(PublishingMeans means) {
        this.plans = means.plans();
        this.reports = means.reports();
        this.archive = means.archive();
        this.press = means.press();
        this.wordings = means.wordings();
        this.presentation = means.presentation();
        this.progress = means.progress();
    }

    /**
     * @param at the moment of issue; the documents keep the date of their run
     * @param output the output folder that the draft was published in
     * @throws EarlierMonthOpenException when an earlier month of the year has a draft and no issue: months are closed in order
     * @throws NoDraftException when the month has no draft
     * @throws AlreadyIssuedException when the newest draft was issued before
     * @throws FolderTakenException when the issue's folder holds a report that the store does not know
     * @throws OutputNotWritableException when the output folder can't be written; nothing is left in it
     */
    public PublishedReport issue(PlanId plan, ReportingMonth month, Instant at, Path output) {
        new ClosedMonths(reports).requireInOrder(plan, month);
        return issueOutOfOrder(plan, month, at, output);
    }

    /** The same, whether earlier months are closed or not: a person says that they stay drafts. */
    public PublishedReport issueOutOfOrder(PlanId plan, ReportingMonth month, Instant at, Path output) {
        PublishedReport draft = reports.newest(plan, month, ReportLabel.Kind.DRAFT)
                .orElseThrow(() -> new NoDraftException(plan, month));
        Optional<PublishedReport> before = reports.of(plan, month).stream()
                .filter(report -> report.label().kind() == ReportLabel.Kind.ISSUED
                        && report.run().equals(draft.run()))
                .findFirst();
        if (before.isPresent()) {
            ReportPress.pointAgain(reports.of(plan, month).getLast(), output);
            throw new AlreadyIssuedException(before.get());
        }
        progress.began("定稿", press.formats());
        ReportLabel label = ReportLabel.issued(reports.nextNumber(plan, month, ReportLabel.Kind.ISSUED));
        Wording wording = wordings.read();
        ReportPress.Printed issued = press.publish(
                        archive.material(
                                planOf(draft),
                                draft.run(),
                                draft.publishedAt(),
                                label,
                                reports.newest(plan, month, ReportLabel.Kind.ISSUED),
                                presentation,
                                wording.sha256()),
                        wording,
                        at,
                        output,
                        progress)
                .orElseThrow(() -> new FolderTakenException(
                        press.folder(output, plan, month).pathOf(label)));
        progress.ended(issued.story());
        return issued.report();
    }

    private Plan planOf(PublishedReport draft) {
        return plans.version(draft.run().plan(), draft.planVersion())
                .orElseThrow(() -> new IllegalStateException("version " + draft.planVersion() + " of plan "
                        + draft.run().plan() + " is gone"));
    }
}
