package org.yuebao.report.content;

import org.yuebao.model.plan.MeasureCode;
import org.yuebao.report.derivation.Derivations;
import org.yuebao.report.derivation.Ground;

/** The figures of a report that are made of other figures. */
public final class DerivedFigures {

    private DerivedFigures() {}

    public static Derivations of(ReportMaterial material) {
        return of(new MonthView(material));
    }

    static Derivations of(MonthView view) {
        ReportMaterial material = view.material();
        return Derivations.of(new Ground(
                material.plan(),
                material.due(),
                results(material.results()),
                view.lastMonth().map(DerivedFigures::results),
                material.submissions(),
                material.refusals(),
                material.presentation().sharesSumTo100(),
                Projection.shortOfTarget(view).stream()
                        .map(one -> new Ground.Risk(one.subject(), one.name(), one.atTheEnd(), one.why()))
                        .toList(),
                DueSoon.of(view).stream()
                        .<MeasureCode>map(due -> due.measure().code())
                        .toList()));
    }

    private static Ground.Results results(MonthResults results) {
        return new Ground.Results(
                results.assessments(),
                results.measures(),
                results.tasks(),
                results.indicators(),
                results.standings(),
                results.rollUps());
    }
}
