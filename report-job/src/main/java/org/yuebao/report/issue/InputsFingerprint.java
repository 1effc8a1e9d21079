package org.yuebao.report.issue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.store.RunKey;
import org.yuebao.report.content.LongTermMaterial;
import org.yuebao.report.content.Presentation;
import org.yuebao.report.content.Sha256;
import org.yuebao.report.theme.ThemeSource;

/**
 * SHA-256 of all that a report is made from: printed in its last annex, embedded in its documents, kept in its manifest.
 * What it covers: plan and version, rating and other settings, wording, Word template and theme, every submission in force
 * of the year so far and the refused files, waivers, what persons decided, corrections of receipt, whether the due date has
 * passed, which reports of earlier months it is compared with, what was reported in the year before and stands beside it as
 * year-on-year, and at a year's end the linked plans of several years.
 */
public final class InputsFingerprint {

    private final PublishingMeans means;

    InputsFingerprint(PublishingMeans means) {
        this.means = means;
    }

    /**
     * Of a run that would start now. Where it equals the newest draft's {@link PublishedReport#inputsSha256()}, a new
     * draft would say what that one says.
     */
    public String now(Plan plan, ReportingMonth month, Instant now) {
        return of(
                plan,
                month,
                now,
                means.waivers().of(plan.id(), month),
                inForce(plan, month),
                means.wordings().read().sha256());
    }

    /** Of a run, by the waivers and decisions fixed at its beginning. */
    String of(Plan plan, RunKey run, Instant asOf, String wordingSha256) {
        return of(
                plan,
                run.month(),
                asOf,
                means.waivers().frozen(run),
                means.decisions().frozen(run),
                wordingSha256);
    }

    private Decisions inForce(Plan plan, ReportingMonth month) {
        return new Decisions(
                means.decisions().overrides(plan.id(), month).stream()
                        .filter(override -> override.revocation().isEmpty())
                        .toList(),
                means.decisions().withdrawals(plan.id()).stream()
                        .filter(withdrawal -> withdrawal.revocation().isEmpty()
                                && withdrawal.from().compareTo(month) <= 0)
                        .toList());
    }

    private String of(
            Plan plan,
            ReportingMonth month,
            Instant asOf,
            List<Waiver> waivers,
            Decisions decisions,
            String wordingSha256) {
        DueDate due = plan.rating().dueDate(month, means.calendar());
        List<String> lines = new ArrayList<>();
        lines.add("plan " + plan.id() + " " + plan.version().number());
        lines.add("month " + month);
        lines.add("due " + due.date() + " " + due.estimated() + " " + due.isMetBy(asOf));
        lines.add("rating " + RatingLine.of(plan.rating()));
        lines.add("wording " + means.wording() + " " + wordingSha256);
        lines.add("theme " + ThemeSource.sha256(means.templates()));
        lines.addAll(settings(means.presentation()));
        lines.addAll(sorted(yearSoFar(month).flatMap(each -> submissions(plan, each, asOf))));
        lines.addAll(sorted(means.submissions().refusals(plan.id(), month, asOf).stream()
                .map(refusal -> "refused " + refusal.file().sha256())));
        lines.addAll(sorted(waivers.stream().map(InputsFingerprint::line)));
        lines.addAll(sorted(decisions.overrides().stream().map(InputsFingerprint::line)));
        lines.addAll(sorted(decisions.withdrawals().stream().map(InputsFingerprint::line)));
        means.submissions().receivedCorrections(plan.id(), month).stream()
                .filter(correction -> !correction.correctedAt().isAfter(asOf))
                .map(correction -> "received " + correction.unit() + " " + correction.receivedAt())
                .forEach(lines::add);
        MonthArchive archive = means.archive();
        yearSoFar(month)
                .filter(each -> each.compareTo(month) < 0)
                .flatMap(each -> archive.published(plan.id(), each, asOf).stream())
                .map(report -> "earlier " + report.run().month() + " " + report.label())
                .forEach(lines::add);
        lines.addAll(sorted(yearBefore(plan, month, asOf)));
        lines.addAll(longTerm(archive.longTerm(plan, month, asOf)));
        return Sha256.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Indicators stand beside it; where the plan has none, nothing of the year before is looked at. */
    private Stream<String> yearBefore(Plan plan, ReportingMonth month, Instant asOf) {
        return plan.indicators().findAny().isEmpty()
                ? Stream.empty()
                : month.comparedOfTheYearBefore().stream()
                        .flatMap(then -> means.plans().before(plan, then).stream()
                                .flatMap(other -> Stream.concat(
                                        Stream.of("year before " + then + " " + other.id() + " "
                                                + other.version().number()),
                                        submissions(other, then, asOf))));
    }

    private static List<String> longTerm(LongTermMaterial longTerm) {
        return Stream.concat(
                        longTerm.plans().stream()
                                .map(plan -> "long-term plan " + plan.id() + " "
                                        + plan.version().number()),
                        longTerm.earlier().stream()
                                .map(reading -> "long-term reading " + reading.longTerm() + " " + reading.indicator()
                                        + " " + reading.year() + " "
                                        + reading.figure().quantity() + " " + reading.whole()))
                .sorted()
                .toList();
    }

    private static Stream<ReportingMonth> yearSoFar(ReportingMonth month) {
        return Stream.iterate(ReportingMonth.of(month.year(), 1), ReportingMonth::next)
                .limit(month.month());
    }

    private static List<String> settings(Presentation presentation) {
        List<String> lines = new ArrayList<>();
        lines.add("organisation " + presentation.organisation().orElse(""));
        lines.add("narrative " + presentation.narrativeLength());
        lines.add("shares " + presentation.sharesSumTo100());
        presentation.notes().forEach(note -> lines.add("note " + note));
        return lines;
    }

    private Stream<String> submissions(Plan plan, ReportingMonth month, Instant asOf) {
        return means.submissions().inForce(plan.id(), month, asOf).stream()
                .map(stored -> "submission " + month + " " + stored.submission().unit() + " "
                        + stored.submission().file().sha256());
    }

    private static String line(Waiver waiver) {
        return String.join(
                " ",
                "waiver",
                waiver.unit().value(),
                waiver.code().value(),
                waiver.grantedBy(),
                waiver.grantedAt().toString(),
                waiver.reason());
    }

    private static String line(LightOverride override) {
        return String.join(
                " ",
                "light",
                override.unit().value(),
                override.subject().value(),
                override.light().name(),
                override.setBy(),
                override.setAt().toString(),
                override.reason());
    }

    private static String line(CompletionWithdrawal withdrawal) {
        return String.join(
                " ",
                "withdrawn",
                withdrawal.unit().value(),
                withdrawal.measure().value(),
                withdrawal.from().toString(),
                withdrawal.withdrawnBy(),
                withdrawal.withdrawnAt().toString(),
                withdrawal.reason());
    }

    /** A store gives them in no particular order. */
    private static List<String> sorted(Stream<String> lines) {
        return lines.sorted().toList();
    }
}
