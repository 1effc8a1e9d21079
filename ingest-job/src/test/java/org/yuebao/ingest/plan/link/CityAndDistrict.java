package org.yuebao.ingest.plan.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.yuebao.ingest.official.ImportSettings;
import org.yuebao.ingest.official.OfficialPlanImport;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.ingest.plan.SharedPlans;
import org.yuebao.model.plan.Plan;
import org.yuebao.templates.Templates;

/** The known city's plan of 2022 that ships with the product, and the known district's, taken in from its document. */
public record CityAndDistrict(Plan city, Plan district) {

    public static CityAndDistrict known() {
        var document = SharedPlans.document("004.docx");
        try (InputStream workbook = new Templates(Optional.empty()).openPlan("beijing-2022")) {
            Plan city = new PlanWorkbookReader().read(workbook, "beijing-2022.xlsx");
            return new CityAndDistrict(
                    city,
                    OfficialPlanImport.read(document, ImportSettings.guessing().withKnown(List.of(city)))
                            .plan());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
