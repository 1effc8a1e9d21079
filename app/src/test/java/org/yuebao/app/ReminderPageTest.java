package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.AuditStore;
import org.yuebao.model.store.RunLogStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.UnitContact;
import org.yuebao.model.unit.UnitName;

/** Who is to be called, what a run's page keeps to itself, and what a form is told whose session has ended. */
@ExtendWith(ServedMonth.Shared.class)
class ReminderPageTest {

    private static final String JULY = "/months/beijing-2022/2022-07";

    private final ServedMonth month;

    ReminderPageTest(ServedMonth month) {
        this.month = month;
    }

    /** In July nobody has reported; June's workbooks tell whom to call; 延庆区 sent none. */
    @Test
    void compilersSeeWhomToCallAndReadersDoNot() throws Exception {
        Path named = SentForm.filledIn(month.sentBy("怀柔区"), "填报人", "王五", month.scratch("怀柔区-填报人.xlsx"));
        Path called = SentForm.filledIn(named, "联系电话", "010-69640000", month.scratch("怀柔区-电话.xlsx"));
        WebUser compiler = month.user("bianzhi1");
        compiler.upload(ServedMonth.ADDRESS, ServedMonth.ADDRESS + "/files", "怀柔区.xlsx", Files.readAllBytes(called));
        assertThat(month.bean(SubmissionStore.class)
                        .contacts(ServedMonth.PLAN, month.clock().instant()))
                .containsEntry(new UnitName("怀柔区"), new UnitContact("王五", "010-69640000", ReportingMonth.of(2022, 6)));

        assertThat(compiler.get(JULY).text()).contains("王五 010-69640000", "无电话");
        assertThat(compiler.get(JULY + "/reminders.csv").text()).contains("联系人,联系电话", "王五", "010-69640000");
        assertThat(month.user("duzhe").get(JULY).text()).contains("怀柔").doesNotContain("010-69640000", "无电话");
        assertThat(month.user("duzhe").get(JULY + "/reminders.csv").text()).doesNotContain("010-69640000");
    }

    @Test
    void aRunsPageDoesNotTellTheServersFolders() throws Exception {
        RunLogStore log = month.bean(RunLogStore.class);
        RunRecord run = log.of(ServedMonth.PLAN, ServedMonth.JUNE).getLast();
        DataFolder folder = month.bean(DataFolder.class);
        log.tell(run.run(), "读不出 " + folder.inbox(ServedMonth.JUNE) + "/甲.xlsx，也写不到 /var/lib/x/乙.pdf。");

        WebUser.Page page = month.user("duzhe")
                .get(ServedMonth.ADDRESS + "/runs/" + run.run().run());

        assertThat(page.text())
                .contains("读不出 数据文件夹/inbox/2022-06/甲.xlsx，也写不到 …/乙.pdf。")
                .doesNotContain(folder.root().toString());
    }

    /** Ten megabytes from someone whose session is gone: the answer comes all the same, and the way back is told. */
    @Test
    void anUploadWhoseSessionHasEndedIsToldThatNothingWasTakenAndLedBack() throws Exception {
        int before = revisions();
        WebUser expired = new WebUser(month.port());

        WebUser.Page page = expired.multipart(
                ServedMonth.ADDRESS + "/files", "通州区.xlsx", new byte[10 * 1024 * 1024], "of-the-session-before");

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.text())
                .contains("<h1>登录已过期</h1>", "（包括上传的文件）没有收到", "重新登录")
                .contains("href=\"/\"");
        assertThat(revisions()).isEqualTo(before);
        assertThat(month.bean(AuditStore.class).latest("登录已过期或表单已失效", 1)).isNotEmpty();
    }

    @Test
    void theWayBackLeadsOnlyToAPageOfThisServer() throws Exception {
        String unit = ServedMonth.ADDRESS + "/units/%E9%80%9A%E5%B7%9E%E5%8C%BA";

        for (List<String> told : List.of(
                List.of("http://localhost/" + "x\"onclick=\"alert(1)", "/"),
                List.of("javascript:alert(1)", "/"),
                List.of("http://evil.example//evil.example/", "/"),
                List.of("http://localhost:8080" + unit + "?from=1", unit))) {
            assertThat(new WebUser(month.port())
                            .postFrom(told.getFirst(), ServedMonth.ADDRESS + "/runs")
                            .text())
                    .contains("href=\"" + told.getLast() + "\"");
        }
    }

    private int revisions() {
        return month.bean(SubmissionStore.class)
                .revisions(ServedMonth.PLAN, ServedMonth.JUNE, new UnitName("通州区"))
                .size();
    }
}
