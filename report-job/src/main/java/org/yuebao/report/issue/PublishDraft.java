package org.yuebao.report.issue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.report.content.Presentation;
import org.yuebao.report.content.ReportMaterial;
import org.yuebao.report.content.Wording;

/** Publishes a run's results as the month's next draft (草稿); a run has one. */
public final class PublishDraft {

    private final PlanStore plans;
    private final ReportStore reports;
    private final MonthArchive archive;
    private final ReportPress press;
    private final WordingSource wordings;
    private final Presentation presentation;
    private final RunProgress progress;

    public PublishDraft(PublishingMeans means) {
        this.plans = means.plans();
        this.reports = means.reports();
        this.archive = means.archive();
        this.press = means.press();
        this.wordings = means.wordings();
        this.presentation = means.presentation();
        this.progress = means.progress();
    }

    /**
     * Does nothing but give the draft that is there where this run has published before.
     *
     * @throws OutputNotWritableException when the output folder can't be written; nothing is left in it
     * @throws OutputBrokenException when a written file can't be opened; nothing is published
     * @throws org.yuebao.report.content.WordingException when the wording template can't be used
     */
    public PublishedReport publish(RunKey run, Instant asOf, Path output) {
        progress.began("编制报告", press.formats());
        ReportPress.Printed printed = draftOf(run)
                .map(report -> new ReportPress.Printed(report, List.of()))
                .orElseGet(() -> print(run, asOf, output));
        ReportPress.pointAgain(reports.of(run.plan(), run.month()).getLast(), output);
        progress.ended(printed.story());
        return printed.report();
    }

    private Optional<PublishedReport> draftOf(RunKey run) {
        return reports.of(run.plan(), run.month()).stream()
                .filter(report -> report.run().equals(run) && report.label().kind() == ReportLabel.Kind.DRAFT)
                .findFirst();
    }

    private ReportPress.Printed print(RunKey run, Instant asOf, Path output) {
        Plan plan = plans.of(run)
                .orElseThrow(
                        () -> new IllegalStateException("no version of plan " + run.plan() + " in " + run.month()));
        Wording wording = wordings.read();
        int number = reports.nextNumber(run.plan(), run.month(), ReportLabel.Kind.DRAFT);
        while (true) {
            // A folder may be there that this store does not know, another plan's or one of a lost database.
            ReportMaterial material = archive.material(
                    plan, run, asOf, ReportLabel.draft(number), Optional.empty(), presentation, wording.sha256());
            Optional<ReportPress.Printed> printed = press.publish(material, wording, asOf, output, progress);
            if (printed.isPresent()) {
                return printed.get();
            }
            number++;
        }
    }
}
