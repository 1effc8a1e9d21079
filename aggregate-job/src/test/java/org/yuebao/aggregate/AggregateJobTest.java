package org.yuebao.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yuebao.aggregate.fixture.APlan.names;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.InvalidJobParametersException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.step.StepExecution;
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
import org.yuebao.aggregate.fixture.GoldenMonth;
import org.yuebao.aggregate.fixture.InMemoryAssessments;
import org.yuebao.aggregate.fixture.InMemoryDecisions;
import org.yuebao.aggregate.fixture.InMemoryPlan;
import org.yuebao.aggregate.fixture.InMemoryReports;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.SetByHand;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.unit.UnitName;

/** The month worked out by hand in {@code golden-2022-06.md}, through the whole job. */
@SpringJUnitConfig
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class AggregateJobTest {

    private static final RunKey RUN = new RunKey(new PlanId("golden-2022"), ReportingMonth.of(2022, 6), 1);

    private static final Instant SET_AT = Instant.parse("2022-07-07T02:00:00Z");

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

    @Autowired
    private Heard heard;

    @BeforeEach
    void startFresh() {
        heard.lines.clear();
    }

    @Test
    void theFirstDistrictsLightsAreThoseWorkedOutByHand() throws Exception {
        run();

        assertThat(lightsOf("甲区"))
                .containsExactlyInAnyOrder(
                        "大气-1-1 ON_PACE 措施第6条",
                        "大气-1-2 ON_PACE 措施第7条",
                        "大气-2-1 OVERDUE 措施第4条",
                        "水-1-1 ON_PACE 措施第7条",
                        "水-1-2 AT_RISK 措施第6条",
                        "水-1-3 NOT_YET_DUE 措施第1条",
                        "土壤-1-1 STEP_OVERDUE 措施第5条",
                        "生态-1-1 ON_PACE 措施第7条 长期任务，12月前按推进中",
                        "生态-1-2 COMPLETED 措施第2条 本月未报",
                        "气候-1-1 NOT_REPORTED 措施第3条",
                        "指标-1 YEARLY 指标·按年核算",
                        "指标-2 AT_RISK 指标·累计均值",
                        "指标-3 AT_RISK 指标·天数比率",
                        "指标-4 MET 指标·重污染天数",
                        "指标-5 MET 指标·复合值",
                        "指标-6 NOT_CONCERNED 指标·目标",
                        "指标-7 AT_RISK 指标·最新值 临界，请核",
                        "指标-8 ON_PACE 指标·累计量",
                        "指标-15 NOT_CONCERNED 指标·目标 计划外");
    }

    @Test
    void theOtherUnitsLightsAreThoseWorkedOutByHand() throws Exception {
        run();

        assertThat(lightsOf("乙区"))
                .containsExactlyInAnyOrder(
                        "大气-1-1 AT_RISK 措施第6条",
                        "大气-1-2 BEHIND 措施第7条",
                        "大气-2-1 COMPLETED 措施第7条",
                        "水-1-2 COMPLETED 措施第4条 数量已达目标，自评未写已完成",
                        "指标-1 YEARLY 指标·按年核算",
                        "指标-2 AT_RISK 指标·累计均值",
                        "指标-3 MET 指标·天数比率",
                        "指标-4 OUT_OF_REACH 指标·重污染天数",
                        "指标-5 NOT_MET 指标·复合值",
                        "指标-6 MET 指标·最新值",
                        "指标-7 MET 指标·最新值",
                        "指标-8 AT_RISK 指标·累计量",
                        "指标-15 BEHIND 指标·累计量");
        assertThat(lightsOf("丙区"))
                .containsExactlyInAnyOrder(
                        "大气-1-1 NOT_CONCERNED 措施第1条",
                        "大气-1-2 NOT_REPORTED 措施第3条",
                        "大气-2-1 NOT_REPORTED 措施第3条",
                        "指标-1 YEARLY 指标·按年核算",
                        "指标-2 NOT_REPORTED 指标·报送",
                        "指标-3 NOT_REPORTED 指标·报送",
                        "指标-4 NOT_REPORTED 指标·报送",
                        "指标-5 NOT_REPORTED 指标·报送",
                        "指标-6 NOT_REPORTED 指标·报送",
                        "指标-7 NOT_REPORTED 指标·报送",
                        "指标-8 NOT_CONCERNED 指标·目标",
                        "指标-15 NOT_CONCERNED 指标·目标");
        assertThat(lightsOf("市水务局")).containsExactly("水-1-1 ON_PACE 措施第7条 零报告");
        assertThat(lightsOf("市公安局")).containsExactly("土壤-1-1 ON_PACE 措施第7条");
        assertThat(lightsOf("市生态环境局")).containsExactly("大气-2-2 BEHIND 措施第7条");
    }

    @Test
    void scoresAndRanksAreThoseWorkedOutByHand() throws Exception {
        run();

        assertThat(assessments.standings(RUN))
                .extracting(AggregateJobTest::inShort)
                .containsExactlyInAnyOrder(
                        "甲区 73.1 第1 按时 0.6222 0.8000 1.0000 问题1",
                        "乙区 59.5 第2 逾期2个工作日 0.6500 0.5250 0.6000 问题0",
                        "丙区 0.0 第3 未报送（退回1份） 0.0000 0.0000 0.0000 问题1",
                        "市水务局 100.0 第1 按时 1.0000 — 1.0000 问题0 零报告",
                        "市公安局 100.0 第1 按时 1.0000 — 1.0000 问题0",
                        "市生态环境局 16.7 第3 按时 0.0000 — 1.0000 问题0");
        assertThat(standing("甲区").measures()).isEqualTo(new LightCounts(5, 1, 2, 2));
        assertThat(standing("甲区").indicators()).isEqualTo(new LightCounts(3, 3, 0, 3));
        assertThat(standing("甲区").revision()).isEqualTo(1);
        assertThat(standing("丙区").revision()).isZero();
    }

    @Test
    void theCitysViewIsThatWorkedOutByHand() throws Exception {
        run();

        assertThat(assessments.measureLights(RUN))
                .extracting(light -> light.measure() + " " + light.verdict())
                .containsExactlyInAnyOrder(
                        "大气-1-1 AT_RISK",
                        "大气-1-2 AT_RISK",
                        "大气-2-1 OVERDUE",
                        "大气-2-2 ON_PACE",
                        "水-1-1 ON_PACE",
                        "水-1-2 AT_RISK",
                        "水-1-3 NOT_YET_DUE",
                        "土壤-1-1 STEP_OVERDUE",
                        "生态-1-1 ON_PACE",
                        "生态-1-2 COMPLETED",
                        "气候-1-1 NOT_REPORTED");
        assertThat(measureLight("大气-1-1").why())
                .isEqualTo("本措施合计550吨，目标1690吨，完成32.5%；应完成49.6%（181/365天），差17.1个百分点，偏慢。");
        assertThat(measureLight("大气-1-2").why())
                .isEqualTo("本措施合计90组，目标230组，完成39.1%；应完成49.6%（181/365天），差10.5个百分点（不含未报送的丙区），偏慢。");
        assertThat(assessments.taskLights(RUN))
                .extracting(task -> task.task() + " " + task.light())
                .containsExactlyInAnyOrder(
                        "大气-1 YELLOW", "大气-2 RED", "水-1 YELLOW", "土壤-1 RED", "生态-1 GREEN", "气候-1 GREY");
    }

    @Test
    void theIndicatorsOverUnitsAreThoseWorkedOutByHand() throws Exception {
        run();

        IndicatorSummary pm25 = summary("指标-2");
        assertThat(pm25.ranks())
                .extracting(rank -> rank.rank() + " " + rank.unit() + " " + rank.value())
                .containsExactly("1 甲区 36", "1 乙区 36");
        assertThat(pm25.met()).isZero();
        assertThat(pm25.judged()).isEqualTo(2);
        assertThat(pm25.missing()).isEqualTo(names("丙区"));
        assertThat(pm25.city().orElseThrow().quantity().toString()).isEqualTo("35微克/立方米");
        CitySum nox = summary("指标-8").sum().orElseThrow();
        assertThat(nox.actual().quantity().toString()).isEqualTo("550吨");
        assertThat(nox.target().toString()).isEqualTo("1690吨");
        assertThat(nox.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(nox.missing()).isEmpty();
        assertThat(assessments.indicatorSummaries(RUN)).hasSize(9);
    }

    @Test
    void theRunTellsItsStory() throws Exception {
        run();

        assertThat(heard.lines)
                .containsExactly(
                        "评估措施 11",
                        "正常4项，偏慢3项，滞后2项，未评2项",
                        "评估指标 9",
                        "正常6项次，偏慢5项次，滞后3项次，未评13项次",
                        "汇总重点任务 6",
                        "正常1项，偏慢2项，滞后2项，未评1项",
                        "计算得分和排名 6",
                        "应报6家，按时4家，逾期1家（乙区），未报1家（丙区）");
        assertThat(heard.advanced).isEqualTo(11 + 9 + 6 + 6);
    }

    @Test
    void aRunBeforeTheDueInstantLeavesWhatIsAwaitedOut() throws Exception {
        start(parameters("2022-07-05T15:59:59Z"));

        assertThat(lightsOf("丙区")).contains("大气-1-2 AWAITED 措施第3条");
        assertThat(assessments.standings(RUN))
                .extracting(AggregateJobTest::inShort)
                .contains("丙区 — 不排名 未到期（退回1份） — — — 问题1");
        assertThat(heard.lines).last().isEqualTo("应报6家，按时4家，未到期2家（乙区、丙区）");
    }

    @Test
    void aRunThatBrokeOffGoesOnAfterItsLastCommitAndEndsLikeOneThatDidNot() throws Exception {
        assessments.failOnceAt("土壤-1-1");
        JobExecution broken = start(parameters("2022-07-08T00:00:00Z"));
        assertThat(broken.getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(assessments.standings(RUN)).isEmpty();
        int before = assessments.measuresSaved();

        JobExecution restarted = operator.restart(broken);

        assertThat(restarted.getStatus()).isEqualTo(BatchStatus.COMPLETED);
        // Chunks of two: what was committed before the break isn't assessed again.
        assertThat(before).isEqualTo(7);
        assertThat(assessments.measuresSaved()).isEqualTo(11);
        List<?> afterRestart = everything();
        start(new JobParametersBuilder(parameters("2022-07-08T00:00:00Z"))
                .addLong("run", 2L)
                .toJobParameters());
        assertThat(afterRestart).isEqualTo(everything(new RunKey(RUN.plan(), RUN.month(), 2)));
    }

    @Test
    void theStepsAreTheOperatorsWords() throws Exception {
        assertThat(start(parameters("2022-07-08T00:00:00Z")).getStepExecutions())
                .extracting(StepExecution::getStepName)
                .filteredOn(name -> !name.contains(":"))
                .containsExactlyInAnyOrder(
                        "freezeDecisions",
                        "assessMeasures",
                        "assessIndicators",
                        "rollUpTasks",
                        "markMadeUp",
                        "rankUnits");
    }

    @Test
    void aLightThatAPersonSetCountsInMeasureAndScoreAndTheComputedOneStaysBesideIt() throws Exception {
        decisions.set(override("甲区", MeasureCode.parse("大气-2-1"), Light.GREEN));

        run();

        Assessment set = assessment("甲区", "大气-2-1");
        assertThat(set.verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(set.computed()).isEqualTo(Verdict.OVERDUE);
        assertThat(set.byHand()).contains(new SetByHand(Verdict.OVERDUE, "李四", SET_AT, "现场核查已完成"));
        assertThat(set.marks()).containsExactly("人工（计算为■逾期）");
        assertThat(set.rule()).isEqualTo("措施第4条");
        assertThat(set.why()).isEqualTo("完成时限（6月30日前）已到，单位自评推进中，逾期。");
        // 甲区 and 乙区 are judged, both green; 丙区 is silent.
        assertThat(measureLight("大气-2-1").verdict()).isEqualTo(Verdict.ON_PACE);
        assertThat(measureLight("大气-2-1").missing()).isEqualTo(names("丙区"));
        // 9 measures count: 6 green, 1 yellow, 1 red, 1 silent. (6 + 0.6) / 9 = 0.7333; 50 × 0.7333 + 40 × 0.8 + 10 =
        // 78.7
        assertThat(inShort(standing("甲区"))).isEqualTo("甲区 78.7 第1 按时 0.7333 0.8000 1.0000 问题1");
        assertThat(standing("甲区").measures()).isEqualTo(new LightCounts(6, 1, 1, 2));
    }

    @Test
    void aLightSetOnAnIndicatorChangesNoSumAndNoRankByValue() throws Exception {
        decisions.set(override("甲区", new IndicatorCode("指标-8"), Light.GREY));
        decisions.set(override("乙区", new IndicatorCode("指标-2"), Light.RED));

        run();

        assertThat(assessment("甲区", "指标-8").verdict()).isEqualTo(Verdict.NOT_CONCERNED);
        assertThat(summary("指标-8").sum().orElseThrow().actual().quantity().toString())
                .isEqualTo("550吨");
        assertThat(summary("指标-8").sum().orElseThrow().target().toString()).isEqualTo("1690吨");
        assertThat(summary("指标-8").judged()).isEqualTo(1);
        assertThat(summary("指标-2").ranks())
                .extracting(rank -> rank.rank() + " " + rank.unit() + " " + rank.value())
                .containsExactly("1 甲区 36", "1 乙区 36");
        assertThat(assessment("乙区", "指标-2").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aSilentUnitWhoseLightWasSetIsStillNamedAsMissing() throws Exception {
        decisions.set(override("丙区", MeasureCode.parse("大气-2-1"), Light.YELLOW));

        run();

        assertThat(measureLight("大气-2-1").missing()).isEqualTo(names("丙区"));
        assertThat(assessment("丙区", "大气-2-1").actual()).isEqualTo("未报送");
        assertThat(assessment("丙区", "大气-2-1").marks()).containsExactly("人工（计算为○未报送）");
    }

    @Test
    void whatIsSetAfterTheRunBeganIsNotSeenByItsRestart() throws Exception {
        assessments.failOnceAt("土壤-1-1");
        JobExecution broken = start(parameters("2022-07-08T00:00:00Z"));
        decisions.set(override("甲区", MeasureCode.parse("大气-2-1"), Light.GREEN));

        operator.restart(broken);

        assertThat(assessment("甲区", "大气-2-1").verdict()).isEqualTo(Verdict.OVERDUE);
        assertThat(assessment("甲区", "大气-2-1").byHand()).isEmpty();
    }

    @Test
    void whatWasMissedOrRedInMayAndIsMadeUpInJuneIsMarkedBesideMay() throws Exception {
        RunKey may = new RunKey(RUN.plan(), RUN.month().previous(), 1);
        reports.publish(
                new PublishedReport(
                        may,
                        ReportLabel.draft(1),
                        1,
                        "2022-05/d1",
                        "sha",
                        Instant.parse("2022-06-08T00:00:00Z"),
                        List.of()),
                List.of());
        assessments.saveAssessments(
                may,
                List.of(
                        record("乙区", "大气-2-1", Verdict.NOT_REPORTED),
                        record("甲区", "大气-1-1", Verdict.BEHIND),
                        record("甲区", "大气-2-1", Verdict.BEHIND),
                        record("甲区", "水-1-2", Verdict.NOT_REPORTED),
                        record("甲区", "生态-1-1", Verdict.AT_RISK)));

        run();

        // 乙区 reports 大气-2-1 completed; 甲区's 大气-1-1 is on pace, its 大气-2-1 overdue, its 水-1-2 yellow.
        assertThat(assessments.madeUp(RUN))
                .extracting(mark -> mark.month() + " " + mark.unit() + " "
                        + mark.subject().value() + " " + mark.was() + " " + mark.how())
                .containsExactlyInAnyOrder(
                        "2022-05 乙区 大气-2-1 NOT_REPORTED 2022年6月补报",
                        "2022-05 甲区 大气-1-1 BEHIND 2022年6月赶上",
                        "2022-05 甲区 水-1-2 NOT_REPORTED 2022年6月补报");
        assertThat(assessment("甲区", "大气-1-1").marks())
                .as("the month at hand is judged on its own")
                .isEmpty();
        assertThat(heard.lines).contains("核对以前月份是否已补 6", "已补3项次");
    }

    @Test
    void aMonthWithoutAPlanInForceFails() throws Exception {
        JobExecution execution = start(new JobParametersBuilder(parameters("2022-07-08T00:00:00Z"))
                .addString("month", "2021-06")
                .toJobParameters());

        assertThat(execution.getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(execution.getAllFailureExceptions().stream()
                        .filter(NoPlanInForceException.class::isInstance)
                        .map(NoPlanInForceException.class::cast)
                        .findFirst()
                        .orElseThrow())
                .hasMessage("no version of plan golden-2022 is in force in 2021-06")
                .extracting(NoPlanInForceException::plan, NoPlanInForceException::month)
                .containsExactly(RUN.plan(), ReportingMonth.of(2021, 6));
    }

    @Test
    void aMissingParameterIsRefused() {
        JobParameters withoutAsOf = new JobParametersBuilder()
                .addString("plan", "golden-2022")
                .addString("month", "2022-06")
                .addLong("run", 1L)
                .toJobParameters();

        assertThatThrownBy(() -> start(withoutAsOf))
                .isInstanceOf(InvalidJobParametersException.class)
                .hasMessageContaining("asOf");
    }

    // Words of these tests

    private void run() throws Exception {
        assertThat(start(parameters("2022-07-08T00:00:00Z")).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }

    private JobExecution start(JobParameters parameters) throws Exception {
        return operator.start(aggregateJob, parameters);
    }

    private static JobParameters parameters(String asOf) {
        return new JobParametersBuilder()
                .addString("plan", "golden-2022")
                .addString("month", "2022-06")
                .addLong("run", 1L)
                .addString("asOf", asOf)
                .toJobParameters();
    }

    private List<String> lightsOf(String unit) {
        return assessments.assessments(RUN, new UnitName(unit)).stream()
                .map(AggregateJobTest::inShort)
                .toList();
    }

    private Assessment assessment(String unit, String subject) {
        return assessments.assessments(RUN, new UnitName(unit)).stream()
                .filter(one -> one.subject().value().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment record(String unit, String measure, Verdict verdict) {
        return new Assessment(
                MeasureCode.parse(measure),
                new UnitName(unit),
                verdict,
                "—",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "措施第7条",
                "",
                List.of(),
                "",
                List.of());
    }

    private static LightOverride override(String unit, AssessedSubject subject, Light light) {
        return new LightOverride(RUN.plan(), RUN.month(), new UnitName(unit), subject, light, "李四", SET_AT, "现场核查已完成");
    }

    private Standing standing(String unit) {
        return assessments.standings(RUN).stream()
                .filter(standing -> standing.unit().value().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private MeasureLight measureLight(String code) {
        return assessments.measureLights(RUN).stream()
                .filter(light -> light.measure().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private IndicatorSummary summary(String code) {
        return assessments.indicatorSummaries(RUN).stream()
                .filter(summary -> summary.indicator().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<?> everything() {
        return everything(RUN);
    }

    private List<?> everything(RunKey run) {
        return List.of(
                assessments.assessments(run),
                assessments.measureLights(run),
                assessments.taskLights(run),
                assessments.indicatorSummaries(run),
                assessments.standings(run));
    }

    private static String inShort(Assessment one) {
        return one.subject().value() + " " + one.verdict() + " " + one.rule()
                + one.marks().stream().map(mark -> " " + mark).collect(Collectors.joining());
    }

    private static String inShort(Standing one) {
        return one.unit() + " " + printed(one.score()) + " "
                + (one.rank().isPresent() ? "第" + one.rank().getAsInt() : "不排名") + " "
                + one.timeliness().word() + " " + printed(one.measurePart()) + " " + printed(one.indicatorPart()) + " "
                + printed(one.timelinessPart()) + " 问题" + one.findings() + (one.nilReport() ? " 零报告" : "");
    }

    private static String printed(Optional<?> value) {
        return value.map(Object::toString).orElse("—");
    }

    /** What a person would see. */
    static final class Heard implements RunProgress {

        private final List<String> lines = new ArrayList<>();
        private int advanced;

        @Override
        public synchronized void began(String words, long items) {
            lines.add(words + " " + items);
        }

        @Override
        public synchronized void advanced() {
            advanced++;
        }

        @Override
        public synchronized void ended(String story) {
            lines.add(story);
        }
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
            return new InMemoryPlan(List.of(GoldenMonth.plan()));
        }

        @Bean
        SubmissionStore submissions() {
            return GoldenMonth.reports();
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
        Heard heard() {
            return new Heard();
        }
    }
}
