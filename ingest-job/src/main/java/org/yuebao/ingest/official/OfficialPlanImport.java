package org.yuebao.ingest.official;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yuebao.ingest.official.OfficialDocumentException.Reason;
import org.yuebao.ingest.official.draft.DocumentHead;
import org.yuebao.ingest.official.draft.PlanDrafter;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.grid.OfficialDocument;
import org.yuebao.ingest.official.outline.AnnexTable;
import org.yuebao.ingest.official.outline.Outline;
import org.yuebao.ingest.official.outline.OutlineBuilder;
import org.yuebao.ingest.official.table.PlanPart;
import org.yuebao.ingest.official.table.PlanTables;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitGroup;
import org.yuebao.model.unit.UnitRegister;

/** From an official document to a plan that people check. Nothing is written or stored. */
public final class OfficialPlanImport {

    private OfficialPlanImport() {}

    /** @throws OfficialDocumentException when the document can't be taken in at all */
    public static ImportedPlan read(Path file, ImportSettings settings) {
        Findings findings = new Findings();
        OfficialDocument document = DraftMarks.clean(OfficialDocument.read(file), findings);
        List<PlanPart> parts = PlanTables.read(document, findings);
        List<AnnexTable> annexes = AnnexTable.of(parts);
        if (annexes.isEmpty() && parts.stream().noneMatch(PlanPart.Row.class::isInstance)) {
            throw new OfficialDocumentException(document.name(), Reason.NO_PLAN_TABLE, tables(document));
        }
        DocumentHead head = DocumentHead.read(parts, document.name());
        Outline outline = OutlineBuilder.build(
                document.name(),
                head.title(),
                settings.year().orElse(head.year() == 0 ? 2000 : head.year()),
                settings.allowDisorder(),
                parts,
                names(settings),
                findings);
        Plan plan = new PlanDrafter(settings, findings).draft(head, outline, annexes);
        return new ImportedPlan(outline, annexes, plan, findings.all());
    }

    private static String tables(OfficialDocument document) {
        long tables = document.blocks().stream()
                .filter(org.yuebao.ingest.official.grid.Block.Grid.class::isInstance)
                .count();
        return tables == 0 ? "文件里没有表格。" : "文件里有" + tables + "个表格，都不是这样的表。";
    }

    /** All names of the known plans: they only help to tell where one name ends and the next begins. */
    private static UnitRegister names(ImportSettings settings) {
        List<Plan> plans = new ArrayList<>(settings.known());
        settings.inPlaceOf().ifPresent(plans::addFirst);
        if (plans.isEmpty()) {
            return new UnitRegister(List.of(), List.of());
        }
        List<Unit> units = plans.getFirst().register().units();
        List<UnitGroup> groups = plans.getFirst().register().groups();
        return new UnitRegister(units, groups);
    }
}
