package org.yuebao.report.issue;

import java.util.List;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.Presentation;
import org.yuebao.templates.Templates;

/**
 * What it takes to publish a report, as a draft or as an issue: where its material comes from, how it is worded and
 * printed, and who hears of it.
 *
 * @param wording name of the wording template
 */
public record PublishingMeans(
        PlanStore plans,
        SubmissionStore submissions,
        AssessmentStore assessments,
        ReportStore reports,
        WorkingDayCalendar calendar,
        WaiverStore waivers,
        DecisionStore decisions,
        List<DocumentRenderer> renderers,
        Templates templates,
        String wording,
        Presentation presentation,
        RunProgress progress) {

    public PublishingMeans {
        renderers = List.copyOf(renderers);
    }

    MonthArchive archive() {
        return new MonthArchive(plans, submissions, assessments, reports, calendar, waivers, decisions, fingerprint());
    }

    /** What a report made by these means rests on. */
    public InputsFingerprint fingerprint() {
        return new InputsFingerprint(this);
    }

    ReportPress press() {
        return new ReportPress(renderers, reports, new MonthPlaces(plans, reports));
    }

    WordingSource wordings() {
        return new WordingSource(templates, wording);
    }
}
