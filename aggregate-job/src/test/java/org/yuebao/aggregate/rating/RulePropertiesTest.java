package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.yuebao.aggregate.fixture.APlan;
import org.yuebao.aggregate.fixture.AReport;
import org.yuebao.aggregate.fixture.Items;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.aggregate.progress.ReadingsOfTheYear;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.Window;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.unit.UnitName;

/** What holds for every value, tried on many; seeded, so that a failure comes again. */
class RulePropertiesTest {

    private static final RatingScale SCALE = RatingScale.defaults();

    private final Random random = new Random(2022);

    @Test
    void moreOfAQuantityNeverGivesAWorseLight() {
        for (int i = 0; i < 500; i++) {
            ReportingMonth month = aMonth();
            Quantity target = Quantity.of(String.valueOf(1 + random.nextInt(60)), random.nextBoolean() ? "家" : "吨");
            int less = random.nextInt(80);
            int more = less + random.nextInt(20);

            assertThat(badness(pace(more, target, month)))
                    .as("%s and %s of %s in %s", less, more, target, month)
                    .isLessThanOrEqualTo(badness(pace(less, target, month)));
        }
    }

    @Test
    void aBetterReadingNeverGivesAWorseLight() {
        neverWorse(Better.LOWER, OverMonths.MEAN_TO_DATE, "34", n -> n + "微克/立方米", "微克/立方米");
        neverWorse(Better.HIGHER, OverMonths.LATEST, ">93", n -> n + "%", "%");
        neverWorse(Better.LOWER, OverMonths.LATEST, "10", n -> n + "%", "%");
        neverWorse(Better.HIGHER, OverMonths.CUMULATIVE, "50", n -> n + "吨", "吨");
        neverWorse(Better.LOWER, OverMonths.CUMULATIVE, "50", n -> n + "天", "天");
        neverWorse(Better.HIGHER, OverMonths.RATIO_OF_DAYS, "73", n -> n + "%", "%");
        neverWorse(Better.LOWER, OverMonths.RATIO_OF_DAYS, "2.2", n -> n + "%", "%");
    }

    private void neverWorse(
            Better better, OverMonths overMonths, String target, IntFunction<String> printed, String unit) {
        Plan plan = APlan.of2022()
                .indicator(1, unit, better, overMonths, 0, RoundingMode.HALF_UP)
                .targets("甲区", target)
                .build();
        for (int i = 0; i < 100; i++) {
            ReportingMonth month = aMonth();
            int low = random.nextInt(100);
            int high = low + random.nextInt(101 - low);
            int worse = better == Better.LOWER ? high : low;

            assertThat(badness(read(plan, printed.apply(low + high - worse), month)))
                    .as("%s %s: %s and %s in %s", overMonths, better, low, high, month)
                    .isLessThanOrEqualTo(badness(read(plan, printed.apply(worse), month)));
        }
    }

    @Test
    void aBetterPartOfACompositeNeverGivesAWorseLight() {
        Plan plan = APlan.of2022().composite(1).targets("甲区", "90(75,5)").build();
        for (int i = 0; i < 300; i++) {
            ReportingMonth month = aMonth();
            int[] parts = {60 + random.nextInt(40), 60 + random.nextInt(40), random.nextInt(12)};
            int[] better = parts.clone();
            int part = random.nextInt(3);
            // The first two are the better the higher, the share of 劣Ⅴ类 the lower.
            better[part] = part == 2 ? random.nextInt(parts[2] + 1) : parts[part] + random.nextInt(101 - parts[part]);

            assertThat(badness(read(plan, composite(better), month)))
                    .as("%s and %s in %s", composite(parts), composite(better), month)
                    .isLessThanOrEqualTo(badness(read(plan, composite(parts), month)));
        }
    }

    private static String composite(int... parts) {
        return parts[0] + "(" + parts[1] + "," + parts[2] + ")";
    }

    @Test
    void moreOfWhatAUnitReportsNeverGivesItsMeasureAWorseLight() {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", "9月底前", List.of(), List.of("甲区"), Items.ofTheOnlyUnit(0, "50", "吨"))
                .build();
        List<SelfStatus> statuses = List.of(SelfStatus.values());
        for (int i = 0; i < 300; i++) {
            ReportingMonth month = aMonth();
            int less = random.nextInt(70);
            int more = less + random.nextInt(20);
            SelfStatus status = statuses.get(random.nextInt(statuses.size()));

            assertThat(badness(measured(plan, more, status, month)))
                    .as("%s and %s of 50, %s, in %s", less, more, status, month)
                    .isLessThanOrEqualTo(badness(measured(plan, less, status, month)));
        }
    }

    private static Light measured(Plan plan, int amount, SelfStatus status, ReportingMonth month) {
        Measure measure = plan.measures().findFirst().orElseThrow();
        return new MeasureAssessor(plan, new MonthAtHand(month, true, SCALE))
                .assess(MeasureProgress.gather(
                        plan,
                        measure,
                        month,
                        AReport.of("甲区", month.toString())
                                .row("大气-1-1", amount + "吨", status)
                                .entries(),
                        Set.of()))
                .getFirst()
                .light();
    }

    @Test
    void anIndicatorsSumIsThatOfTheDistrictsInWhicheverOrderTheyCame() {
        Plan plan = APlan.of2022()
                .indicator(8, "吨", Better.HIGHER, OverMonths.CUMULATIVE, 0, RoundingMode.HALF_UP)
                .targets("甲区", "100")
                .targets("乙区", "300")
                .targets("丙区", "50")
                .build();
        Indicator indicator = plan.indicators().findFirst().orElseThrow();
        MonthAtHand at = new MonthAtHand(ReportingMonth.of(2022, 6), true, SCALE);
        for (int i = 0; i < 100; i++) {
            BigDecimal sum = BigDecimal.ZERO;
            List<AReport> reports = new ArrayList<>();
            for (String unit : List.of("甲区", "乙区", "丙区")) {
                BigDecimal amount = BigDecimal.valueOf(random.nextInt(20000), 2);
                sum = sum.add(amount);
                reports.add(AReport.of(unit, "2022-06").reading("指标-8", amount.toPlainString() + "吨"));
            }
            Collections.shuffle(reports, random);
            ReadingsOfTheYear readings = new ReadingsOfTheYear(at.month());
            readings.add(reports.stream().map(AReport::stored).toList());
            CitySum city = new IndicatorSummaryRule(plan, at)
                    .summarize(
                            indicator,
                            APlan.names("甲区", "乙区", "丙区").stream()
                                    .map(unit -> new IndicatorAssessor(at)
                                            .assess(
                                                    indicator,
                                                    plan.target(unit, indicator.code())
                                                            .orElseThrow(),
                                                    readings.of(unit)))
                                    .toList(),
                            readings.of(plan.bureau()))
                    .sum()
                    .orElseThrow();

            assertThat(city.actual().quantity().amount()).isEqualByComparingTo(sum);
            assertThat(city.target().amount()).isEqualByComparingTo("450");
            assertThat(city.missing()).isEmpty();
        }
    }

    @Test
    void theCitysSumIsThatOfTheDistrictsInWhicheverOrderTheyCame() {
        Plan plan = APlan.of2022()
                .measure("大气-1-1", "年底前", List.of(), List.of("各区政府"), Items.ofTheCity(0, "230", "吨"))
                .build();
        Measure measure = plan.measures().findFirst().orElseThrow();
        for (int i = 0; i < 100; i++) {
            BigDecimal sum = BigDecimal.ZERO;
            List<AReport> reports = new ArrayList<>();
            for (String unit : List.of("甲区", "乙区", "丙区")) {
                BigDecimal amount = BigDecimal.valueOf(random.nextInt(20000), 2);
                sum = sum.add(amount);
                reports.add(AReport.of(unit, "2022-06")
                        .row("大气-1-1", amount.toPlainString() + "吨", SelfStatus.IN_PROGRESS));
            }
            Collections.shuffle(reports, random);
            MonthAtHand at = new MonthAtHand(ReportingMonth.of(2022, 6), true, SCALE);
            MeasureProgress progress = MeasureProgress.gather(
                    plan,
                    measure,
                    at.month(),
                    reports.stream().flatMap(one -> one.entries().stream()).toList(),
                    Set.of());
            CitySum city = new MeasureLightRule(plan, at)
                    .lightOf(progress, new MeasureAssessor(plan, at).assess(progress))
                    .sum()
                    .orElseThrow();

            assertThat(city.actual().quantity().amount()).isEqualByComparingTo(sum);
            assertThat(city.missing()).isEmpty();
        }
    }

    @Test
    void aScoreLiesWithinNothingAndAHundred() {
        for (int i = 0; i < 500; i++) {
            Timeliness timeliness = switch (random.nextInt(4)) {
                case 0 -> new Timeliness.OnTime(Instant.EPOCH);
                case 1 -> new Timeliness.Late(Instant.EPOCH, 1 + random.nextInt(30));
                case 2 -> new Timeliness.NotReported(0);
                default -> new Timeliness.Awaited(0);
            };

            Score.of(verdicts(), verdicts(), timeliness, SCALE)
                    .points(SCALE)
                    .ifPresent(points -> assertThat(points).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        }
    }

    private List<Verdict> verdicts() {
        List<Verdict> shuffled = new ArrayList<>(List.of(Verdict.values()));
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(12));
    }

    private ReportingMonth aMonth() {
        return ReportingMonth.of(2022, 1 + random.nextInt(12));
    }

    private static Light pace(int amount, Quantity target, ReportingMonth month) {
        return PaceRule.judge(
                        new Pace(
                                new Quantity(BigDecimal.valueOf(amount), target.unit()),
                                target,
                                Window.ofYear(2022),
                                month),
                        SCALE)
                .verdict()
                .light();
    }

    private static Light read(Plan plan, String value, ReportingMonth month) {
        Indicator indicator = plan.indicators().findFirst().orElseThrow();
        UnitName unit = new UnitName("甲区");
        ReadingsOfTheYear year = new ReadingsOfTheYear(month);
        year.add(List.of(AReport.of("甲区", month.toString())
                .reading(indicator.code().value(), value)
                .stored()));
        return new IndicatorAssessor(new MonthAtHand(month, true, SCALE))
                .assess(indicator, plan.target(unit, indicator.code()).orElseThrow(), year.of(unit))
                .light();
    }

    private static int badness(Light light) {
        assertThat(light).isNotEqualTo(Light.GREY);
        return List.of(Light.GREEN, Light.YELLOW, Light.RED).indexOf(light);
    }
}
