package org.yuebao.app.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.month.MonthArrivals;
import org.yuebao.app.month.UnitArrival;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.ReceivedCorrection;
import org.yuebao.model.unit.UnitName;

/** 接收时间: the compiler corrects when a unit's first accepted file was really received; for timeliness alone. */
@Component
public class ReceivedDesk {

    private final SubmissionStore submissions;
    private final MonthArrivals arrivals;
    private final AuditTrail trail;
    private final Clock clock;

    ReceivedDesk(SubmissionStore submissions, MonthArrivals arrivals, AuditTrail trail, Clock clock) {
        this.submissions = submissions;
        this.arrivals = arrivals;
        this.trail = trail;
        this.clock = clock;
    }

    /** How it stands with a unit that has reported. */
    public Optional<UnitArrival> of(Plan plan, ReportingMonth month, UnitName unit) {
        return arrivals.of(plan, month, clock.instant()).stream()
                .filter(arrival -> arrival.unit().name().equals(unit))
                .findFirst();
    }

    /**
     * @param at Beijing time
     * @throws DeskRefusedException when nothing was received, the time lies ahead, or no reason is given
     */
    public void correct(Viewer by, Plan plan, ReportingMonth month, UnitName unit, LocalDateTime at, String reason) {
        by.mustCompile();
        Instant now = clock.instant();
        Instant received = at.atZone(DueDate.ZONE).toInstant();
        String why = Said.required(reason, "请写明更正接收时间的理由。");
        if (received.isAfter(now)) {
            throw new DeskRefusedException("接收时间不能晚于现在。请填写实际收到的日期和时间（北京时间）。");
        }
        Optional<Instant> before = Optional.ofNullable(
                submissions.firstAccepted(plan.id(), month, now).get(unit));
        if (before.isEmpty()) {
            throw new DeskRefusedException(unit + month.chinese() + "还没有接收的报送，没有可更正的时间。");
        }
        submissions.correctReceived(new ReceivedCorrection(plan.id(), month, unit, received, by.fullName(), now, why));
        trail.done(
                by.name(),
                Act.CORRECT_RECEIVED,
                plan.id() + " " + month + " " + unit,
                before.get().atZone(DueDate.ZONE).toLocalDateTime() + " → " + at + "，" + why);
    }
}
