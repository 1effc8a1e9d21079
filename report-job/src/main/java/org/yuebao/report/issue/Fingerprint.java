package org.yuebao.report.issue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.report.content.Sha256;

/** SHA-256 of all that a report was made from. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * Over plan and version, month, rating, wording, the submissions in force, the waivers and what persons decided, in no
     * matter which order.
     */
    static String ofInputs(
            Plan plan,
            ReportingMonth month,
            String wordingSha256,
            List<StoredSubmission> submissions,
            List<Waiver> waivers,
            Decisions decisions) {
        List<String> lines = new ArrayList<>();
        lines.add("plan " + plan.id() + " " + plan.version().number());
        lines.add("month " + month);
        lines.add("wording " + wordingSha256);
        lines.add("rating " + rating(plan.rating()));
        submissions.stream()
                .map(stored -> "submission " + stored.submission().unit() + " "
                        + stored.submission().file().sha256())
                .sorted()
                .forEach(lines::add);
        waivers.stream()
                .map(waiver -> "waiver " + waiver.unit() + " " + waiver.code() + " " + waiver.grantedBy() + " "
                        + waiver.grantedAt() + " " + waiver.reason())
                .sorted()
                .forEach(lines::add);
        decisions.overrides().stream()
                .map(override -> "override " + override.unit() + " "
                        + override.subject().value() + " " + override.light() + " " + override.setBy() + " "
                        + override.setAt() + " " + override.reason())
                .sorted()
                .forEach(lines::add);
        decisions.withdrawals().stream()
                .map(withdrawal -> "withdrawal " + withdrawal.unit() + " " + withdrawal.measure() + " "
                        + withdrawal.from() + " " + withdrawal.withdrawnBy() + " " + withdrawal.withdrawnAt() + " "
                        + withdrawal.reason())
                .sorted()
                .forEach(lines::add);
        return Sha256.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Numbers without their trailing zeros: a store may give 10 back as 10.0. */
    private static String rating(RatingScale scale) {
        return String.join(
                " ",
                plain(scale.greenWithin().value()),
                plain(scale.yellowWithin().value()),
                String.valueOf(scale.fewThings()),
                String.valueOf(scale.redOneIn()),
                plain(scale.measureWeight()),
                plain(scale.indicatorWeight()),
                plain(scale.timelinessWeight()),
                plain(scale.yellowWorth()),
                plain(scale.latePenalty()),
                String.valueOf(scale.dueWorkingDay()),
                String.valueOf(scale.dueDayIncluded()),
                scale.scoreRounding().name(),
                plain(scale.limits().fewThingsUntil()),
                String.valueOf(scale.limits().monthsOfGrace()),
                plain(scale.limits().notStartedUntil()),
                String.valueOf(scale.limits().dueSoonMonths()),
                String.valueOf(scale.limits().ongoingDoneFrom()),
                String.valueOf(scale.limits().meanLenientUntil()),
                plain(scale.limits().closeWithin()),
                String.valueOf(scale.official()));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
