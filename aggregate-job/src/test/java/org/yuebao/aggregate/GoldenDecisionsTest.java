package org.yuebao.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.aggregate.fixture.APlan.WHOLE;
import static org.yuebao.aggregate.fixture.Items.ofTheCity;
import static org.yuebao.aggregate.fixture.Items.ofTheOnlyUnit;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.aggregate.fixture.AReport;
import org.yuebao.aggregate.fixture.GoldenDocument;
import org.yuebao.aggregate.fixture.InMemoryAssessments;
import org.yuebao.aggregate.fixture.InMemoryDecisions;
import org.yuebao.aggregate.fixture.InMemoryPlan;
import org.yuebao.aggregate.fixture.InMemoryReports;
import org.yuebao.aggregate.fixture.InMemorySubmissions;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.SetByHand;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** What persons decide, what is made up, what a department totals itself and what an amendment brings: {@code golden-2022-05.md}. */
@SpringJUnitConfig
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class GoldenDecisionsTest {

    private static final GoldenDocument DOCUMENT = GoldenDocument.read("golden-2022-05.md");
    private static final PlanId PLAN = new PlanId("golden-2022");
    private static final RunKey APRIL = new RunKey(PLAN, ReportingMonth.of(2022, 4), 1);
    private static final RunKey MAY = new RunKey(PLAN, ReportingMonth.of(2022, 5), 1);
    private static final RunKey APRIL_AGAIN = new RunKey(PLAN, ReportingMonth.of(2022, 4), 2);

    @Autowired
    private JobOperator operator;

    @Autowired
    private Job aggregateJob;

    @Autowired
    private InMemoryAssessments assessments;

    @Autowired
    private InMemoryDecisions decisions;

    @Autowired
    private InMemoryReports reports;

    @BeforeEach
    void runAprilThenDecideThenRunMayAndAprilAgain() throws Exception {
        run(APRIL, "2022-05-08T00:00:00Z");
        reports.publish(
                new PublishedReport(
                        APRIL,
                        ReportLabel.draft(1),
                        1,
                        "2022-04/d1",
                        "sha",
                        Instant.parse("2022-05-08T00:10:00Z"),
                        List.of()),
                List.of());
        DOCUMENT.rows("## Decided").forEach(this::decide);
        run(MAY, "2022-06-10T00:00:00Z");
        run(APRIL_AGAIN, "2022-06-10T00:00:00Z");
    }

    @Test
    void aMonthIsJudgedByWhatHadArrivedThen() {
        assertThat(judged(APRIL, amended(1))).containsExactlyElementsOf(workedOut("## April, seen on 8 May"));
    }

    @Test
    void aPersonsLightCountsBesideTheComputedOneAndAWithdrawnCompletionIsNone() {
        assertThat(judged(MAY, amended(2))).containsExactlyElementsOf(workedOut("## May, seen on 10 June"));
    }

    @Test
    void aTaskTakesTheLightThatWasSetForItsMeasureOverAllUnits() {
        assertThat(assessments.taskLights(MAY))
                .extracting(task -> task.task() + " | " + task.light())
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.rows("## Tasks in May").stream()
                        .map(row -> row.get(0) + " | " + row.get(1))
                        .toList());
    }

    @Test
    void aMonthRunAgainSeesTheLateReportAndNothingOfWhatWasDecidedForLater() {
        assertThat(judged(APRIL_AGAIN, amended(1)))
                .containsExactlyElementsOf(workedOut("## April once more, seen on 10 June"));
    }

    @Test
    void whatWasMissedOrRedAndIsMadeUpIsMarkedBesideItsMonthByTheLaterRunOnly() {
        assertThat(assessments.madeUp(MAY))
                .extracting(mark -> String.join(
                        " | ",
                        mark.month().toString(),
                        mark.unit().value(),
                        mark.subject().value(),
                        mark.was().name(),
                        mark.how()))
                .containsExactlyInAnyOrderElementsOf(workedOut("## Made up, as May's run sees it"));
        assertThat(assessments.madeUp(APRIL_AGAIN)).isEmpty();
    }

    // The plan

    private static Plan amended(int version) {
        List<String> none = List.of();
        List<String> both = List.of("甲区", "乙区");
        APlan plan = APlan.of2022()
                .measure(
                        "大气-1-1",
                        "年底前",
                        List.of("市水务局"),
                        List.of("各区政府"),
                        ofTheCity(0, version == 1 ? "120" : "200", "组"))
                .measure("大气-1-2", "年底前", none, both, WHOLE)
                .measure("大气-2-1", "4月底前", none, both, WHOLE)
                .measure("大气-2-2", "长期实施", List.of("市生态环境局"), none, WHOLE)
                .measure("生态-1-1", "年底前", none, List.of("甲区"), ofTheOnlyUnit(0, "20", "吨"));
        if (version == 2) {
            plan.measure("生态-1-2", "年底前", none, List.of("乙区"), ofTheOnlyUnit(0, "245", "吨"));
        }
        return plan.indicator(8, "吨", Better.HIGHER, OverMonths.CUMULATIVE, 0, RoundingMode.HALF_UP)
                .targets("甲区", "100")
                .targets("乙区", "100")
                .build()
                .withVersion(
                        new PlanVersion(version, ReportingMonth.of(2022, version == 1 ? 1 : 5), "第" + version + "版"));
    }

    // The document

    private static List<String> workedOut(String heading) {
        return DOCUMENT.rows(heading).stream()
                .map(row -> String.join(" | ", row.subList(0, 5)))
                .toList();
    }

    private static SubmissionStore reported() {
        Map<String, AReport> all = new LinkedHashMap<>();
        for (List<String> row : DOCUMENT.rows("## Reported")) {
            AReport report = all.computeIfAbsent(
                    row.get(0) + row.get(1),
                    key -> AReport.of(row.get(0), row.get(1)).receivedAt(row.get(2)));
            if (row.get(3).startsWith("指标")) {
                report.reading(row.get(3), row.get(4));
            } else {
                report.row(row.get(3), row.get(4), status(row.get(5)));
            }
        }
        return new InMemorySubmissions().with(all.values().toArray(AReport[]::new));
    }

    private static SelfStatus status(String word) {
        return Arrays.stream(SelfStatus.values())
                .filter(one -> one.chinese().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private void decide(List<String> row) {
        Instant at = Instant.parse("2022-06-08T02:00:00Z");
        ReportingMonth month = ReportingMonth.parse(row.get(1));
        UnitName unit = new UnitName(row.get(2));
        if (row.get(0).equals("撤销完成")) {
            decisions.withdraw(
                    new CompletionWithdrawal(PLAN, unit, MeasureCode.parse(row.get(3)), month, "李四", at, row.get(5)));
        } else {
            AssessedSubject subject =
                    row.get(3).startsWith("指标") ? new IndicatorCode(row.get(3)) : MeasureCode.parse(row.get(3));
            decisions.set(
                    new LightOverride(PLAN, month, unit, subject, Light.valueOf(row.get(4)), "李四", at, row.get(5)));
        }
    }

    // What a run judged, in the document's words

    private void run(RunKey run, String asOf) throws Exception {
        assertThat(operator.start(
                                aggregateJob,
                                new JobParametersBuilder()
                                        .addString("plan", run.plan().value())
                                        .addString("month", run.month().toString())
                                        .addLong("run", run.run())
                                        .addString("asOf", asOf)
                                        .toJobParameters())
                        .getStatus())
                .isEqualTo(BatchStatus.COMPLETED);
    }

    private List<String> judged(RunKey run, Plan plan) {
        List<String> lines = new ArrayList<>();
        List<Unit> units = plan.register().units();
        for (Unit unit : units) {
            for (AssessedSubject subject : subjects(plan)) {
                assessments.assessments(run, unit.name()).stream()
                        .filter(one -> one.subject().equals(subject))
                        .forEach(one -> lines.add(inShort(one)));
            }
        }
        plan.measures()
                .forEach(measure -> assessments.measureLights(run).stream()
                        .filter(light -> light.measure().equals(measure.code()))
                        .forEach(light -> lines.add(inShort(light))));
        assessments.indicatorSummaries(run).forEach(summary -> lines.add(inShort(summary)));
        for (Unit unit : units) {
            assessments.standings(run).stream()
                    .filter(one -> one.unit().equals(unit.name()))
                    .forEach(one -> lines.add(inShort(one)));
        }
        return lines;
    }

    private static List<AssessedSubject> subjects(Plan plan) {
        List<AssessedSubject> subjects = new ArrayList<>();
        plan.measures().forEach(measure -> subjects.add(measure.code()));
        plan.indicators().forEach(indicator -> subjects.add(indicator.code()));
        return subjects;
    }

    private static String inShort(Assessment one) {
        return String.join(
                " | ",
                one.unit().value(),
                one.subject().value(),
                one.verdict().name(),
                one.rule(),
                one.marks().isEmpty() ? "—" : String.join(" ", one.marks()));
    }

    private static String inShort(MeasureLight one) {
        return String.join(
                " | ",
                "全市",
                one.measure().value(),
                one.verdict().name(),
                one.sum().map(GoldenDecisionsTest::amount).orElseGet(() -> counted(one.units())),
                one.sum()
                        .map(GoldenDecisionsTest::beside)
                        .orElseGet(() -> one.byHand().map(SetByHand::inWords).orElse("—")));
    }

    private static String inShort(IndicatorSummary one) {
        CitySum sum = one.sum().orElseThrow();
        return String.join(" | ", "全市", one.indicator().value(), sum.verdict().name(), amount(sum), beside(sum));
    }

    private static String inShort(Standing one) {
        return String.join(
                " | ",
                one.unit().value(),
                "得分",
                one.score().orElseThrow().toPlainString(),
                "第" + one.rank().orElseThrow(),
                one.timeliness().word());
    }

    private static String amount(CitySum sum) {
        return sum.actual().quantity() + "/" + sum.target();
    }

    private static String counted(LightCounts units) {
        return units.green() + "绿" + units.yellow() + "黄" + units.red() + "红" + units.grey() + "灰";
    }

    private static String beside(CitySum sum) {
        List<String> words = new ArrayList<>();
        if (!sum.missing().isEmpty()) {
            words.add("不含" + sum.missing().stream().map(UnitName::value).collect(Collectors.joining("、")));
        }
        sum.ownTotals()
                .forEach(total -> words.add(total.unit() + "自报" + total.figure().quantity()
                        + (sum.differing().contains(total) ? "，差" + sum.difference(total) : "")));
        return words.isEmpty() ? "—" : String.join("；", words);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableBatchProcessing
    @EnableJdbcJobRepository
    @Import(AggregateJobConfiguration.class)
    static class Wiring {

        @Bean
        DataSource dataSource() {
            return new EmbeddedDatabaseBuilder()
                    .setType(EmbeddedDatabaseType.HSQL)
                    .generateUniqueName(true)
                    .addScript("classpath:org/springframework/batch/core/schema-hsqldb.sql")
                    .build();
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        AggregateSettings settings() {
            return new AggregateSettings(2, 2);
        }

        @Bean
        PlanStore plans() {
            return new InMemoryPlan(List.of(amended(1), amended(2)));
        }

        @Bean
        SubmissionStore submissions() {
            return reported();
        }

        @Bean
        InMemoryAssessments assessments() {
            return new InMemoryAssessments();
        }

        @Bean
        InMemoryReports reports() {
            return new InMemoryReports();
        }

        @Bean
        InMemoryDecisions decisions() {
            return new InMemoryDecisions();
        }

        @Bean
        WorkingDayCalendar calendar() {
            return WorkingDayCalendar.announced();
        }

        @Bean
        RunProgress progress() {
            return RunProgress.silent();
        }
    }
}
