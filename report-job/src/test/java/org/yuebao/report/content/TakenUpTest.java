package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLevel;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;

class TakenUpTest {

    private static final PlanId CITY = new PlanId("dacheng-2022");

    private final Task first = SmallPlan.plan().tasks().findFirst().orElseThrow();

    @Test
    void aDistrictsTaskSaysWhichOfTheCitysTasksItServes() {
        Plan district = linked(PlanLevel.DISTRICT, true);

        assertThat(TakenUp.titled(district, first)).isEqualTo(first.title() + "（对应市级任务 大气-5、水-7）");
    }

    @Test
    void whatNobodyConfirmedIsNotSaidAndACityServesNoCity() {
        assertThat(TakenUp.titled(linked(PlanLevel.DISTRICT, false), first)).isEqualTo(first.title());
        assertThat(TakenUp.titled(linked(PlanLevel.CITY, true), first)).isEqualTo(first.title());
    }

    @Test
    void annexAndWorkbookOfADistrictSayIt() {
        MonthView view = new MonthView(of(linked(PlanLevel.DISTRICT, true)));

        DataSheet sheet = TaskSheet.of(view, new LineageBook(DerivedFigures.of(view)));

        assertThat(PlainText.of(List.of(MeasureAnnex.table(view)))).contains(first.title() + "（对应市级任务 大气-5、水-7）");
        assertThat(sheet.columns().getLast().header()).isEqualTo("对应市级任务");
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.columns()));
        assertThat(sheet.rows().getFirst().getLast()).isEqualTo(Values.text("大气-5、水-7"));
    }

    private Plan linked(PlanLevel level, boolean confirmed) {
        Plan plan = SmallPlan.plan();
        return new Plan(
                plan.id(),
                plan.version(),
                plan.title(),
                plan.year(),
                plan.lastYear(),
                level,
                plan.jurisdiction(),
                plan.documentNumber(),
                plan.issuer(),
                plan.issued(),
                plan.bureau(),
                plan.register(),
                plan.themes(),
                plan.indicatorTables(),
                plan.rating(),
                new PlanLinks(
                        List.of(
                                new TaskLink(first.code(), CITY, new TaskCode("大气", 5), confirmed),
                                new TaskLink(first.code(), CITY, new TaskCode("水", 7), confirmed)),
                        List.of()),
                plan.declared());
    }

    private static ReportMaterial of(Plan plan) {
        ReportMaterial june = SmallMonth.draft();
        return new ReportMaterial(
                plan,
                june.run(),
                june.label(),
                june.asOf(),
                june.due(),
                june.results(),
                june.earlier(),
                june.submissions(),
                june.refusals(),
                june.corrects(),
                june.inputsSha256(),
                june.presentation());
    }
}
