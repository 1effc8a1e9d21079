package org.yuebao.ingest.official;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLevel;

/**
 * What a person says about the document; what is empty is guessed from it.
 *
 * @param allowDisorder take numbers out of order as they are printed
 * @param known plans whose registers may fit the document
 * @param inPlaceOf the plan whose new version the document becomes: its codes and decisions are kept
 */
public record ImportSettings(
        Optional<PlanId> id,
        Optional<Integer> year,
        Optional<PlanLevel> level,
        Optional<String> jurisdiction,
        Optional<ReportingMonth> effectiveFrom,
        boolean allowDisorder,
        List<Plan> known,
        Optional<Plan> inPlaceOf) {

    public ImportSettings {
        known = List.copyOf(known);
    }

    public static ImportSettings guessing() {
        return new ImportSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty());
    }

    public ImportSettings withKnown(List<Plan> plans) {
        return new ImportSettings(id, year, level, jurisdiction, effectiveFrom, allowDisorder, plans, inPlaceOf);
    }

    public ImportSettings allowingDisorder() {
        return new ImportSettings(id, year, level, jurisdiction, effectiveFrom, true, known, inPlaceOf);
    }

    public ImportSettings inPlaceOf(Plan plan) {
        return new ImportSettings(
                id, year, level, jurisdiction, effectiveFrom, allowDisorder, known, Optional.of(plan));
    }
}
