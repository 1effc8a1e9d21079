package org.yuebao.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.report.LineageRow;
import org.yuebao.model.submission.CellReference;
import org.yuebao.report.derivation.Derivations;
import org.yuebao.report.derivation.FigureKey;

/**
 * Keeps a row for each cell that a figure of the workbook came from, in the order in which the sheets name them; a figure
 * that stands on two sheets has its rows once. Figures that are made of others lead to the sheet 推导.
 */
final class LineageBook {

    private final List<LineageRow> rows = new ArrayList<>();
    private final Map<List<LineageRow>, Integer> places = new HashMap<>();
    private final Derivations derivations;

    LineageBook(Derivations derivations) {
        this.derivations = derivations;
    }

    /** A count that leads to what is counted. */
    DataSheet.Value traced(FigureKey key, long number) {
        return traced(key, BigDecimal.valueOf(number));
    }

    /** A number that leads to the figures it is made of; a plain one where it is none of the derived. */
    DataSheet.Value traced(FigureKey key, BigDecimal number) {
        return derivations
                .place(key)
                .<DataSheet.Value>map(row -> new DataSheet.Value.Traced(number, derivation(row)))
                .orElseGet(() -> new DataSheet.Value.Decimal(number));
    }

    /** A share 0..1 that leads to the figures it is made of. */
    DataSheet.Value tracedShare(FigureKey key, BigDecimal share) {
        return derivations
                .place(key)
                .<DataSheet.Value>map(row -> new DataSheet.Value.TracedShare(share, derivation(row)))
                .orElseGet(() -> new DataSheet.Value.Share(share));
    }

    private static DataSheet.Place derivation(int row) {
        return new DataSheet.Place(DerivationSheet.NAME, row);
    }

    Derivations derivations() {
        return derivations;
    }

    /** A number that leads to its cells; a plain one where no cell is known. */
    DataSheet.Value traced(AssessedSubject subject, String unit, Figure figure) {
        BigDecimal amount = figure.quantity().amount();
        return add(subject, unit, figure.quantity().toString(), figure.sources())
                .<DataSheet.Value>map(
                        row -> new DataSheet.Value.Traced(amount, new DataSheet.Place(LineageSheet.NAME, row)))
                .orElseGet(() -> new DataSheet.Value.Decimal(amount));
    }

    DataSheet.Value traced(AssessedSubject subject, String unit, CitySum sum) {
        return traced(subject, unit, sum.actual());
    }

    /** What was reported, as a number where it is one; a composite or a status is kept with its cells all the same. */
    DataSheet.Value traced(Assessment assessment) {
        String unit = assessment.unit().value();
        if (assessment.figure().isPresent()) {
            Figure figure = assessment.figure().get();
            List<CellReference> sources = figure.sources().isEmpty() ? assessment.sources() : figure.sources();
            return traced(assessment.subject(), unit, new Figure(figure.quantity(), sources));
        }
        add(assessment.subject(), unit, assessment.actual(), assessment.sources());
        return new DataSheet.Value.Text(Cells.orDash(assessment.actual()));
    }

    List<LineageRow> rows() {
        return List.copyOf(rows);
    }

    /** @return place of the first of its rows in the sheet, from 0 */
    private Optional<Integer> add(AssessedSubject subject, String unit, String printed, List<CellReference> sources) {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        List<LineageRow> figure = sources.stream()
                .map(source -> new LineageRow(subject.value(), unit, printed, source))
                .toList();
        return Optional.of(places.computeIfAbsent(figure, fresh -> {
            int first = rows.size();
            rows.addAll(fresh);
            return first;
        }));
    }
}
