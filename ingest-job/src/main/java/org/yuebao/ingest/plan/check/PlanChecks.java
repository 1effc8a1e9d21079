package org.yuebao.ingest.plan.check;

import java.util.List;
import java.util.stream.Stream;
import org.yuebao.ingest.plan.reconcile.Reconciliation;
import org.yuebao.model.plan.Plan;

/** All checks of a plan, in the order in which they are told. A new one is a class, a line here, a test and a row in docs/plan.zh-CN.md. */
public final class PlanChecks {

    private static final List<PlanCheck> ALL = List.of(
            new NobodyReportsCheck(),
            new DeclaredCountsCheck(),
            new NumberingCheck(),
            new TaskTitlesCheck(),
            new UnknownUnitCheck(),
            new UnreadableCellCheck(),
            new OpenGroupCheck(),
            new NobodyAnswersCheck(),
            new StepsCheck(),
            new SumAgainstTextCheck(),
            new NamedWithoutTaskCheck(),
            new TargetsTwiceCheck(),
            new TargetInWordsCheck());

    private PlanChecks() {}

    /**
     * @param name the workbook's file name, or the plan's id where it was loaded before
     * @param places cells of that workbook
     */
    public static PlanReport check(Plan plan, String name, PlanPlaces places) {
        CheckedPlan checked = new CheckedPlan(plan, name, places);
        return new PlanReport(
                ALL.stream().flatMap(check -> check.find(checked).stream()).toList(),
                SumAgainstTextCheck.agreements(plan));
    }

    /** As {@link #check}, of a district's plan, with what the city's plan asks of it. */
    public static PlanReport checkAgainst(Reconciliation reconciliation, String name, PlanPlaces places) {
        Plan plan = reconciliation.district();
        PlanReport alone = check(plan, name, places);
        return new PlanReport(
                Stream.concat(
                                alone.findings().stream(),
                                AgainstTheCity.find(new CheckedPlan(plan, name, places), reconciliation).stream())
                        .toList(),
                Stream.concat(alone.agreements().stream(), reconciliation.facts().stream())
                        .toList());
    }
}
