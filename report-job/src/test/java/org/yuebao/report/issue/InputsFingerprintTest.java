package org.yuebao.report.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.RunKey;
import org.yuebao.report.content.Presentation;
import org.yuebao.report.content.PrintedCharacters;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.content.SmallMonth;
import org.yuebao.report.content.SmallPlan;
import org.yuebao.report.theme.EditedTemplate;
import org.yuebao.report.theme.ReportTheme;
import org.yuebao.report.theme.WordTemplate;
import org.yuebao.templates.Templates;

/** What a report rests on: of two that rest on the same a reader needs only one. */
class InputsFingerprintTest {

    private static final String WORDING = "report/monthly-report.zh.txt";

    @TempDir
    private Path templates;

    @TempDir
    private Path output;

    private final MemoryReports reports = new MemoryReports();
    private MemoryMonth month = new MemoryMonth();
    private GrantedWaivers waivers = GrantedWaivers.none();
    private FrozenDecisions decisions = FrozenDecisions.none();
    private Presentation presentation = SmallMonth.presentation();
    private String kind = WORDING;

    @Test
    void whereNothingChangedANewDraftWouldSayTheSame() {
        PublishedReport draft = new PublishDraft(means()).publish(SmallMonth.RUN, SmallMonth.AS_OF, output);

        assertThat(now()).isEqualTo(draft.inputsSha256()).matches("[0-9a-f]{64}");
        assertThat(at(SmallMonth.AS_OF.plus(Duration.ofDays(3)))).isEqualTo(draft.inputsSha256());
    }

    @Test
    void anotherMarginInTheWordTemplateMakesANewDraft() throws IOException {
        String before = now();

        own(
                WordTemplate.FILE,
                new EditedTemplate()
                        .with("word/styles.xml", "w:val=\"32\"", "w:val=\"30\"")
                        .bytes());

        assertThat(now()).isNotEqualTo(before);
    }

    @Test
    void anotherColourOrSentenceMakesANewDraft() throws IOException {
        String shipped = now();

        own(ReportTheme.FILE, (text(ReportTheme.FILE) + "\n# 改过\n").getBytes(StandardCharsets.UTF_8));
        String recoloured = now();
        own(WORDING, (text(WORDING) + "\n# 改过\n").getBytes(StandardCharsets.UTF_8));

        assertThat(List.of(shipped, recoloured, now())).doesNotHaveDuplicates();
    }

    @Test
    void aCircularRestsOnItsOwnWordingTooEvenWhereTheReportsIsTheSame() {
        String report = now();

        kind = "report/monthly-circular.zh.txt";

        assertThat(now()).isNotEqualTo(report);
    }

    @Test
    void everySettingOfTheReportCounts() {
        List<Presentation> all = List.of(
                new Presentation(Optional.empty(), 120, false, List.of(), PrintedCharacters.all()),
                new Presentation(Optional.of("小城市生态环境局"), 120, false, List.of(), PrintedCharacters.all()),
                new Presentation(Optional.empty(), 100, false, List.of(), PrintedCharacters.all()),
                new Presentation(Optional.empty(), 120, true, List.of(), PrintedCharacters.all()),
                new Presentation(Optional.empty(), 120, false, List.of("以思源宋体代替。"), PrintedCharacters.all()));

        assertThat(all.stream().map(each -> {
                    presentation = each;
                    return now();
                }))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatAPersonDecidedCounts() {
        String without = now();
        waivers = new GrantedWaivers(List.of(new Waiver(
                SmallMonth.RUN.plan(),
                SmallMonth.JUNE,
                SmallPlan.TONGZHOU,
                new FindingCode("CHECK-TEXT-VAGUE"),
                "李四",
                SmallMonth.AS_OF,
                "已核实")));
        String waived = now();
        decisions = new FrozenDecisions(new Decisions(
                List.of(new LightOverride(
                        SmallMonth.RUN.plan(),
                        SmallMonth.JUNE,
                        SmallPlan.TONGZHOU,
                        SmallPlan.INSPECT,
                        Light.YELLOW,
                        "李四",
                        SmallMonth.AS_OF,
                        "站点改造，已备案")),
                List.of()));

        assertThat(List.of(without, waived, now())).doesNotHaveDuplicates();
    }

    @Test
    void theNightAfterTheDueDateSaysWhoIsMissing() {
        // due on 5 July 2022
        assertThat(at(Instant.parse("2022-07-05T15:00:00Z"))).isNotEqualTo(at(Instant.parse("2022-07-05T17:00:00Z")));
    }

    @Test
    void anotherReportOfTheMonthBeforeIsComparedWith() {
        String before = now();

        reports.publish(
                new PublishedReport(
                        new RunKey(SmallMonth.RUN.plan(), SmallMonth.JUNE.previous(), 9),
                        ReportLabel.issued(1),
                        1,
                        "2022-05/r1",
                        "00",
                        SmallMonth.AS_OF.minusSeconds(60),
                        List.of()),
                List.of());

        assertThat(now()).isNotEqualTo(before);
    }

    @Test
    void whatStandsBesideItAsYearOnYearCountsThoughItWasReportedUnderAnotherPlan() {
        String alone = now();
        month.put(lastYears("某市"), List.of());
        String besideAnotherCity = now();

        month = new MemoryMonth();
        month.put(
                lastYears(SmallPlan.plan().jurisdiction()),
                SmallMonth.submissions(false).subList(0, 1));
        String withOneReport = now();
        month = new MemoryMonth();
        month.put(
                lastYears(SmallPlan.plan().jurisdiction()),
                SmallMonth.submissions(false).subList(0, 2));
        String withTwo = now();

        assertThat(besideAnotherCity).isEqualTo(alone);
        assertThat(List.of(alone, withOneReport, withTwo)).doesNotHaveDuplicates();
    }

    private static Plan lastYears(String jurisdiction) {
        Plan plan = SmallPlan.plan();
        return new Plan(
                new PlanId("small-2021"),
                plan.version(),
                "2021年行动计划",
                2021,
                2021,
                plan.level(),
                jurisdiction,
                "",
                "",
                Optional.empty(),
                plan.bureau(),
                plan.register(),
                plan.themes(),
                plan.indicatorTables(),
                plan.rating());
    }

    private String now() {
        return at(SmallMonth.AS_OF);
    }

    private String at(Instant instant) {
        return means().fingerprint().now(SmallPlan.plan(), SmallMonth.JUNE, instant);
    }

    private PublishingMeans means() {
        return new PublishingMeans(
                month.plans(),
                month.submissions(),
                month.assessments(),
                reports,
                WorkingDayCalendar.announced(),
                waivers,
                decisions,
                List.of(new PlainRenderer("txt")),
                new Templates(Optional.of(templates)),
                kind,
                presentation,
                RunProgress.silent());
    }

    private static String text(String template) {
        return new String(SampleReport.shipped(template), StandardCharsets.UTF_8);
    }

    private void own(String template, byte[] bytes) throws IOException {
        Path file = templates.resolve(template);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
