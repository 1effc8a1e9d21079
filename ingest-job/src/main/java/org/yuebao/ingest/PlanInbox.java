package org.yuebao.ingest;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yuebao.ingest.admit.Admission;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.PlanSummary;

/**
 * Whose the files of an inbox are where several plans share it, such as a city's and a district's of one year. Source:
 * ADR 0012.
 */
public final class PlanInbox {

    private final PlanStore plans;
    private final Admission admission;

    PlanInbox(PlanStore plans, Admission admission) {
        this.plans = plans;
        this.admission = admission;
    }

    /**
     * Tells the files that are left for other plans: they lie in a folder named by another plan's id, or their form says
     * itself that it is another plan's. What says nothing is everybody's; with one plan in the data folder no file is
     * looked into.
     */
    public Predicate<Path> anothersThan(PlanId plan, Path inbox) {
        Set<PlanId> others = plans.list().stream()
                .map(PlanSummary::id)
                .filter(id -> !id.equals(plan))
                .collect(Collectors.toSet());
        return file -> !others.isEmpty() && isOneOf(others, plan, inbox, file);
    }

    private boolean isOneOf(Set<PlanId> others, PlanId plan, Path inbox, Path file) {
        Path below = inbox.relativize(file);
        String folder = below.getNameCount() > 1 ? below.getName(0).toString() : "";
        if (folder.equals(plan.value())) {
            return false;
        }
        return others.stream().anyMatch(other -> other.value().equals(folder))
                || admission
                        .senderOf(file.getFileName().toString(), file)
                        .plan()
                        .filter(others::contains)
                        .isPresent();
    }
}
