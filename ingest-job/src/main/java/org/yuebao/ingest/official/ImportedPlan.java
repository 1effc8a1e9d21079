package org.yuebao.ingest.official;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.yuebao.ingest.official.finding.ImportFinding;
import org.yuebao.ingest.official.outline.AnnexTable;
import org.yuebao.ingest.official.outline.Outline;
import org.yuebao.ingest.plan.ImportSheet;
import org.yuebao.ingest.plan.PlanWorkbookWriter;
import org.yuebao.model.plan.Plan;

/** A document taken in: what it says, the plan that people check, and what the import wasn't sure of. */
public record ImportedPlan(Outline outline, List<AnnexTable> annexes, Plan plan, List<ImportFinding> findings) {

    public ImportedPlan {
        annexes = List.copyOf(annexes);
        findings = List.copyOf(findings);
    }

    /** In the shape of the known plans' data, with the findings. */
    public String toJson() {
        return PlanJson.of(this);
    }

    /** The plan workbook with the findings as its last sheet. The stream is left open. */
    public void writeWorkbook(OutputStream out) throws IOException {
        ImportSheet sheet = new ImportSheet(findings.stream()
                .map(finding -> new ImportSheet.Row(
                        finding.kind().severity().chinese(),
                        finding.place(),
                        finding.kind().chinese(),
                        finding.found(),
                        finding.assumed(),
                        finding.kind().advice()))
                .toList());
        new PlanWorkbookWriter().write(plan, sheet, out);
    }
}
