package org.yuebao.app.office;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.security.Viewer;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.check.Rule;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.unit.UnitName;

/** 豁免: the compiler sets a warning or a note aside for one unit's month, or takes that back; counts from the next run on. */
@Component
public class WaiverDesk {

    private final WaiverStore waivers;
    private final AuditTrail trail;
    private final Clock clock;

    WaiverDesk(WaiverStore waivers, AuditTrail trail, Clock clock) {
        this.waivers = waivers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those of one unit that aren't withdrawn. */
    public List<Waiver> of(Plan plan, ReportingMonth month, UnitName unit) {
        return waivers.of(plan.id(), month).stream()
                .filter(waiver -> waiver.unit().equals(unit))
                .toList();
    }

    /** Rules by which these findings came about and that may be set aside, each once. */
    public static List<Rule> adjustable(List<Finding> findings) {
        return CheckCatalogue.rules().stream()
                .filter(Rule::isAdjustable)
                .filter(rule -> findings.stream()
                        .anyMatch(finding -> finding.code().equals(rule.code())
                                && (finding.severity() == Severity.WARNING || finding.severity() == Severity.NOTE)))
                .toList();
    }

    /** @throws DeskRefusedException when there is no such rule, it can't be set aside, or no reason is given */
    public Waiver grant(Viewer by, Plan plan, ReportingMonth month, UnitName unit, String code, String reason) {
        by.mustCompile();
        Rule rule = rule(code);
        String why = Said.required(reason, "请写明豁免的理由，它会印在报告的附表中。");
        Waiver waiver = new Waiver(plan.id(), month, unit, rule.code(), by.fullName(), clock.instant(), why);
        waivers.grant(waiver);
        trail.done(by.name(), Act.WAIVE, subject(plan, month, unit), rule.code() + " " + why);
        return waiver;
    }

    /** @throws DeskRefusedException when there is none to withdraw */
    public void withdraw(Viewer by, Plan plan, ReportingMonth month, UnitName unit, String code) {
        by.mustCompile();
        FindingCode known = rule(code).code();
        if (!waivers.withdraw(plan.id(), month, unit, known, by.fullName(), clock.instant())) {
            throw new DeskRefusedException("没有这项豁免，或已经撤销，请刷新页面查看。");
        }
        trail.done(by.name(), Act.WITHDRAW_WAIVER, subject(plan, month, unit), code);
    }

    private static Rule rule(String code) {
        Rule rule = CheckCatalogue.rules().stream()
                .filter(known -> known.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new DeskRefusedException("没有编码为“" + code + "”的检查规则。"));
        if (!rule.isAdjustable()) {
            throw new DeskRefusedException("“" + rule.title() + "”的级别是“"
                    + rule.severity().chinese() + "”，不能豁免：不能采用的值，豁免了也不能采用。请由填报单位更正后重新报送。");
        }
        return rule;
    }

    private static String subject(Plan plan, ReportingMonth month, UnitName unit) {
        return plan.id() + " " + month + " " + unit;
    }
}
