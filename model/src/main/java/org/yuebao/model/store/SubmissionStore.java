package org.yuebao.model.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedCorrection;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.UnitContact;
import org.yuebao.model.unit.UnitName;

/**
 * What the units sent. A file is known by its SHA-256 within plan and month: saving it again changes nothing. A unit's
 * other file is a new revision; the revision in force at an instant is the latest received by then.
 */
public interface SubmissionStore {

    /** Fixes the list of files that this run works on; a restart finds the same list, and freezing again keeps the first. */
    void freeze(RunKey run, List<ReceivedFile> files);

    /** In the order frozen; empty before {@link #freeze}. */
    List<ReceivedFile> frozen(RunKey run);

    /** What this file became in this plan and month, if it was received before. */
    Optional<Receipt> find(PlanId plan, ReportingMonth month, String sha256);

    /** Idempotent by plan, month and content. */
    void save(Receipt receipt);

    /** The revision in force of each unit, in no particular order. */
    List<StoredSubmission> inForce(PlanId plan, ReportingMonth month, Instant asOf);

    /**
     * One unit's revisions in force of every month from {@code from} to {@code to}, ascending; none where {@code to}
     * lies before {@code from}.
     */
    default List<StoredSubmission> history(
            PlanId plan, UnitName unit, ReportingMonth from, ReportingMonth to, Instant asOf) {
        return Stream.iterate(from, month -> month.compareTo(to) <= 0, ReportingMonth::next)
                .flatMap(month -> inForce(plan, month, asOf).stream())
                .filter(stored -> stored.submission().unit().equals(unit))
                .toList();
    }

    /** Every revision of a unit's month, ascending by number. */
    List<StoredSubmission> revisions(PlanId plan, ReportingMonth month, UnitName unit);

    /** Refused files received by then. */
    List<Refusal> refusals(PlanId plan, ReportingMonth month, Instant asOf);

    /** Keeps a person's correction of when a unit's first accepted file was received; the newest of a unit and month counts. */
    void correctReceived(ReceivedCorrection correction);

    /** All corrections of the month, in the order in which they were made. */
    List<ReceivedCorrection> receivedCorrections(PlanId plan, ReportingMonth month);

    /**
     * When each unit's first accepted revision was received, as corrected by a person where one did: timeliness belongs to
     * it. What was received after {@code asOf} isn't seen, whatever a correction says.
     */
    Map<UnitName, Instant> firstAccepted(PlanId plan, ReportingMonth month, Instant asOf);

    /** Whom to call at each unit that ever told a telephone in an accepted workbook of the plan. */
    Map<UnitName, UnitContact> contacts(PlanId plan, Instant asOf);

    /** Entries of the revisions in force of every month from {@code from} to {@code to}, of these measures only. */
    List<ReportedEntry> entries(
            PlanId plan, ReportingMonth from, ReportingMonth to, Instant asOf, Collection<MeasureCode> measures);
}
