package org.yuebao.report.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.submission.CellReference;
import org.yuebao.report.content.MonthResults;

/** Numbers the files that anything cites, so that each is named once: by unit, month and revision. */
final class CitedFileIds {

    private record Cited(String unit, String month, int revision, String name, String sha256)
            implements Comparable<Cited> {

        static Cited of(CellReference cell) {
            return new Cited(cell.unit().value(), cell.month().toString(), cell.revision(), cell.file(), cell.sha256());
        }

        @Override
        public int compareTo(Cited other) {
            return Comparator.comparing(Cited::month)
                    .thenComparing(Cited::unit)
                    .thenComparingInt(Cited::revision)
                    .thenComparing(Cited::sha256)
                    .thenComparing(Cited::name)
                    .compare(this, other);
        }
    }

    private final Map<Cited, Integer> ids = new HashMap<>();
    private final List<Cited> inOrder;

    CitedFileIds(MonthResults results) {
        Set<Cited> cited = cells(results).map(Cited::of).collect(Collectors.toCollection(TreeSet::new));
        inOrder = List.copyOf(cited);
        inOrder.forEach(file -> ids.put(file, ids.size() + 1));
    }

    private static Stream<CellReference> cells(MonthResults results) {
        return Stream.of(
                        results.assessments().stream().map(Assessment::sources),
                        results.outlooks().stream().map(Outlook::sources),
                        results.measures().stream()
                                .map(MeasureLight::sums)
                                .flatMap(List::stream)
                                .flatMap(CitedFileIds::cells),
                        results.indicators().stream()
                                .flatMap(summary -> Stream.of(
                                                summary.sum().stream().flatMap(CitedFileIds::cells),
                                                summary.city().map(city -> city.sources()).stream(),
                                                summary.own().map(Assessment::sources).stream())
                                        .flatMap(cells -> cells)))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    private static Stream<List<CellReference>> cells(CitySum sum) {
        return Stream.concat(
                Stream.of(sum.actual().sources()),
                sum.ownTotals().stream().map(total -> total.figure().sources()));
    }

    Stream<Row.File> files() {
        return inOrder.stream()
                .map(file -> new Row.File(
                        ids.getOrDefault(file, 0),
                        file.unit(),
                        file.month(),
                        file.revision(),
                        file.name(),
                        file.sha256()));
    }

    List<Row.Source> sources(List<CellReference> cells) {
        return cells.stream()
                .map(cell -> new Row.Source(
                        ids.getOrDefault(Cited.of(cell), 0),
                        cell.cell().sheet(),
                        cell.cell().address()))
                .toList();
    }
}
