package org.yuebao.store;

/** Which revision of a unit and month counts at an instant. */
final class RevisionInForce {

    /**
     * True of a submission {@code s} when it is the latest received by {@code :given}; of several received at the same
     * instant the one with the highest number.
     */
    static final String CONDITION = """
            s.received_at <= :given
            AND NOT EXISTS (
                SELECT 1 FROM submission later
                WHERE later.plan_id = s.plan_id
                  AND later.reporting_month = s.reporting_month
                  AND later.unit_name = s.unit_name
                  AND later.received_at <= :given
                  AND (later.received_at > s.received_at
                       OR later.received_at = s.received_at AND later.revision > s.revision))
            """;

    private RevisionInForce() {}
}
