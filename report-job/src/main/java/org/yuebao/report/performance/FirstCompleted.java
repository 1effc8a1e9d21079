package org.yuebao.report.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.report.content.MonthResults;
import org.yuebao.report.content.ReportMaterial;

/** The month by whose end a measure was first judged completed. */
record FirstCompleted(ReportingMonth month) {

    enum Punctuality {
        IN_TIME,
        TOO_LATE,
        /** The deadline lies within the month, which says nothing of the day. */
        UNKNOWN
    }

    /**
     * Empty where it can't be told: the month before has no report, so that it may have been completed earlier; nor where
     * the measure isn't completed now.
     */
    static Optional<FirstCompleted> of(MeasureCode measure, ReportMaterial material) {
        List<MonthResults> months = new ArrayList<>(material.earlier());
        months.add(material.results());
        months.sort(Comparator.comparing(MonthResults::month).reversed());
        Optional<FirstCompleted> first = Optional.empty();
        ReportingMonth expected = material.month();
        for (MonthResults results : months) {
            if (!results.month().equals(expected)) {
                return Optional.empty();
            }
            if (!isCompleted(measure, results)) {
                return first;
            }
            first = Optional.of(new FirstCompleted(results.month()));
            expected = results.month().previous();
        }
        return expected.year() < material.plan().year() ? first : Optional.empty();
    }

    private static boolean isCompleted(MeasureCode measure, MonthResults results) {
        return results.measures().stream()
                .filter(light -> light.measure().equals(measure))
                .map(MeasureLight::verdict)
                .anyMatch(verdict -> verdict == Verdict.COMPLETED);
    }

    Punctuality against(LocalDate deadline) {
        if (!month.lastDay().isAfter(deadline)) {
            return Punctuality.IN_TIME;
        }
        return month.value().atDay(1).isAfter(deadline) ? Punctuality.TOO_LATE : Punctuality.UNKNOWN;
    }
}
