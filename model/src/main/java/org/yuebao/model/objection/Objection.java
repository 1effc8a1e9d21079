package org.yuebao.model.objection;

import java.time.Instant;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/**
 * A unit's objection (异议) to its draft verdicts, possible until the month is issued.
 *
 * @param id given by the store; 0 before
 * @param subject code of the measure or indicator; empty when it is about the whole
 * @param attachment file kept with the originals, where there is one
 */
public record Objection(
        long id,
        PlanId plan,
        ReportingMonth month,
        UnitName unit,
        String subject,
        String text,
        Optional<Attachment> attachment,
        String by,
        Instant at,
        Optional<Answer> answer) {

    /** @param sha256 under which the original is kept */
    public record Attachment(String name, String sha256) {}

    /** What the compiler says to it. */
    public record Answer(String text, String by, Instant at) {}
}
