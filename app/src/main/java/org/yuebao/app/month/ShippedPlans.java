package org.yuebao.app.month;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.templates.Templates;

/** Plans that come with the product, for whoever has no data folder. */
public final class ShippedPlans {

    private final Templates templates = new Templates(Optional.empty());

    public List<PlanId> ids() {
        return templates.shippedPlans().stream().map(PlanId::new).toList();
    }

    public Optional<Plan> find(PlanId id) {
        if (!ids().contains(id)) {
            return Optional.empty();
        }
        try (InputStream workbook = templates.openPlan(id.value())) {
            return Optional.of(new PlanWorkbookReader().read(workbook, id + ".xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the shipped plan " + id, e);
        }
    }
}
