package org.yuebao.report.figures;

import static org.yuebao.report.figures.RowValues.amount;
import static org.yuebao.report.figures.RowValues.decimal;
import static org.yuebao.report.figures.RowValues.orNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.quantity.Gap;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.ReportMaterial;

/** A unit's verdict on a measure or an indicator, with what the unit sent of it. */
final class JudgedRows {

    private record Key(AssessedSubject subject, UnitName unit) {}

    private final CitedFileIds files;
    private final Map<Key, Assessment> assessments = new HashMap<>();
    private final Map<UnitName, Submission> submissions = new HashMap<>();

    JudgedRows(ReportMaterial material, CitedFileIds files) {
        this.files = files;
        material.results().assessments().forEach(one -> assessments.put(new Key(one.subject(), one.unit()), one));
        material.submissions().forEach(one -> submissions.put(one.submission().unit(), one.submission()));
    }

    List<Row.Judged> of(List<UnitName> units, AssessedSubject subject) {
        return units.stream()
                .flatMap(unit -> Optional.ofNullable(assessments.get(new Key(subject, unit))).stream())
                .map(this::of)
                .toList();
    }

    Row.Judged of(Assessment one) {
        return new Row.Judged(
                one.unit().value(),
                one.verdict().name(),
                one.light().name(),
                one.verdict().word(),
                one.actual(),
                one.target(),
                orNull(one.figure().map(figure -> amount(figure.quantity()))),
                orNull(one.completion().map(RowValues::share)),
                orNull(one.expected().map(RowValues::share)),
                orNull(one.gap().map(Gap::points).map(RowValues::decimal)),
                one.rule(),
                one.why(),
                one.marks(),
                one.text(),
                one.items().stream()
                        .map(item -> new Row.Item(
                                item.number(),
                                item.name(),
                                item.verdict().name(),
                                item.verdict().light().name(),
                                item.actual(),
                                item.target()))
                        .toList(),
                entries(one),
                orNull(reading(one)),
                files.sources(one.sources()),
                orNull(one.byHand().map(RowValues::byHand)));
    }

    /** This month's rows of the measure, as the unit sent them. */
    private List<Row.Entry> entries(Assessment one) {
        return Optional.ofNullable(submissions.get(one.unit())).stream()
                .flatMap(sent -> sent.entries().stream())
                .filter(entry -> entry.item().measure().equals(one.subject()))
                .map(entry -> new Row.Entry(
                        entry.item().item(),
                        entry.text(),
                        kind(entry.cumulative()),
                        orNull(entry.cumulative().asQuantity().map(RowValues::amount)),
                        entry.status().name(),
                        entry.problems(),
                        entry.nextSteps()))
                .toList();
    }

    private Optional<Row.Reading> reading(Assessment one) {
        return Optional.ofNullable(submissions.get(one.unit())).stream()
                .flatMap(sent -> sent.readings().stream())
                .filter(reading -> reading.indicator().equals(one.subject()))
                .findFirst()
                .map(reading -> new Row.Reading(
                        value(reading.monthValue()),
                        value(reading.cumulative()),
                        value(reading.numerator()),
                        value(reading.denominator()),
                        value(reading.dustDays()),
                        value(reading.lastYear()),
                        reading.note()));
    }

    private static String kind(Reported reported) {
        return switch (reported) {
            case Reported.Amount ignored -> "AMOUNT";
            case Reported.Parts ignored -> "PARTS";
            case Reported.NothingToReport ignored -> "NOTHING_TO_REPORT";
            case Reported.Missing ignored -> "MISSING";
        };
    }

    /** A decimal, parts as 100(75,0), 无 for nothing to report; null where the cell is empty. */
    private static @Nullable String value(Reported reported) {
        return switch (reported) {
            case Reported.Amount amount -> decimal(amount.quantity().amount());
            case Reported.Parts parts -> {
                List<String> texts =
                        parts.values().stream().map(RowValues::decimal).toList();
                yield texts.getFirst() + "(" + String.join(",", texts.subList(1, texts.size())) + ")";
            }
            case Reported.NothingToReport ignored -> "无";
            case Reported.Missing ignored -> null;
        };
    }
}
