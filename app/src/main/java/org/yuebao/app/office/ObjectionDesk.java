package org.yuebao.app.office;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.objection.Objection;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.ObjectionStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.unit.UnitName;

/** 异议: a unit objects to its draft verdicts until the month is issued, the compiler answers. */
@Component
public class ObjectionDesk {

    private static final int LONGEST_TEXT = 4000;

    private final ObjectionStore objections;
    private final ReportStore reports;
    private final SubmissionDesk submissions;
    private final AuditTrail trail;
    private final Clock clock;

    ObjectionDesk(
            ObjectionStore objections, ReportStore reports, SubmissionDesk submissions, AuditTrail trail, Clock clock) {
        this.objections = objections;
        this.reports = reports;
        this.submissions = submissions;
        this.trail = trail;
        this.clock = clock;
    }

    /** An attached file as it comes. */
    public record Attached(String name, InputStream content) {}

    public boolean isOpen(PlanId plan, ReportingMonth month) {
        return reports.newest(plan, month, ReportLabel.Kind.ISSUED).isEmpty();
    }

    public List<Objection> of(PlanId plan, ReportingMonth month, UnitName unit) {
        return objections.of(plan, month).stream()
                .filter(objection -> objection.unit().equals(unit))
                .toList();
    }

    public List<Objection> unanswered(PlanId plan, ReportingMonth month) {
        return objections.of(plan, month).stream()
                .filter(objection -> objection.answer().isEmpty())
                .toList();
    }

    /** @throws ObjectionRefusedException when the month is issued, or nothing is said */
    public void raise(
            Viewer by,
            PlanId plan,
            ReportingMonth month,
            UnitName unit,
            String subject,
            String text,
            Optional<Attached> attached) {
        by.mustSendFor(unit);
        if (!isOpen(plan, month)) {
            throw new ObjectionRefusedException(month.chinese() + "报告已定稿，不再受理异议；如有错误，请与编制人联系办理更正。");
        }
        objections.add(new Objection(
                0,
                plan,
                month,
                unit,
                subject,
                said(text, "请写明异议的内容和理由。"),
                attached.map(file -> new Objection.Attachment(
                        SubmissionDesk.plainName(file.name()), submissions.keep(file.content()))),
                by.name(),
                clock.instant(),
                Optional.empty()));
        trail.done(by.name(), Act.OBJECT, plan + " " + month + " " + unit, subject);
    }

    /** @throws ObjectionRefusedException when it was answered before, or nothing is said */
    public Objection answer(Viewer by, long id, String text) {
        by.mustCompile();
        Objection objection = objections.find(id).orElseThrow(() -> new ObjectionRefusedException("没有这条异议。"));
        if (!objections.answer(id, new Objection.Answer(said(text, "请写明答复的内容。"), by.name(), clock.instant()))) {
            throw new ObjectionRefusedException("这条异议已经答复过了，请刷新页面查看。");
        }
        trail.done(by.name(), Act.ANSWER, objection.plan() + " " + objection.month() + " " + objection.unit(), "");
        return objection;
    }

    private static String said(String text, String otherwise) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            throw new ObjectionRefusedException(otherwise);
        }
        if (plain.length() > LONGEST_TEXT) {
            throw new ObjectionRefusedException("内容过长（" + plain.length() + "字），请控制在" + LONGEST_TEXT + "字以内，其余写在附件里。");
        }
        return plain;
    }
}
