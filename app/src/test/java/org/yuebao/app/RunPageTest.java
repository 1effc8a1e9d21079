package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.month.RunInProgressException;
import org.yuebao.app.month.RunTurn;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunLogStore;

/** Runs by hand: with a reason, by a chosen version of the plan, one at a time, on from where one failed. */
@ExtendWith(ServedMonth.Shared.class)
class RunPageTest {

    private static final String RUNS = ServedMonth.ADDRESS + "/runs";

    private final ServedMonth month;

    RunPageTest(ServedMonth month) {
        this.month = month;
    }

    @Test
    void aMonthIsRunAgainByAChosenVersionAndTellsWhatChanged() throws Exception {
        WebUser compiler = month.user("bianzhi1");
        PublishedReport first = month.bean(ReportStore.class)
                .of(ServedMonth.PLAN, ServedMonth.JUNE)
                .getFirst();
        String pdf = first.files().stream()
                .map(file -> file.name())
                .filter(name -> name.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        byte[] asSent = download(compiler, first, pdf);
        int second = amendedFromJuly();

        assertThat(compiler.get(RUNS).text())
                .contains("<option value=\"1\" selected=\"selected\">第1版", "第2版（2022年7月起：删去生态领域）");
        WebUser.Page page = run(compiler, Map.of("reason", "按调整后的计划试算", "version", String.valueOf(second)));

        assertThat(page.text())
                .contains("原因：按调整后的计划试算，计划第2版", "依据的变化：计划第1版 → 第2版", "生态-1-1", ">无</td>")
                .doesNotContain("未开始", "失败");
        assertThat(download(compiler, first, pdf))
                .as("an earlier revision stays exactly as it was sent")
                .isEqualTo(asSent);
        WebUser.Page back = run(compiler, Map.of("reason", "恢复本月适用的计划"));
        assertThat(back.text()).contains("计划第1版", "依据的变化：计划第2版 → 第1版");
    }

    /** The same plan without its last theme, in force from July on, so that June goes by it only where somebody says so. */
    private int amendedFromJuly() {
        Plan plan = month.bean(PlanShelf.class).version(ServedMonth.PLAN, 1);
        List<Theme> fewer = plan.themes().subList(0, plan.themes().size() - 1);
        return month.bean(PlanShelf.class)
                .load(new Plan(
                        plan.id(),
                        new PlanVersion(2, ReportingMonth.of(2022, 7), "删去生态领域"),
                        plan.title(),
                        plan.year(),
                        plan.lastYear(),
                        plan.level(),
                        plan.jurisdiction(),
                        plan.documentNumber(),
                        plan.issuer(),
                        plan.issued(),
                        plan.bureau(),
                        plan.register(),
                        fewer,
                        plan.indicatorTables(),
                        plan.rating()))
                .number();
    }

    private static byte[] download(WebUser user, PublishedReport report, String file) throws Exception {
        WebUser.Page page = user.get(ServedMonth.ADDRESS + "/reports/" + report.label() + "/" + file);
        assertThat(page.status()).isEqualTo(200);
        return page.response().body();
    }

    @Test
    void aRunByAVersionThatIsNotThereIsRefused() throws Exception {
        WebUser.Page refused = month.user("bianzhi1").post(RUNS, RUNS, Map.of("reason", "x", "version", "99"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("计划 beijing-2022 没有第99版");
    }

    @Test
    void whileOneRunsAnotherIsRefusedWithWords() throws Exception {
        WebUser compiler = month.user("bianzhi2");
        List<PublishedReport> before = month.bean(ReportStore.class).of(ServedMonth.PLAN, ServedMonth.JUNE);

        WebUser.Page refused = month.bean(RunTurn.class).during(() -> post(compiler, Map.of("reason", "后到")));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("正在进行，请等它结束后再试");
        assertThat(month.bean(ReportStore.class).of(ServedMonth.PLAN, ServedMonth.JUNE))
                .isEqualTo(before);
    }

    private static WebUser.Page post(WebUser by, Map<String, String> form) {
        try {
            return by.post(RUNS, RUNS, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRunThatFailedSaysWhyAndGoesOnFromWhereItStopped() throws Exception {
        Path wording = month.templates().resolve("report/monthly-report.zh.txt");
        Files.createDirectories(wording.getParent());
        Files.writeString(wording, "这里没有段落");
        WebUser compiler = month.user("bianzhi1");
        WebUser.Page failed;
        try {
            failed = run(compiler, Map.of("reason", "措辞改坏了"));
        } finally {
            Files.delete(wording);
        }
        assertThat(failed.text()).contains("失败", "第一个[段落名]之前不应有文字", "从断点续跑");
        assertThat(failed.text().split("<small>完成</small>", -1))
                .as("all steps but the last")
                .hasSize(9);

        WebUser.Page again = compiler.post(failed.address(), failed.address() + "/restart", Map.of());
        assertThat(again.address()).isEqualTo(failed.address());
        RunRecord ended = ended(again);
        assertThat(ended.state()).as(ended.result()).isEqualTo(RunRecord.State.DONE);
        assertThat(compiler.get(failed.address()).text().split("<small>完成</small>", -1))
                .hasSize(10);
    }

    /** Starts a run and gives its page when it has ended. */
    private WebUser.Page run(WebUser by, Map<String, String> form) throws Exception {
        WebUser.Page begun = by.post(RUNS, RUNS, form);
        assertThat(begun.status()).isEqualTo(200);
        ended(begun);
        return by.get(begun.address());
    }

    private RunRecord ended(WebUser.Page begun) {
        long number = Long.parseLong(begun.address().substring(begun.address().lastIndexOf('/') + 1));
        RunRecord ended = Awaitility.await()
                .atMost(3, TimeUnit.MINUTES)
                .until(
                        () -> record(number).findFirst().orElseThrow(),
                        record -> record.state() != RunRecord.State.RUNNING
                                && record.ended().isPresent());
        Awaitility.await()
                .atMost(3, TimeUnit.MINUTES)
                .ignoreException(RunInProgressException.class)
                .until(() -> month.bean(RunTurn.class).during(() -> true));
        return ended;
    }

    private Stream<RunRecord> record(long number) {
        return month.bean(RunLogStore.class).of(ServedMonth.PLAN, ServedMonth.JUNE).stream()
                .filter(record -> record.run().run() == number);
    }
}
