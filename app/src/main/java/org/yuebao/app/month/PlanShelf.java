package org.yuebao.app.month;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.PlanSummary;
import org.yuebao.model.store.RunKey;
import org.yuebao.templates.Templates;

/** Plans by id: those loaded, and those that ship with the product, which are loaded when first asked for. */
@Component
public class PlanShelf {

    private final PlanStore store;
    private final Templates templates;

    PlanShelf(PlanStore store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    /**
     * @throws UnknownPlanException when there is no such plan
     * @throws MonthOutsidePlanException when the plan isn't for that month
     */
    public Plan inForce(PlanId id, ReportingMonth month) {
        if (isNotLoaded(id)) {
            store.save(shipped(id).orElseThrow(() -> new UnknownPlanException(id, known())));
        }
        Optional<Plan> plan = store.inForce(id, month);
        if (plan.isEmpty()
                || month.year() < plan.get().year()
                || month.year() > plan.get().lastYear()) {
            throw new MonthOutsidePlanException(id, month, plan.or(() -> store.version(id, 1)));
        }
        return plan.get();
    }

    /** The newest version, loaded or shipped. */
    public Plan newest(PlanId id) {
        return store.list().stream()
                .filter(summary -> summary.id().equals(id))
                .findFirst()
                .flatMap(summary -> store.version(id, summary.version().number()))
                .or(() -> shipped(id))
                .orElseThrow(() -> new UnknownPlanException(id, known()));
    }

    /**
     * Keeps a plan as a new version. One that takes the place of a shipped plan is a version after that.
     *
     * @return the version that now holds this content
     */
    public PlanVersion load(Plan plan) {
        if (isNotLoaded(plan.id())) {
            shipped(plan.id()).ifPresent(store::save);
        }
        return store.save(plan);
    }

    /** @throws UnknownPlanException when there is no such plan or version */
    public Plan version(PlanId id, int number) {
        return versions(id).stream()
                .filter(plan -> plan.version().number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownPlanException(id, known()));
    }

    /** The version that a run goes by. */
    public Plan of(RunKey run) {
        return store.of(run).orElseThrow(() -> new UnknownPlanException(run.plan(), known()));
    }

    /** The first one first; of a shipped plan that isn't loaded yet that one. */
    public List<Plan> versions(PlanId id) {
        List<Plan> loaded = store.versions(id);
        return loaded.isEmpty() ? List.of(newest(id)) : loaded;
    }

    /** Loaded plans, then shipped ones that aren't loaded yet. */
    public List<PlanSummary> list() {
        List<PlanSummary> loaded = store.list();
        Stream<PlanSummary> waiting =
                waiting(loaded).flatMap(id -> shipped(id).stream()).map(PlanShelf::summaryOf);
        return Stream.concat(loaded.stream(), waiting).toList();
    }

    private static PlanSummary summaryOf(Plan plan) {
        return new PlanSummary(
                plan.id(),
                plan.title(),
                plan.year(),
                plan.version(),
                (int) plan.tasks().count(),
                (int) plan.measures().count());
    }

    private boolean isNotLoaded(PlanId id) {
        return store.list().stream().noneMatch(summary -> summary.id().equals(id));
    }

    private List<PlanId> known() {
        List<PlanSummary> loaded = store.list();
        return Stream.concat(loaded.stream().map(PlanSummary::id), waiting(loaded))
                .toList();
    }

    /** Ids of shipped plans that aren't loaded yet. */
    private Stream<PlanId> waiting(List<PlanSummary> loaded) {
        return templates.shippedPlans().stream()
                .map(PlanId::new)
                .filter(id -> loaded.stream().noneMatch(summary -> summary.id().equals(id)));
    }

    private Optional<Plan> shipped(PlanId id) {
        if (!templates.shippedPlans().contains(id.value())) {
            return Optional.empty();
        }
        try (InputStream workbook = templates.openPlan(id.value())) {
            return Optional.of(new PlanWorkbookReader().read(workbook, id + ".xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the shipped plan " + id, e);
        }
    }
}
