package org.yuebao.ingest.admit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** What a plan asks of whom, looked up once and not for each of three thousand files. */
final class PlanIndex {

    private final Plan plan;
    private final Set<UnitName> reporting = new LinkedHashSet<>();
    private final UnitsByName byName;
    /** By measure; units share their measures. */
    private final Map<MeasureCode, Wording> wordings = new HashMap<>();

    PlanIndex(Plan plan) {
        this.plan = plan;
        this.byName = new UnitsByName(plan.register());
        plan.measures().forEach(measure -> wordings.put(measure.code(), Wording.of(measure.text())));
        plan.reportingUnits().stream().map(Unit::name).forEach(reporting::add);
    }

    /** A version of a plan is one document and never changes. */
    boolean isOf(Plan other) {
        return plan.id().equals(other.id()) && plan.version().equals(other.version());
    }

    boolean reports(UnitName unit) {
        return reporting.contains(unit);
    }

    Optional<UnitName> unitIn(String fileName) {
        return byName.in(fileName);
    }

    /** The rows that the unit's form has; made anew for each file, for three thousand units' rows would fill the memory. */
    OwnRows rowsOf(UnitName unit) {
        Map<ItemCode, OwnRows.ItemOf> own = new LinkedHashMap<>();
        for (Measure measure : plan.measuresOf(unit)) {
            measure.items().forEach(item -> own.put(measure.codeOf(item), new OwnRows.ItemOf(measure, item)));
        }
        return new OwnRows(own, wordings);
    }
}
