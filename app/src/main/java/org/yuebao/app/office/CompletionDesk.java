package org.yuebao.app.office;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.assessment.Revocation;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.unit.UnitName;

/** 撤销完成: completion stays until a person withdraws it, with a reason; counts from the next run on. */
@Component
public class CompletionDesk {

    private final DecisionStore decisions;
    private final AuditTrail trail;
    private final Clock clock;

    CompletionDesk(DecisionStore decisions, AuditTrail trail, Clock clock) {
        this.decisions = decisions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The one in force in the month, of several the one that begins last. */
    public Optional<CompletionWithdrawal> inForce(Plan plan, ReportingMonth month, UnitName unit, String code) {
        return decisions.withdrawals(plan.id()).stream()
                .filter(each -> each.unit().equals(unit)
                        && each.measure().value().equals(code)
                        && each.from().compareTo(month) <= 0
                        && each.revocation().isEmpty())
                .max(Comparator.comparing(CompletionWithdrawal::from));
    }

    /** All of the unit that are in force in the month. */
    public List<CompletionWithdrawal> inForce(Plan plan, ReportingMonth month, UnitName unit) {
        return decisions.withdrawals(plan.id()).stream()
                .filter(each -> each.unit().equals(unit)
                        && each.from().compareTo(month) <= 0
                        && each.revocation().isEmpty())
                .toList();
    }

    /**
     * @param from the first month in which it no longer counts as completed
     * @throws DeskRefusedException when the unit doesn't answer for the measure, or no reason is given
     */
    public void withdraw(Viewer by, Plan plan, ReportingMonth from, UnitName unit, String code, String reason) {
        by.mustCompile();
        MeasureCode measure = measure(plan, unit, code);
        String why = Said.required(reason, "请写明撤销完成的理由，它会印在报告的附表中。");
        decisions.withdraw(
                new CompletionWithdrawal(plan.id(), unit, measure, from, by.fullName(), clock.instant(), why));
        trail.done(by.name(), Act.WITHDRAW_COMPLETION, about(plan, from, unit, code), why);
    }

    /** @throws DeskRefusedException when there is none in force from that month, or no reason is given */
    public void restore(Viewer by, Plan plan, ReportingMonth from, UnitName unit, String code, String reason) {
        by.mustCompile();
        MeasureCode measure = measure(plan, unit, code);
        String why = Said.required(reason, "请写明恢复完成的理由。");
        if (!decisions.revoke(plan.id(), unit, measure, from, new Revocation(by.fullName(), clock.instant(), why))) {
            throw new DeskRefusedException("没有这项撤销，或已经恢复，请刷新页面查看。");
        }
        trail.done(by.name(), Act.RESTORE_COMPLETION, about(plan, from, unit, code), why);
    }

    private static MeasureCode measure(Plan plan, UnitName unit, String code) {
        return plan.measures()
                .filter(measure -> measure.code().value().equals(code))
                .filter(measure -> plan.answering(measure).contains(unit))
                .map(Measure::code)
                .findFirst()
                .orElseThrow(() -> new DeskRefusedException(unit + "没有措施“" + code + "”，不能撤销其完成。"));
    }

    private static String about(Plan plan, ReportingMonth from, UnitName unit, String code) {
        return plan.id() + " " + from + " " + unit + " " + code;
    }
}
