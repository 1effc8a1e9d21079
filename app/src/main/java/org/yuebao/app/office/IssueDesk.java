package org.yuebao.app.office;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuebao.app.DataFolder;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.month.RunTurn;
import org.yuebao.app.serve.ServerSettings;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.IssueRequest;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.IssueRequestStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.report.issue.ClosedMonths;
import org.yuebao.report.issue.EarlierMonthOpenException;
import org.yuebao.report.issue.IssueReport;

/** 定稿: one person asks for it, another confirms; a newer draft makes the asking void. */
@Component
public class IssueDesk {

    private final ReportStore reports;
    private final IssueRequestStore requests;
    private final IssueReport issue;
    private final RunTurn turn;
    private final ServerSettings settings;
    private final AuditTrail trail;
    private final DataFolder folder;
    private final Clock clock;

    IssueDesk(
            ReportStore reports,
            IssueRequestStore requests,
            IssueReport issue,
            RunTurn turn,
            ServerSettings settings,
            AuditTrail trail,
            DataFolder folder,
            Clock clock) {
        this.reports = reports;
        this.requests = requests;
        this.issue = issue;
        this.turn = turn;
        this.settings = settings;
        this.trail = trail;
        this.folder = folder;
        this.clock = clock;
    }

    /** Whether another person than the one who asks must confirm. */
    public boolean needsSecondPerson() {
        return settings.secondPerson();
    }

    /** The open request for the newest draft. */
    public Optional<IssueRequest> waiting(PlanId plan, ReportingMonth month) {
        return reports.newest(plan, month, ReportLabel.Kind.DRAFT)
                .flatMap(draft -> requests.find(plan, month, draft.label().number()))
                .filter(request -> request.confirmedBy().isEmpty());
    }

    /**
     * @param draft the number of the draft that the person saw
     * @throws IssueRefusedException when there is a newer one meanwhile, it was issued already, or an earlier month is open
     */
    public void ask(PlanId plan, ReportingMonth month, int draft, String by) {
        mustBeNewest(plan, month, draft);
        if (isIssued(plan, month, draft)) {
            throw new IssueRefusedException("草稿第" + draft + "稿已经定稿。如有更正，请重新编制后再提请。");
        }
        mustBeInOrder(plan, month);
        requests.save(new IssueRequest(plan, month, draft, by, clock.instant(), Optional.empty()));
        trail.done(by, Act.ASK_FOR_ISSUE, plan + " " + month, "草稿第" + draft + "稿");
    }

    /** @throws IssueRefusedException when nobody asked, the asker confirms, or there is a newer draft */
    public PublishedReport confirm(PlanId plan, ReportingMonth month, int draft, String by) {
        mustBeNewest(plan, month, draft);
        Optional<IssueRequest> asked = waiting(plan, month);
        if (settings.secondPerson()) {
            if (asked.isEmpty()) {
                throw new IssueRefusedException("还没有人提请定稿。请先由一位编制人提请，再由另一位确认。");
            }
            if (asked.get().by().equals(by)) {
                trail.failed(by, Act.ISSUE, plan + " " + month, "提请人不能自己确认");
                throw new IssueRefusedException("提请定稿的是您本人，须由另一位编制人确认。");
            }
        }
        mustBeInOrder(plan, month);
        PublishedReport issued = turn.during(() -> issue.issue(plan, month, clock.instant(), folder.output()));
        requests.save(new IssueRequest(
                plan,
                month,
                draft,
                asked.map(IssueRequest::by).orElse(by),
                asked.map(IssueRequest::at).orElseGet(clock::instant),
                Optional.of(by)));
        trail.done(
                by,
                Act.ISSUE,
                plan + " " + month,
                issued.label().chinese() + "，提请人" + asked.map(IssueRequest::by).orElse(by));
        return issued;
    }

    private void mustBeInOrder(PlanId plan, ReportingMonth month) {
        try {
            new ClosedMonths(reports).requireInOrder(plan, month);
        } catch (EarlierMonthOpenException open) {
            throw new IssueRefusedException(open.words());
        }
    }

    private void mustBeNewest(PlanId plan, ReportingMonth month, int draft) {
        PublishedReport newest = reports.newest(plan, month, ReportLabel.Kind.DRAFT)
                .orElseThrow(() -> new IssueRefusedException(month.chinese() + "还没有草稿，不能定稿。请先编制。"));
        if (newest.label().number() != draft) {
            throw new IssueRefusedException(
                    "您看的是草稿第" + draft + "稿，现在已有" + newest.label().chinese() + "。请看过新的一稿后再办理。");
        }
    }

    private boolean isIssued(PlanId plan, ReportingMonth month, int draft) {
        PublishedReport draftReport =
                reports.newest(plan, month, ReportLabel.Kind.DRAFT).orElseThrow();
        return draftReport.label().number() == draft
                && reports.of(plan, month).stream()
                        .anyMatch(report -> report.label().kind() == ReportLabel.Kind.ISSUED
                                && report.run().equals(draftReport.run()));
    }
}
