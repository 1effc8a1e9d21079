package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.plan.PlanDiff;
import org.yuebao.ingest.plan.PlanWorkbookReader;
import org.yuebao.model.plan.Plan;

/** 计划: its versions, what each measure asks of whom and until when, the targets, and the workbook to edit. */
@ExtendWith(ServedMonth.Shared.class)
class PlanPageTest {

    private static final String PAGE = "/plans/beijing-2022";

    private final ServedMonth month;

    PlanPageTest(ServedMonth month) {
        this.month = month;
    }

    @Test
    void aMeasureStandsWithItsDeadlineAndUnitsAndADistrictWithItsTargets() throws Exception {
        // Another test of the shared month loads a second version.
        WebUser.Page page = month.user("duzhe").get(PAGE + "?version=1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("第1版，自2022年1月起适用", "首次载入")
                .containsPattern("大气-7-2</th><td>[^<]*散煤[^<]*</td><td>11月15日前</td>")
                // 通州区's target of 重型柴油车路检
                .contains(">27.75</td>");
        assertThat(month.user("tongzhou").get(PAGE).status()).isEqualTo(403);
        assertThat(month.user("duzhe").get(PAGE + "?version=99").status()).isEqualTo(404);
    }

    @Test
    void theWorkbookOfAVersionHoldsAllThatTheVersionSays() throws Exception {
        WebUser.Page file = month.user("duzhe").get(PAGE + "/versions/1.xlsx");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(head -> assertThat(head).startsWith("attachment"));
        assertThat(PlanDiff.between(
                        month.bean(PlanShelf.class).version(ServedMonth.PLAN, 1),
                        read(file.response().body())))
                .isEmpty();
        assertThat(month.user("tongzhou").get(PAGE + "/versions/1.xlsx").status())
                .isEqualTo(403);
    }

    private static Plan read(byte[] workbook) throws IOException {
        return new PlanWorkbookReader().read(new ByteArrayInputStream(workbook), "计划.xlsx");
    }
}
