package org.yuebao.model.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanVersion;

/** Plans in all their versions; a version is never altered. */
public interface PlanStore {

    /**
     * Keeps the plan as a new version, numbered by the store (the number it carries is not looked at); the same content
     * as the newest version makes no new one.
     *
     * @return the version that now holds this content
     */
    PlanVersion save(Plan plan);

    /** Newest version of each plan, by id. */
    List<PlanSummary> list();

    /** The version in force in the month: of those effective from then or before the one with the highest number. */
    Optional<Plan> inForce(PlanId plan, ReportingMonth month);

    Optional<Plan> version(PlanId plan, int number);

    /**
     * Fixes the version that this run goes by; a restart finds the same, and choosing again keeps the first.
     *
     * @throws IllegalArgumentException when the plan has no such version
     */
    void choose(RunKey run, int version);

    /** The version that the run goes by: the one chosen for it, else the one in force in its month. */
    Optional<Plan> of(RunKey run);

    /**
     * The plan that was in force in an earlier month for what this one is for: this one itself where it already was, else
     * that of the same jurisdiction and level for the month's year.
     */
    default Optional<Plan> before(Plan plan, ReportingMonth earlier) {
        if (earlier.year() >= plan.year()) {
            return inForce(plan.id(), earlier);
        }
        return list().stream()
                .filter(other -> other.year() == earlier.year())
                .flatMap(other -> inForce(other.id(), earlier).stream())
                .filter(other -> other.jurisdiction().equals(plan.jurisdiction()) && other.level() == plan.level())
                .findFirst();
    }

    /** Every version of the plan, the first one first; none where there is no such plan. */
    default List<Plan> versions(PlanId plan) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> version(plan, number))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }
}
