package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.OwnTotal;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Scope;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.UnitName;

/**
 * Where a department's own total is not the sum over the areas, a finding in the department's file says so: the sum
 * counts, and a person has to ask which is right. Its rule is declared in the catalogue of checks, which this module
 * doesn't see.
 */
public final class TotalsApart {

    public static final FindingCode CODE = new FindingCode("SUM-OWN-TOTAL");
    public static final Severity SEVERITY = Severity.WARNING;

    private static final String ADVICE = "请与各区核对；填报有误的，由填报单位更正后重新报送";

    private record Found(UnitName unit, Finding finding) {}

    private final List<Found> found = new ArrayList<>();

    public TotalsApart(MonthResults results) {
        this(results.measures(), results.indicators());
    }

    public TotalsApart(List<MeasureLight> measures, List<IndicatorSummary> indicators) {
        for (MeasureLight light : measures) {
            light.sums().forEach(sum -> add(light.measure().value(), sum));
        }
        for (IndicatorSummary summary : indicators) {
            summary.sum().ifPresent(sum -> add(summary.indicator().value(), sum));
        }
    }

    /** The same submissions, each with what is found in it beside its other findings. */
    public List<StoredSubmission> addedTo(List<StoredSubmission> submissions) {
        return submissions.stream().map(this::addedTo).toList();
    }

    private StoredSubmission addedTo(StoredSubmission stored) {
        List<Finding> own = found.stream()
                .filter(one -> one.unit().equals(stored.submission().unit()))
                .map(Found::finding)
                .toList();
        return own.isEmpty()
                ? stored
                : new StoredSubmission(
                        stored.revision(),
                        stored.submission()
                                .withFindings(Stream.concat(stored.submission().findings().stream(), own.stream())
                                        .toList()));
    }

    private void add(String code, CitySum sum) {
        sum.differing().forEach(total -> found.add(new Found(total.unit(), finding(code, sum, total))));
    }

    private static Finding finding(String code, CitySum sum, OwnTotal total) {
        CellReference source = total.figure().sources().getFirst();
        SourceCell cell = source.cell();
        return new Finding(
                CODE,
                SEVERITY,
                Scope.CELL,
                source.file(),
                Optional.of(cell.sheet()),
                Optional.of(cell),
                total.figure().quantity().toString(),
                ADVICE,
                code + (sum.name().isBlank() ? "" : " " + sum.name()) + "，" + inWords(sum, total) + "，全市（全区）数取各区之和");
    }

    /** 市水务局自报560吨，各区之和550吨（不含未报送的丙区），多10吨. */
    static String inWords(CitySum sum, OwnTotal total) {
        Quantity difference = sum.difference(total);
        return total.unit() + "自报" + total.figure().quantity() + "，各区之和"
                + sum.actual().quantity() + Names.without(sum.missing()) + "，"
                + (difference.amount().signum() > 0 ? "多" : "少")
                + new Quantity(difference.amount().abs(), difference.unit());
    }

    /** ；市水务局自报560吨, for each that is another, after the sum. */
    static String afterSum(CitySum sum) {
        StringBuilder words = new StringBuilder();
        sum.differing()
                .forEach(total -> words.append("；")
                        .append(total.unit())
                        .append("自报")
                        .append(total.figure().quantity())
                        .append("，不一致"));
        return words.toString();
    }
}
