package org.yuebao.report.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.RunKey;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.MonthResults;
import org.yuebao.report.content.SmallMonth;
import org.yuebao.report.content.SmallPlan;
import org.yuebao.templates.Templates;

class IssueReportTest {

    private static final String FILE = "2022年6月污染防治行动计划进展情况报告.txt";
    private static final Instant FRIDAY = Instant.parse("2022-07-08T03:00:00Z");
    private static final Instant MONDAY = Instant.parse("2022-07-11T03:00:00Z");
    private static final RunKey SECOND_RUN = new RunKey(SmallMonth.RUN.plan(), SmallMonth.JUNE, 2);
    private static final List<DocumentRenderer> RENDERERS = List.of(new PlainRenderer("txt"));

    @TempDir
    private Path output;

    private final MemoryReports reports = new MemoryReports();
    private final MemoryMonth month = new MemoryMonth();

    @Test
    void theNewestDraftBecomesR1AndLosesItsMarkButNotThatOfGeneratedData() throws IOException {
        draft(SmallMonth.RUN, SmallMonth.AS_OF);

        PublishedReport issued = issue(FRIDAY);

        assertThat(issued.label()).isEqualTo(ReportLabel.issued(1));
        assertThat(issued.folder()).isEqualTo("2022-06/r1");
        assertThat(issued.publishedAt()).isEqualTo(FRIDAY);
        assertThat(issued.run()).isEqualTo(SmallMonth.RUN);
        assertThat(lines("r1").getFirst()).isEqualTo("r1｜演示数据");
        assertThat(lines("r1")).contains("2022年7月6日");
        // Apart from label and mark an issue says what its draft said.
        assertThat(rest("r1")).isEqualTo(rest("d1"));
        assertThat(Files.readString(output.resolve("2022-06/latest.json"))).contains("\"label\" : \"r1\"");
    }

    @Test
    void aMonthWithoutADraftCannotBeIssued() {
        assertThatThrownBy(() -> issue(FRIDAY))
                .isInstanceOf(NoDraftException.class)
                .hasMessage("no draft of xiaocheng-2022 2022-06");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void theSameDraftIsNotIssuedTwice() {
        draft(SmallMonth.RUN, SmallMonth.AS_OF);
        PublishedReport first = issue(FRIDAY);

        assertThatThrownBy(() -> issue(MONDAY))
                .isInstanceOfSatisfying(
                        AlreadyIssuedException.class,
                        e -> assertThat(e.issued()).isEqualTo(first));
        assertThat(output.resolve("2022-06/r2")).doesNotExist();
    }

    @Test
    void aLaterDraftBecomesACorrectionThatSaysWhatChangedAndTheFirstIssueStaysAsItWas() throws IOException {
        draft(SmallMonth.RUN, SmallMonth.AS_OF);
        issue(FRIDAY);
        byte[] before = Files.readAllBytes(output.resolve("2022-06/r1/" + FILE));
        month.put(SECOND_RUN, withWaterOfDongchengLost());
        draft(SECOND_RUN, FRIDAY);

        PublishedReport correction = issue(MONDAY);

        assertThat(correction.label()).isEqualTo(ReportLabel.issued(2));
        assertThat(correction.run()).isEqualTo(SECOND_RUN);
        assertThat(lines("r2")).contains("（更正第1次）", "本报告为更正第1次，与上一次定稿相比的变化见附表4。", "附表4 与上一次定稿相比的变化");
        assertThat(Files.readString(output.resolve("2022-06/r2/manifest.json")))
                .contains("\"kind\" : \"更正第1次\"")
                .contains("\"corrects\" : \"r1\"");
        assertThat(output.resolve("2022-06/r1/" + FILE)).hasBinaryContent(before);
    }

    @Test
    void anIssueBrokenOffAfterTheRenameIsTakenUpWithItsOwnMoment() throws IOException {
        PublishedReport draft = draft(SmallMonth.RUN, SmallMonth.AS_OF);
        issue(FRIDAY);
        MemoryReports onlyTheDraft = new MemoryReports();
        onlyTheDraft.publish(draft, List.of());

        PublishedReport issued = issuing(onlyTheDraft).issue(SmallMonth.RUN.plan(), SmallMonth.JUNE, MONDAY, output);

        assertThat(issued.label()).isEqualTo(ReportLabel.issued(1));
        assertThat(issued.publishedAt()).isEqualTo(FRIDAY);
        assertThat(Files.readString(output.resolve("2022-06/r1/manifest.json")))
                .contains("\"publishedAt\" : \"2022-07-08T03:00:00Z\"");
    }

    @Test
    void anIssueNeverSkipsANumberBecauseAForeignFolderStandsThere() throws IOException {
        draft(SmallMonth.RUN, SmallMonth.AS_OF);
        Path foreign = Files.createDirectories(output.resolve("2022-06/r1"));

        assertThatThrownBy(() -> issue(FRIDAY))
                .isInstanceOfSatisfying(
                        FolderTakenException.class, e -> assertThat(e.folder()).isEqualTo(foreign));
        assertThat(foreign).isEmptyDirectory();
    }

    private static MonthResults withWaterOfDongchengLost() {
        MonthResults june = SmallMonth.results();
        return new MonthResults(
                june.month(),
                june.assessments().stream()
                        .map(each -> each.subject().equals(SmallPlan.WATER)
                                        && each.unit().equals(SmallPlan.DONGCHENG)
                                ? SmallMonth.notReported(SmallPlan.WATER, SmallPlan.DONGCHENG)
                                : each)
                        .toList(),
                june.measures(),
                june.tasks(),
                june.indicators(),
                june.standings());
    }

    private PublishedReport draft(RunKey run, Instant asOf) {
        return new PublishDraft(new PublishingMeans(
                        month.plans(),
                        month.submissions(),
                        month.assessments(),
                        reports,
                        WorkingDayCalendar.announced(),
                        GrantedWaivers.none(),
                        FrozenDecisions.none(),
                        RENDERERS,
                        new Templates(Optional.empty()),
                        "report/monthly-report.zh.txt",
                        SmallMonth.presentation(),
                        RunProgress.silent()))
                .publish(run, asOf, output);
    }

    private PublishedReport issue(Instant at) {
        return issuing(reports).issue(SmallMonth.RUN.plan(), SmallMonth.JUNE, at, output);
    }

    private IssueReport issuing(MemoryReports store) {
        return new IssueReport(new PublishingMeans(
                month.plans(),
                month.submissions(),
                month.assessments(),
                store,
                WorkingDayCalendar.announced(),
                GrantedWaivers.none(),
                FrozenDecisions.none(),
                RENDERERS,
                new Templates(Optional.empty()),
                "report/monthly-report.zh.txt",
                SmallMonth.presentation(),
                RunProgress.silent()));
    }

    private List<String> lines(String label) throws IOException {
        return Files.readAllLines(output.resolve("2022-06").resolve(label).resolve(FILE));
    }

    private List<String> rest(String label) throws IOException {
        List<String> lines = lines(label);
        return lines.subList(1, lines.size());
    }
}
