package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.aggregate.fixture.APlan.WHOLE;
import static org.yuebao.aggregate.fixture.Items.ofTheCity;
import static org.yuebao.aggregate.fixture.Items.ofTheOnlyUnit;
import static org.yuebao.aggregate.fixture.Items.step;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.aggregate.fixture.AReport;
import org.yuebao.aggregate.fixture.GoldenDocument;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.aggregate.progress.ReadingsOfTheYear;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** Four months of one plan, worked out by hand in {@code golden-2022-01.md}, {@code -03}, {@code -09} and {@code -12}. */
class GoldenYearTest {

    private static final List<String> MONTHS = List.of("2022-01", "2022-03", "2022-09", "2022-12");
    private static final MeasureCode OF_THE_CITY = MeasureCode.parse("大气-1-2");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2022-01", "2022-03", "2022-09", "2022-12"})
    void aMonthIsThatWorkedOutByHand(String month) {
        assertThat(judged(month, reportsUpTo(month))).containsExactlyElementsOf(workedOut(month));
    }

    @Test
    void theOrderInWhichReportsCameDoesNotMatter() {
        Random random = new Random(20220630);
        for (int i = 0; i < 20; i++) {
            List<AReport> shuffled = new ArrayList<>(reportsUpTo("2022-12"));
            Collections.shuffle(shuffled, random);

            assertThat(judged("2022-12", shuffled)).containsExactlyElementsOf(workedOut("2022-12"));
        }
    }

    @Test
    void judgingAgainChangesNothing() {
        List<AReport> reports = reportsUpTo("2022-09");

        assertThat(judged("2022-09", reports)).isEqualTo(judged("2022-09", reports));
    }

    private static Plan plan(String month) {
        List<String> none = List.of();
        APlan plan = APlan.of2022()
                .measure("大气-1-1", "年底前", none, List.of("甲区"), ofTheOnlyUnit(0, "20", "吨"))
                .measure("大气-1-2", "年底前", none, List.of("各区政府"), ofTheCity(0, "100", "家"))
                .measure("大气-2-1", "6—9月", none, List.of("乙区"), WHOLE)
                .measure("大气-2-2", "6月底前", none, List.of("乙区"), WHOLE)
                .measure("水-1-1", "年底前", none, List.of("丙区"), ofTheOnlyUnit(0, "2", "家"))
                .measure("水-1-2", "长期实施", List.of("市水务局"), none, WHOLE)
                .measure(
                        "水-2-1",
                        "按时间节点完成",
                        none,
                        List.of("甲区"),
                        step(1, "方案", "2022-03-31"),
                        step(2, "评估", "2022-09-30"))
                .measure("土壤-1-1", "年底前", none, List.of("甲区"), WHOLE)
                .indicator(2, "微克/立方米", Better.LOWER, OverMonths.MEAN_TO_DATE, 0, RoundingMode.HALF_UP)
                .indicator(3, "%", Better.HIGHER, OverMonths.RATIO_OF_DAYS, 1, RoundingMode.HALF_UP)
                .indicator(4, "%", Better.LOWER, OverMonths.RATIO_OF_DAYS, 1, RoundingMode.HALF_UP)
                .composite(5)
                .indicator(7, "%", Better.HIGHER, OverMonths.LATEST, 1, RoundingMode.HALF_UP)
                .indicator(8, "吨", Better.HIGHER, OverMonths.CUMULATIVE, 0, RoundingMode.HALF_UP)
                .targets("甲区", "34", "73", "2.2", "100(42.8,0)", ">93", "100")
                .targets("乙区", "34", "73", "2.2", "100(75,0)", "—", "0");
        return (month.compareTo("2022-07") < 0
                        ? plan
                        : plan.measure("生态-1-1", "年底前", none, List.of("乙区"), ofTheOnlyUnit(0, "184", "吨")))
                .build();
    }

    private static List<String> judged(String text, List<AReport> reports) {
        Plan plan = plan(text);
        ReportingMonth month = ReportingMonth.parse(text);
        Instant asOf = Instant.parse(seenAt(text));
        DueDate due = plan.rating().dueDate(month, WorkingDayCalendar.announced());
        MonthAtHand at = MonthAtHand.seenAt(asOf, month, due, plan.rating());
        List<ReportedEntry> entries =
                reports.stream().flatMap(report -> report.entries().stream()).toList();
        Set<UnitName> nil = reports.stream()
                .map(AReport::submission)
                .filter(one -> one.nilReport() && one.month().equals(month))
                .map(one -> one.unit())
                .collect(Collectors.toSet());
        List<Assessment> all = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        for (Measure measure : plan.measures().toList()) {
            MeasureProgress progress = MeasureProgress.gather(plan, measure, month, entries, nil)
                    .addedIn(
                            measure.code().value().startsWith("生态")
                                    ? Optional.of(ReportingMonth.of(2022, 7))
                                    : Optional.empty());
            List<Assessment> ofMeasure = new MeasureAssessor(plan, at).assess(progress);
            all.addAll(ofMeasure);
            if (measure.code().equals(OF_THE_CITY)) {
                sums.add(inShort(new MeasureLightRule(plan, at)
                        .lightOf(progress, ofMeasure)
                        .sum()
                        .orElseThrow()));
            }
        }
        ReadingsOfTheYear readings = new ReadingsOfTheYear(month);
        reports.forEach(report -> readings.add(List.of(report.stored())));
        plan.indicators()
                .forEach(indicator -> plan.register()
                        .units()
                        .forEach(unit -> plan.target(unit.name(), indicator.code())
                                .ifPresent(target -> all.add(new IndicatorAssessor(at)
                                        .assess(indicator, target, readings.of(unit.name()))))));
        List<String> lines = new ArrayList<>();
        for (Unit unit : plan.register().units()) {
            all.stream()
                    .filter(one -> one.unit().equals(unit.name()))
                    .map(GoldenYearTest::inShort)
                    .forEach(lines::add);
        }
        lines.addAll(sums);
        standings(plan, all, reports, month, due, asOf).forEach(standing -> lines.add(inShort(standing)));
        return lines;
    }

    private static List<Standing> standings(
            Plan plan, List<Assessment> all, List<AReport> reports, ReportingMonth month, DueDate due, Instant asOf) {
        TimelinessRule timeliness = new TimelinessRule(WorkingDayCalendar.announced(), due, asOf);
        return new StandingRule(plan.rating())
                .standingsOf(plan.reportingUnits().stream()
                        .map(unit -> new UnitMonth(
                                unit,
                                of(all, unit, MeasureCode.class),
                                of(all, unit, IndicatorCode.class),
                                timeliness.of(
                                        reports.stream()
                                                .map(AReport::submission)
                                                .filter(one -> one.month().equals(month)
                                                        && one.unit().equals(unit.name()))
                                                .map(one -> one.file().receivedAt())
                                                .findFirst(),
                                        0),
                                false,
                                0,
                                0))
                        .toList());
    }

    private static List<Assessment> of(List<Assessment> all, Unit unit, Class<?> kind) {
        return all.stream()
                .filter(one -> one.unit().equals(unit.name()) && kind.isInstance(one.subject()))
                .toList();
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

    private static String inShort(CitySum sum) {
        return String.join(
                " | ",
                "全市",
                OF_THE_CITY.value(),
                sum.verdict().name(),
                sum.actual().quantity().toString(),
                sum.missing().isEmpty()
                        ? "—"
                        : sum.missing().stream().map(UnitName::value).collect(Collectors.joining("、")));
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

    // The documents

    private static List<String> workedOut(String month) {
        return rows(month, "## Worked out").stream()
                .map(row -> String.join(" | ", row.subList(0, 5)))
                .toList();
    }

    private static List<AReport> reportsUpTo(String month) {
        return MONTHS.stream()
                .filter(earlier -> earlier.compareTo(month) <= 0)
                .flatMap(earlier -> reports(earlier).stream())
                .toList();
    }

    private static List<AReport> reports(String month) {
        Map<String, AReport> reports = new LinkedHashMap<>();
        for (List<String> row : rows(month, "## Reported")) {
            AReport report = reports.computeIfAbsent(
                    row.get(0), unit -> AReport.of(unit, month).receivedAt(row.get(1)));
            String subject = row.get(2);
            String value = row.get(3);
            if (subject.equals("零报告")) {
                report.nil();
            } else if (subject.startsWith("指标") && value.contains("/") && !value.contains("克")) {
                String[] days = value.split("/", -1);
                report.reading(subject, "", "", days[0] + "天", days[1] + "天");
            } else if (subject.startsWith("指标")) {
                report.reading(subject, value);
            } else {
                report.row(subject, value, status(row.get(4)), row.get(4).equals("文字") ? "持续推进。" : "");
            }
        }
        return List.copyOf(reports.values());
    }

    private static SelfStatus status(String word) {
        return Arrays.stream(SelfStatus.values())
                .filter(status -> status.chinese().equals(word))
                .findFirst()
                .orElse(SelfStatus.UNSTATED);
    }

    private static String seenAt(String month) {
        return document(month)
                .text()
                .lines()
                .filter(line -> line.startsWith("Seen at: "))
                .map(line -> line.substring("Seen at: ".length()))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(String month, String heading) {
        return document(month).rows(heading);
    }

    private static GoldenDocument document(String month) {
        return GoldenDocument.read("golden-" + month + ".md");
    }
}
