package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.LineageRow;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.unit.UnitName;

/** What holds of published reports on every database. */
abstract class ReportStoreContract {

    private static final PlanId PLAN = PlanExamples.EXAMPLE;
    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final LineageRow ROW = new LineageRow(
            "大气-1-2",
            "全市",
            "350.0吨",
            new CellReference(new UnitName("北区"), JUNE, 2, "北区.xlsx", "ab".repeat(32), new SourceCell("进展情况", "M4")));

    @Test
    void aReportComesBackWithItsFilesAndItsLineageInOrder(Stores stores) {
        PublishedReport draft = report(1, ReportLabel.draft(1));
        LineageRow other = new LineageRow("指标-2", "北区", "10.50", ROW.source());

        stores.reports().publish(draft, List.of(ROW, other, ROW));

        assertThat(stores.reports().of(PLAN, JUNE)).containsExactly(draft);
        assertThat(stores.reports().lineage(PLAN, JUNE, ReportLabel.draft(1))).containsExactly(ROW, other, ROW);
        assertThat(stores.reports().lineage(PLAN, JUNE, ReportLabel.issued(1))).isEmpty();
    }

    @Test
    void draftsAndIssuesAreCountedApart(Stores stores) {
        assertThat(stores.reports().nextNumber(PLAN, JUNE, ReportLabel.Kind.DRAFT))
                .isEqualTo(1);

        stores.reports().publish(report(1, ReportLabel.draft(1)), List.of());
        stores.reports().publish(report(2, ReportLabel.draft(2)), List.of());
        stores.reports().publish(report(2, ReportLabel.issued(1)), List.of());

        assertThat(stores.reports().nextNumber(PLAN, JUNE, ReportLabel.Kind.DRAFT))
                .isEqualTo(3);
        assertThat(stores.reports().nextNumber(PLAN, JUNE, ReportLabel.Kind.ISSUED))
                .isEqualTo(2);
        assertThat(stores.reports().nextNumber(PLAN, ReportingMonth.of(2022, 7), ReportLabel.Kind.DRAFT))
                .isEqualTo(1);
    }

    @Test
    void aMonthsReportsStandInTheOrderOfPublication(Stores stores) {
        PublishedReport firstDraft = report(1, ReportLabel.draft(1));
        PublishedReport issued = report(1, ReportLabel.issued(1));
        PublishedReport secondDraft = report(2, ReportLabel.draft(2));

        List.of(firstDraft, issued, secondDraft)
                .forEach(report -> stores.reports().publish(report, List.of()));

        assertThat(stores.reports().of(PLAN, JUNE)).containsExactly(firstDraft, issued, secondDraft);
        assertThat(stores.reports().newest(PLAN, JUNE, ReportLabel.Kind.DRAFT)).contains(secondDraft);
        assertThat(stores.reports().newest(PLAN, JUNE, ReportLabel.Kind.ISSUED)).contains(issued);
        assertThat(stores.reports().newest(PLAN, ReportingMonth.of(2022, 7), ReportLabel.Kind.DRAFT))
                .isEmpty();
    }

    @Test
    void aRestartedRunPublishesTheSameReportOnce(Stores stores) {
        PublishedReport draft = report(1, ReportLabel.draft(1));

        stores.reports().publish(draft, List.of(ROW));
        stores.reports().publish(draft, List.of(ROW));

        assertThat(stores.reports().of(PLAN, JUNE)).containsExactly(draft);
        assertThat(stores.reports().lineage(PLAN, JUNE, ReportLabel.draft(1))).containsExactly(ROW);
    }

    @Test
    void aLabelOfAnotherRunIsTaken(Stores stores) {
        PublishedReport first = report(1, ReportLabel.draft(1));
        stores.reports().publish(first, List.of());

        assertThatThrownBy(() -> stores.reports().publish(report(2, ReportLabel.draft(1)), List.of(ROW)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the label d1 of example-2022 2022-06, wanted by run example-2022 2022-06 #2,"
                        + " is taken by run example-2022 2022-06 #1");

        assertThat(stores.reports().of(PLAN, JUNE)).containsExactly(first);
        assertThat(stores.reports().lineage(PLAN, JUNE, ReportLabel.draft(1))).isEmpty();
    }

    private static PublishedReport report(long run, ReportLabel label) {
        return new PublishedReport(
                new RunKey(PLAN, JUNE, run),
                label,
                3,
                "2022-06/" + label,
                "cd".repeat(32),
                Instant.parse("2022-07-05T15:59:59.000000001Z"),
                List.of(
                        new PublishedFile("月报.pdf", 5_000_000_000L, "ef".repeat(32)),
                        new PublishedFile("manifest.json", 1, "01".repeat(32))));
    }
}
