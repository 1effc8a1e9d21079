package org.yuebao.app.office;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.assessment.Revocation;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.unit.UnitName;

/** 人工评定: the compiler sets a light beside the computed one, or takes it back; counts from the next run on. */
@Component
public class DecisionDesk {

    private final DecisionStore decisions;
    private final AuditTrail trail;
    private final Clock clock;

    DecisionDesk(DecisionStore decisions, AuditTrail trail, Clock clock) {
        this.decisions = decisions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those of one unit, or of the whole, that are in force. */
    public List<LightOverride> inForce(Plan plan, ReportingMonth month, UnitName unit) {
        return decisions.overrides(plan.id(), month).stream()
                .filter(override ->
                        override.unit().equals(unit) && override.revocation().isEmpty())
                .toList();
    }

    /** Whether this run went by it; what was set after the run's beginning counts from the next one on. */
    public boolean counts(RunKey run, LightOverride override) {
        return decisions.frozen(run).overrides().contains(override);
    }

    /** @throws DeskRefusedException when the plan asks no such thing of the unit, or no reason is given */
    public LightOverride set(
            Viewer by, Plan plan, ReportingMonth month, UnitName unit, String code, Light light, String reason) {
        by.mustCompile();
        AssessedSubject subject = subject(plan, unit, code);
        String why = Said.required(reason, "请写明另行评定的理由，它会印在报告的附表中。");
        LightOverride override =
                new LightOverride(plan.id(), month, unit, subject, light, by.fullName(), clock.instant(), why);
        decisions.set(override);
        trail.done(by.name(), Act.OVERRIDE, about(plan, month, unit, code), light.shape() + light.word() + " " + why);
        return override;
    }

    /** @throws DeskRefusedException when there is none in force, or no reason is given */
    public void revoke(Viewer by, Plan plan, ReportingMonth month, UnitName unit, String code, String reason) {
        by.mustCompile();
        AssessedSubject subject = subject(plan, unit, code);
        String why = Said.required(reason, "请写明撤销人工评定的理由。");
        if (!decisions.revoke(plan.id(), month, unit, subject, new Revocation(by.fullName(), clock.instant(), why))) {
            throw new DeskRefusedException("没有这项人工评定，或已经撤销，请刷新页面查看。");
        }
        trail.done(by.name(), Act.WITHDRAW_OVERRIDE, about(plan, month, unit, code), why);
    }

    private static AssessedSubject subject(Plan plan, UnitName unit, String code) {
        return measure(plan, unit, code)
                .<AssessedSubject>map(found -> found)
                .or(() -> indicator(plan, unit, code))
                .orElseThrow(() -> new DeskRefusedException(unit + "没有“" + code + "”这一项，不能评定。"));
    }

    private static Optional<MeasureCode> measure(Plan plan, UnitName unit, String code) {
        return plan.measures()
                .filter(measure -> measure.code().value().equals(code))
                .filter(measure ->
                        unit.equals(plan.whole()) || plan.answering(measure).contains(unit))
                .map(Measure::code)
                .findFirst();
    }

    /** A target of its own, or the whole jurisdiction's, which the bureau reports. */
    private static Optional<IndicatorCode> indicator(Plan plan, UnitName unit, String code) {
        return plan.indicators()
                .map(Indicator::code)
                .filter(known -> known.value().equals(code))
                .filter(known -> plan.target(unit, known).isPresent()
                        || (unit.equals(plan.bureau()) && plan.ownTarget(known).isPresent()))
                .findFirst();
    }

    private static String about(Plan plan, ReportingMonth month, UnitName unit, String code) {
        return plan.id() + " " + month + " " + unit + " " + code;
    }
}
