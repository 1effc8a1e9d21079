package org.yuebao.model.assessment;

import java.time.Instant;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/**
 * A light (人工评定) that a person sets beside the computed one, for one unit's measure or indicator in one month, or for a
 * measure over all its units: both are shown, the set one counts. It changes no amount and no sum.
 *
 * @param unit {@link org.yuebao.model.plan.Plan#whole()} where it is set for a measure over all its units
 * @param light grey leaves it out of every rate and score
 * @param setBy a person's name; never blank
 * @param reason never blank
 * @param revocation empty while it is in force
 */
public record LightOverride(
        PlanId plan,
        ReportingMonth month,
        UnitName unit,
        AssessedSubject subject,
        Light light,
        String setBy,
        Instant setAt,
        String reason,
        Optional<Revocation> revocation) {

    public LightOverride {
        if (setBy.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an override names who set it, and why");
        }
    }

    /** In force. */
    public LightOverride(
            PlanId plan,
            ReportingMonth month,
            UnitName unit,
            AssessedSubject subject,
            Light light,
            String setBy,
            Instant setAt,
            String reason) {
        this(plan, month, unit, subject, light, setBy, setAt, reason, Optional.empty());
    }

    public boolean isOf(Assessment assessment) {
        return unit.equals(assessment.unit()) && subject.equals(assessment.subject());
    }

    /** The light as a verdict: the plainest of its colour, for a person sets a colour and no reason of the rules. */
    public Verdict verdict() {
        return switch (light) {
            case GREEN ->
                switch (subject) {
                    case MeasureCode ignored -> Verdict.ON_PACE;
                    case IndicatorCode ignored -> Verdict.MET;
                };
            case YELLOW -> Verdict.AT_RISK;
            case RED ->
                switch (subject) {
                    case MeasureCode ignored -> Verdict.BEHIND;
                    case IndicatorCode ignored -> Verdict.NOT_MET;
                };
            case GREY -> Verdict.NOT_CONCERNED;
        };
    }
}
