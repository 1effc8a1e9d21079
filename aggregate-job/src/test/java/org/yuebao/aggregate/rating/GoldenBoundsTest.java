package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.aggregate.fixture.AReport;
import org.yuebao.aggregate.fixture.GoldenDocument;
import org.yuebao.aggregate.fixture.Items;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.aggregate.progress.ReadingsOfTheYear;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.unit.UnitName;

/** Every bound of the rules with the value on either side of it, as golden-bounds.md works them out by hand. */
class GoldenBoundsTest {

    private static final RatingScale SCALE = RatingScale.defaults();
    private static final UnitName UNIT = new UnitName("甲区");
    private static final GoldenDocument DOCUMENT = GoldenDocument.read("golden-bounds.md");
    private static final Map<String, Verdict> LETTERS = Map.of(
            "G", Verdict.ON_PACE,
            "Y", Verdict.AT_RISK,
            "R", Verdict.BEHIND,
            "S", Verdict.NOT_REPORTED,
            "N", Verdict.NOT_CONCERNED);

    // Measures

    static Stream<List<String>> measures() {
        return DOCUMENT.rows("## Measures").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void aMeasureIsJudgedAsWorkedOutByHand(List<String> row) {
        ReportingMonth month = ReportingMonth.parse(row.get(4));

        Assessment judged = judge(row.get(1), row.get(2), reports(row.get(3)), month, seenAt(row.get(5), month));

        assertThat(judged.verdict().name()).as(row.get(9)).isEqualTo(row.get(6));
        assertThat(judged.rule()).isEqualTo(row.get(7));
        assertThat(marks(judged)).isEqualTo(row.get(8));
    }

    private static Assessment judge(
            String deadline, String item, List<AReport> reports, ReportingMonth month, MonthAtHand at) {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", deadline, List.of(), List.of("甲区", "乙区"), item(item))
                .build();
        Measure measure = plan.measures().findFirst().orElseThrow();
        MeasureProgress progress = MeasureProgress.gather(
                plan,
                measure,
                month,
                reports.stream().flatMap(report -> report.entries().stream()).toList(),
                Set.of());
        return new MeasureAssessor(plan, at).assess(progress).getFirst();
    }

    private static MeasureItem item(String text) {
        if (text.equals("整项")) {
            return APlan.WHOLE;
        }
        if (text.startsWith("节点 ")) {
            return Items.step(0, "", text.substring(3));
        }
        String printed = text.replace("全市", "");
        String amount = printed.replaceFirst("[^0-9.].*", "");
        String unit = printed.substring(amount.length());
        return text.startsWith("全市")
                ? Items.ofTheCity(0, amount, unit)
                : Items.ofEachUnit(0, amount, unit, "甲区", amount);
    }

    /** {@code 5月 1000吨 推进中；6月 无}. */
    private static List<AReport> reports(String text) {
        List<AReport> reports = new ArrayList<>();
        for (String report : text.equals("—") ? new String[0] : text.split("；")) {
            String[] words = report.split(" ");
            String month = "2022-%02d".formatted(Integer.valueOf(words[0].replace("月", "")));
            String status = words[words.length - 1];
            reports.add(AReport.of("甲区", month)
                    .row(
                            "大气-1-1",
                            words.length == 3 ? words[1] : status.equals("无") ? "无" : "",
                            status(status),
                            status.equals("文字") ? "持续推进。" : ""));
        }
        return reports;
    }

    private static SelfStatus status(String word) {
        return Arrays.stream(SelfStatus.values())
                .filter(status -> status.chinese().equals(word))
                .findFirst()
                .orElse(SelfStatus.UNSTATED);
    }

    private static MonthAtHand seenAt(String text, ReportingMonth month) {
        return switch (text) {
            case "之后" -> new MonthAtHand(month, true, SCALE);
            case "之前" -> new MonthAtHand(month, false, SCALE);
            default ->
                MonthAtHand.seenAt(
                        Instant.parse(text), month, SCALE.dueDate(month, WorkingDayCalendar.announced()), SCALE);
        };
    }

    // Indicators

    static Stream<List<String>> indicators() {
        return DOCUMENT.rows("## Indicators").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void anIndicatorIsJudgedAsWorkedOutByHand(List<String> row) {
        Assessment judged = read(row.get(0), row.get(1), row.get(2), row.get(3), ReportingMonth.parse(row.get(4)));

        assertThat(judged.verdict().name()).as(row.get(7)).isEqualTo(row.get(5));
        assertThat(marks(judged)).isEqualTo(row.get(6));
    }

    private static Assessment read(String kind, String decimals, String target, String reading, ReportingMonth month) {
        APlan draft = APlan.of2022();
        int places = decimals.equals("—") ? -1 : Integer.parseInt(decimals.substring(0, 1));
        RoundingMode rounding = decimals.endsWith("D") ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        Plan plan = (switch (kind) {
                    case "累计量" -> draft.indicator(1, "吨", Better.HIGHER, OverMonths.CUMULATIVE, places, rounding);
                    case "累计上限" -> draft.indicator(1, "天", Better.LOWER, OverMonths.CUMULATIVE, places, rounding);
                    case "累计均值" ->
                        draft.indicator(1, "微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE, places, rounding);
                    case "优良天数" -> draft.indicator(1, "%", Better.HIGHER, OverMonths.RATIO_OF_DAYS, places, rounding);
                    case "重污染天数" -> draft.indicator(1, "%", Better.LOWER, OverMonths.RATIO_OF_DAYS, places, rounding);
                    case "最新值高" -> draft.indicator(1, "%", Better.HIGHER, OverMonths.LATEST, places, rounding);
                    case "最新值低" -> draft.indicator(1, "%", Better.LOWER, OverMonths.LATEST, places, rounding);
                    case "按年核算" -> draft.indicator(1, "%", Better.HIGHER, OverMonths.YEARLY, places, rounding);
                    case "复合值" -> draft.composite(1);
                    default -> throw new IllegalArgumentException(kind);
                })
                .targets("甲区", target)
                .build();
        Indicator indicator = plan.indicators().findFirst().orElseThrow();
        ReadingsOfTheYear year = new ReadingsOfTheYear(month);
        year.add(List.of(report(reading, indicator, month).stored()));
        return new IndicatorAssessor(new MonthAtHand(month, true, SCALE))
                .assess(indicator, plan.target(UNIT, indicator.code()).orElseThrow(), year.of(UNIT));
    }

    private static AReport report(String reading, Indicator indicator, ReportingMonth month) {
        AReport report = AReport.of("甲区", month.toString());
        String code = indicator.code().value();
        if (reading.equals("—")) {
            return report.reading("指标-9", "1吨");
        }
        if (reading.contains("/")) {
            String[] days = reading.split("/");
            return report.reading(code, "", "", days[0] + "天", days[1] + "天");
        }
        return report.reading(code, reading.contains("(") ? reading : reading + indicator.unit());
    }

    private static String marks(Assessment judged) {
        return judged.marks().isEmpty() ? "—" : String.join(" ", judged.marks());
    }

    // Roll-ups, scores, ranks

    static Stream<List<String>> rollUps() {
        return DOCUMENT.rows("## Roll-ups").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rollUps")
    void aRollUpComesOutAsWorkedOutByHand(List<String> row) {
        List<Verdict> verdicts =
                Arrays.stream(row.get(1).split(" ")).map(LETTERS::get).toList();

        assertThat((row.get(0).equals("任务") ? taskOf(verdicts) : measureOf(verdicts)))
                .as(row.get(3))
                .isEqualTo(row.get(2));
    }

    private static String measureOf(List<Verdict> verdicts) {
        return MeasureLightRule.rollUp(verdicts, SCALE.redOneIn()).light().name();
    }

    private static String taskOf(List<Verdict> verdicts) {
        APlan draft = APlan.of2022();
        IntStream.rangeClosed(1, verdicts.size())
                .forEach(number -> draft.measure("大气-1-" + number, "年底前", List.of(), List.of("甲区"), APlan.WHOLE));
        List<MeasureLight> lights = IntStream.rangeClosed(1, verdicts.size())
                .mapToObj(number -> new MeasureLight(
                        MeasureCode.parse("大气-1-" + number),
                        verdicts.get(number - 1),
                        LightCounts.of(List.of()),
                        List.of(),
                        List.of(),
                        ""))
                .toList();
        TaskLight task = TaskLightRule.lightsOf(draft.build(), lights).getFirst();
        return task.light().name();
    }

    static Stream<List<String>> scores() {
        return DOCUMENT.rows("## Scores").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scores")
    void aScoreComesOutAsWorkedOutByHand(List<String> row) {
        String points = Score.of(verdicts(row.get(0)), verdicts(row.get(1)), timeliness(row.get(2)), SCALE)
                .points(SCALE)
                .map(BigDecimal::toPlainString)
                .orElse("—");

        assertThat(points).as(row.get(4)).isEqualTo(row.get(3));
    }

    /** {@code 1G 39R}. */
    private static List<Verdict> verdicts(String text) {
        return Arrays.stream(text.split(" "))
                .flatMap(some -> Collections.nCopies(
                        Integer.parseInt(some.substring(0, some.length() - 1)),
                        LETTERS.get(some.substring(some.length() - 1)))
                        .stream())
                .toList();
    }

    private static Timeliness timeliness(String word) {
        return switch (word) {
            case "按时" -> new Timeliness.OnTime(Instant.EPOCH);
            case "未报送" -> new Timeliness.NotReported(0);
            case "未到期" -> new Timeliness.Awaited(0);
            default -> new Timeliness.Late(Instant.EPOCH, Integer.parseInt(word.substring(2)));
        };
    }

    static Stream<List<String>> ranks() {
        return DOCUMENT.rows("## Ranks").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ranks")
    void ranksComeOutAsWorkedOutByHand(List<String> row) {
        List<BigDecimal> scores =
                Arrays.stream(row.get(0).split(" ")).map(BigDecimal::new).toList();
        List<Integer> inPlanOrder = IntStream.range(0, scores.size()).boxed().toList();

        String ranks = CompetitionRanking.rank(inPlanOrder, scores::get, Comparator.reverseOrder()).stream()
                .sorted(Comparator.comparing(CompetitionRanking.Ranked::item))
                .map(ranked -> String.valueOf(ranked.rank()))
                .collect(Collectors.joining(" "));

        assertThat(ranks).as(row.get(2)).isEqualTo(row.get(1));
    }
}
