package org.yuebao.report.content;

import static org.yuebao.report.content.SmallPlan.BUREAU;
import static org.yuebao.report.content.SmallPlan.CARBON;
import static org.yuebao.report.content.SmallPlan.DONGCHENG;
import static org.yuebao.report.content.SmallPlan.DUST;
import static org.yuebao.report.content.SmallPlan.ELECTRIC;
import static org.yuebao.report.content.SmallPlan.INSPECT;
import static org.yuebao.report.content.SmallPlan.PM25;
import static org.yuebao.report.content.SmallPlan.RIVERS;
import static org.yuebao.report.content.SmallPlan.ROADSIDE;
import static org.yuebao.report.content.SmallPlan.SOIL;
import static org.yuebao.report.content.SmallPlan.TONGZHOU;
import static org.yuebao.report.content.SmallPlan.TRANSPORT;
import static org.yuebao.report.content.SmallPlan.WATER;
import static org.yuebao.report.content.SmallPlan.YANQING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.ItemVerdict;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.assessment.YearEnd;
import org.yuebao.model.assessment.YearOnYear;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Scope;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.FormHead;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/**
 * June of {@link SmallPlan}, made up: 东城 on time and well, 通州 a day late and behind, 延庆 refused and so missing, the
 * bureau on pace, 交通委 with a nil report and an overdue measure.
 */
public final class SmallMonth {

    public static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    public static final RunKey RUN = new RunKey(SmallPlan.plan().id(), JUNE, 1);

    /** 10 o'clock on 6 July in Beijing. */
    public static final Instant AS_OF = Instant.parse("2022-07-06T02:00:00Z");

    /** 181 of 365 days. */
    private static final Ratio HALF_YEAR = Ratio.of(181, 365);

    private SmallMonth() {}

    public static ReportMaterial draft() {
        return new ReportMaterial(
                SmallPlan.plan(),
                RUN,
                ReportLabel.draft(1),
                AS_OF,
                new DueDate(LocalDate.of(2022, 7, 5), false),
                results(),
                List.of(),
                submissions(false),
                List.of(refusal()),
                Optional.empty(),
                "5d41402abc4b2a76b9719d911017c592ae2c3d1f0a9b8c7d6e5f4a3b2c1d0e9f",
                presentation());
    }

    public static Presentation presentation() {
        return new Presentation(
                Optional.empty(), 60, false, List.of("正文“仿宋_GB2312”在PDF中以示例字体代替。"), PrintedCharacters.all());
    }

    public static MonthResults results() {
        return new MonthResults(
                JUNE,
                assessments(),
                measureLights(),
                taskLights(),
                summaries(),
                standings(),
                outlooks(),
                rollUps(),
                List.of());
    }

    /** 通州 and the city reported last year's PM2.5; 通州's roadside checks go on at the present pace. */
    private static List<Outlook> outlooks() {
        return List.of(
                new Outlook(
                        PM25,
                        Optional.empty(),
                        Optional.of(lastYear("33", "36", "-8.3", BUREAU)),
                        Optional.empty(),
                        List.of()),
                new Outlook(
                        PM25,
                        Optional.of(TONGZHOU),
                        Optional.of(lastYear("36", "40", "-10.0", TONGZHOU)),
                        Optional.of(new YearEnd(
                                Quantity.of("36", "微克/立方米"),
                                false,
                                false,
                                "按当前进度预计全年36微克/立方米（保持1—6月水平），目标≤35，不能达标。",
                                List.of())),
                        List.of("与载入的去年数据（41微克/立方米）不一致，请核")),
                // 10.20 · 365 ÷ 181 = 20.569
                new Outlook(
                        ROADSIDE,
                        Optional.of(TONGZHOU),
                        Optional.empty(),
                        Optional.of(new YearEnd(
                                Quantity.of("20.56", "万辆次"),
                                false,
                                false,
                                "按当前进度预计全年20.56万辆次（10.20×365÷181，按已过天数），目标≥27.75，不能达标。",
                                List.of())),
                        List.of()));
    }

    private static YearOnYear lastYear(String now, String before, String change, UnitName unit) {
        return new YearOnYear(
                Quantity.of(now, "微克/立方米"),
                new Figure(Quantity.of(before, "微克/立方米"), List.of(cell(unit, "指标", "J5"))),
                Optional.of(new BigDecimal(change)),
                YearOnYear.ToldIn.PERCENT,
                "填报的去年同期累计值");
    }

    private static List<RollUp> rollUps() {
        return List.of(
                rollUp(RollUp.Level.THEME, 2, "水", "水污染防治", counts(1, 0, 0, 0), counts(1, 0, 0, 0), counts(3, 0, 0, 1)),
                rollUp(
                        RollUp.Level.WHOLE,
                        0,
                        "全部",
                        "污染防治行动计划",
                        counts(2, 0, 1, 0),
                        counts(2, 1, 1, 0),
                        counts(5, 0, 2, 2)),
                rollUp(
                        RollUp.Level.THEME,
                        1,
                        "大气",
                        "大气污染防治",
                        counts(1, 0, 1, 0),
                        counts(1, 1, 1, 0),
                        counts(2, 0, 2, 1)));
    }

    private static RollUp rollUp(
            RollUp.Level level,
            int order,
            String code,
            String title,
            LightCounts tasks,
            LightCounts measures,
            LightCounts assessments) {
        return new RollUp(level, order, code, title, tasks, measures, assessments);
    }

    private static LightCounts counts(int green, int yellow, int red, int grey) {
        return new LightCounts(green, yellow, red, grey);
    }

    public static List<Assessment> assessments() {
        List<Assessment> all = new ArrayList<>();
        for (UnitName district : List.of(DONGCHENG, TONGZHOU, YANQING)) {
            all.add(judged(CARBON, district, Verdict.YEARLY, "按年核算", "3").build());
        }
        all.add(judged(PM25, DONGCHENG, Verdict.MET, "31微克/立方米", "34")
                .figure("31", "微克/立方米", "指标", "F5")
                .build());
        all.add(judged(PM25, TONGZHOU, Verdict.AT_RISK, "36微克/立方米", "35")
                .figure("36", "微克/立方米", "指标", "F5")
                .build());
        all.add(judged(PM25, YANQING, Verdict.NOT_REPORTED, "未报送", "30").build());
        all.add(judged(WATER, DONGCHENG, Verdict.MET, "100(75,0)", "100(75,0)")
                .cell("指标", "F6")
                .build());
        all.add(judged(WATER, TONGZHOU, Verdict.NOT_MET, "100(40,0)", "100(42.8,0)")
                .cell("指标", "F6")
                .build());
        all.add(judged(WATER, YANQING, Verdict.NOT_REPORTED, "未报送", "100(100,0)")
                .build());
        all.add(judged(ROADSIDE, DONGCHENG, Verdict.ON_PACE, "1.50万辆次", "2.9")
                .figure("1.50", "万辆次", "指标", "F7")
                .share("1.50", "2.9")
                .build());
        all.add(judged(ROADSIDE, TONGZHOU, Verdict.BEHIND, "10.20万辆次", "27.75")
                .figure("10.20", "万辆次", "指标", "F7")
                .share("10.20", "27.75")
                .build());
        all.add(judged(ROADSIDE, YANQING, Verdict.NOT_REPORTED, "未报送", "1.15").build());
        all.add(judged(SOIL, DONGCHENG, Verdict.NOT_CONCERNED, "不涉及", "0").build());
        all.add(judged(SOIL, TONGZHOU, Verdict.COMPLETED, "3块", "3")
                .figure("3", "块", "指标", "F8")
                .share("3", "3")
                .build());
        all.add(judged(SOIL, YANQING, Verdict.NOT_REPORTED, "未报送", "2").build());

        all.add(judged(INSPECT, DONGCHENG, Verdict.ON_PACE, "1.50万辆次", "2.9万辆次")
                .figure("1.50", "万辆次", "进展情况", "M4")
                .share("1.50", "2.9")
                .words("截至6月底，累计路检重型柴油车1.5万辆次，处罚超标车辆120辆次。")
                .build());
        all.add(judged(INSPECT, TONGZHOU, Verdict.BEHIND, "10.20万辆次", "27.75万辆次")
                .figure("10.20", "万辆次", "进展情况", "M4")
                .share("10.20", "27.75")
                .words("路检站点正在改造。")
                .build());
        all.add(judged(INSPECT, YANQING, Verdict.NOT_REPORTED, "未报送", "1.15万辆次").build());
        all.add(judged(ELECTRIC, TRANSPORT, Verdict.OVERDUE, "推进中", "6月30日前")
                .cell("进展情况", "O4")
                .build());
        all.add(judged(DUST, BUREAU, Verdict.ON_PACE, "推进中", "")
                .cell("进展情况", "O4")
                .items(
                        new ItemVerdict(1, "通报道路尘负荷", Verdict.ON_PACE, "推进中", "7月31日前"),
                        new ItemVerdict(2, "检查工地", Verdict.ON_PACE, "已完成", "6月30日前"))
                .build());
        all.add(judged(RIVERS, DONGCHENG, Verdict.COMPLETED, "已完成", "8月31日前")
                .cell("进展情况", "O5")
                .words("3处小微水体整治已全部完成。")
                .build());
        all.add(judged(RIVERS, TONGZHOU, Verdict.ON_PACE, "推进中", "8月31日前")
                .cell("进展情况", "O5")
                .build());
        all.add(judged(RIVERS, YANQING, Verdict.NOT_REPORTED, "未报送", "8月31日前").build());
        all.add(judged(RIVERS, BUREAU, Verdict.ON_PACE, "推进中", "8月31日前")
                .cell("进展情况", "O5")
                .build());
        return all;
    }

    public static List<MeasureLight> measureLights() {
        return List.of(
                new MeasureLight(
                        INSPECT,
                        Verdict.AT_RISK,
                        new LightCounts(1, 0, 1, 1),
                        List.of(roadside("重型柴油车路检")),
                        List.of(YANQING),
                        "全市合计完成36.8%，序时进度49.6%，低12.8个百分点。"),
                new MeasureLight(
                        ELECTRIC,
                        Verdict.OVERDUE,
                        new LightCounts(0, 0, 1, 0),
                        List.of(),
                        List.of(),
                        "6月30日到期，市交通委未完成。"),
                new MeasureLight(DUST, Verdict.ON_PACE, new LightCounts(1, 0, 0, 0), List.of(), List.of(), "各单位均正常。"),
                new MeasureLight(
                        RIVERS, Verdict.ON_PACE, new LightCounts(3, 0, 0, 1), List.of(), List.of(YANQING), "各单位均正常。"));
    }

    private static CitySum roadside(String name) {
        Figure actual = new Figure(
                Quantity.of("11.70", "万辆次"), List.of(cell(DONGCHENG, "指标", "F7"), cell(TONGZHOU, "指标", "F7")));
        return new CitySum(
                name,
                actual,
                Quantity.of("31.80", "万辆次"),
                Optional.of(new Ratio(new BigDecimal("11.70"), new BigDecimal("31.80"))),
                HALF_YEAR,
                Verdict.AT_RISK,
                List.of(YANQING));
    }

    private static List<TaskLight> taskLights() {
        return List.of(
                new TaskLight(new TaskCode("水", 1), Light.GREEN, new LightCounts(1, 0, 0, 0)),
                new TaskLight(new TaskCode("大气", 2), Light.GREEN, new LightCounts(1, 0, 0, 0)),
                new TaskLight(new TaskCode("大气", 1), Light.RED, new LightCounts(0, 1, 1, 0)));
    }

    private static List<IndicatorSummary> summaries() {
        List<UnitName> missing = List.of(YANQING);
        return List.of(
                new IndicatorSummary(CARBON, 0, 0, Optional.empty(), Optional.empty(), List.of(), List.of()),
                new IndicatorSummary(
                        PM25,
                        1,
                        2,
                        Optional.empty(),
                        Optional.of(new Figure(Quantity.of("33", "微克/立方米"), List.of(cell(BUREAU, "指标", "F5")))),
                        List.of(
                                new IndicatorSummary.Rank(1, DONGCHENG, "31"),
                                new IndicatorSummary.Rank(2, TONGZHOU, "36")),
                        missing),
                new IndicatorSummary(
                        WATER,
                        1,
                        2,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new IndicatorSummary.Rank(1, DONGCHENG, "100(75,0)"),
                                new IndicatorSummary.Rank(2, TONGZHOU, "100(40,0)")),
                        missing),
                new IndicatorSummary(
                        ROADSIDE,
                        1,
                        2,
                        Optional.of(roadside("重型柴油车路检")),
                        Optional.empty(),
                        List.of(
                                new IndicatorSummary.Rank(1, DONGCHENG, "1.50"),
                                new IndicatorSummary.Rank(2, TONGZHOU, "10.20")),
                        missing),
                new IndicatorSummary(
                        SOIL,
                        1,
                        1,
                        Optional.of(new CitySum(
                                "土壤污染状况调查",
                                new Figure(Quantity.of("3", "块"), List.of(cell(TONGZHOU, "指标", "F8"))),
                                Quantity.of("5", "块"),
                                Optional.of(Ratio.of(3, 5)),
                                HALF_YEAR,
                                Verdict.ON_PACE,
                                missing)),
                        Optional.empty(),
                        List.of(new IndicatorSummary.Rank(1, TONGZHOU, "3")),
                        missing));
    }

    public static List<Standing> standings() {
        return List.of(
                standing(
                        TONGZHOU,
                        "42.5",
                        2,
                        new LightCounts(1, 0, 1, 0),
                        new LightCounts(1, 1, 2, 1),
                        new Timeliness.Late(Instant.parse("2022-07-06T01:30:00Z"), 1),
                        false,
                        1,
                        2),
                standing(
                        DONGCHENG,
                        "100.0",
                        1,
                        new LightCounts(2, 0, 0, 0),
                        new LightCounts(3, 0, 0, 2),
                        new Timeliness.OnTime(Instant.parse("2022-07-04T02:00:00Z")),
                        false,
                        2,
                        1),
                standing(
                        YANQING,
                        "0.0",
                        3,
                        new LightCounts(0, 0, 0, 2),
                        new LightCounts(0, 0, 0, 5),
                        new Timeliness.NotReported(1),
                        false,
                        0,
                        1),
                standing(
                        TRANSPORT,
                        "16.7",
                        2,
                        new LightCounts(0, 0, 1, 0),
                        new LightCounts(0, 0, 0, 0),
                        new Timeliness.OnTime(Instant.parse("2022-07-05T08:05:00Z")),
                        true,
                        1,
                        0),
                standing(
                        BUREAU,
                        "100.0",
                        1,
                        new LightCounts(2, 0, 0, 0),
                        new LightCounts(0, 0, 0, 0),
                        new Timeliness.OnTime(Instant.parse("2022-07-01T01:00:00Z")),
                        false,
                        1,
                        0));
    }

    private static Standing standing(
            UnitName unit,
            String score,
            int rank,
            LightCounts measures,
            LightCounts indicators,
            Timeliness timeliness,
            boolean nil,
            int revision,
            int findings) {
        return new Standing(
                unit,
                Optional.of(new BigDecimal(score)),
                Optional.of(new BigDecimal("0.5000")),
                Optional.empty(),
                Optional.of(new BigDecimal("1.0000")),
                OptionalInt.of(rank),
                measures,
                indicators,
                timeliness,
                nil,
                revision,
                findings);
    }

    /** May: one measure less that is red, the districts in another order, PM2.5 of the city 40. */
    public static MonthResults may() {
        return new MonthResults(
                ReportingMonth.of(2022, 5),
                List.of(),
                List.of(
                        may(INSPECT, Verdict.ON_PACE),
                        may(ELECTRIC, Verdict.AT_RISK),
                        may(DUST, Verdict.ON_PACE),
                        may(RIVERS, Verdict.ON_PACE)),
                List.of(),
                List.of(new IndicatorSummary(
                        PM25,
                        1,
                        2,
                        Optional.empty(),
                        Optional.of(new Figure(Quantity.of("40", "微克/立方米"), List.of())),
                        List.of(),
                        List.of())),
                standings().stream()
                        .filter(standing -> !standing.unit().equals(YANQING))
                        .map(standing -> standing.unit().equals(DONGCHENG)
                                ? rank(standing, 2)
                                : standing.unit().equals(TONGZHOU) ? rank(standing, 1) : standing)
                        .toList());
    }

    public static Assessment notReported(AssessedSubject subject, UnitName unit) {
        return judged(subject, unit, Verdict.NOT_REPORTED, "未报送", "").build();
    }

    public static Standing awaited(Standing standing) {
        return new Standing(
                standing.unit(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                standing.measures(),
                standing.indicators(),
                new Timeliness.Awaited(0),
                false,
                0,
                0);
    }

    private static MeasureLight may(MeasureCode measure, Verdict verdict) {
        return new MeasureLight(measure, verdict, new LightCounts(0, 0, 0, 0), List.of(), List.of(), "");
    }

    private static Standing rank(Standing standing, int rank) {
        return new Standing(
                standing.unit(),
                standing.score(),
                standing.measurePart(),
                standing.indicatorPart(),
                standing.timelinessPart(),
                OptionalInt.of(rank),
                standing.measures(),
                standing.indicators(),
                standing.timeliness(),
                standing.nilReport(),
                standing.revision(),
                standing.findings());
    }

    public static List<StoredSubmission> submissions(boolean demonstration) {
        return List.of(
                submission(
                        TONGZHOU,
                        1,
                        "2022-07-06T01:30:00Z",
                        false,
                        demonstration,
                        finding(
                                Severity.ERROR,
                                "AMOUNT-UNIT",
                                file(TONGZHOU),
                                "M5",
                                "350",
                                "请填写如“350吨”",
                                "填报“350”，缺少单位"),
                        finding(Severity.NOTE, "STATUS-WORD", file(TONGZHOU), "O6", "在做", "", "状态“在做”按“推进中”处理")),
                submission(
                        DONGCHENG,
                        2,
                        "2022-07-04T06:00:00Z",
                        false,
                        demonstration,
                        finding(Severity.WARNING, "TEXT-SAME", file(DONGCHENG), "J5", "整治", "请写明本月进展", "与上月文字相同")),
                submission(BUREAU, 1, "2022-07-01T01:00:00Z", false, demonstration),
                submission(TRANSPORT, 1, "2022-07-05T08:05:00Z", true, demonstration));
    }

    /** The same submission with the two districts' roadside checks in it: 1.50 and 10.20, as amounts of the measure and the indicator. */
    public static Submission withReadings(Submission sent) {
        String amount = sent.unit().equals(DONGCHENG) ? "1.50" : "10.20";
        Reported indicator = new Reported.Amount(Quantity.of(amount, "万辆次"), new SourceCell("指标", "F7"));
        Reported measure = new Reported.Amount(Quantity.of(amount, "万辆次"), new SourceCell("进展情况", "M4"));
        Reported none = Reported.missing();
        return new Submission(
                sent.plan(),
                sent.planVersion(),
                sent.month(),
                sent.unit(),
                sent.file(),
                sent.nilReport(),
                sent.demonstration(),
                sent.head(),
                List.of(new ProgressEntry(
                        new ItemCode(INSPECT, 1),
                        "路检站点正在改造。",
                        measure,
                        SelfStatus.IN_PROGRESS,
                        "",
                        "",
                        new SourceCell("进展情况", "J4"),
                        new SourceCell("进展情况", "O4"))),
                List.of(new Reading(ROADSIDE, none, indicator, none, none, none, none, "")),
                sent.findings());
    }

    /** What the districts wrote; the words that {@link #assessments} have too. */
    private static List<ProgressEntry> entries(UnitName unit) {
        if (unit.equals(DONGCHENG)) {
            return List.of(
                    entry(INSPECT, 1, "截至6月底，累计路检重型柴油车1.5万辆次，处罚超标车辆120辆次。", SelfStatus.IN_PROGRESS, 4),
                    entry(RIVERS, 0, "3处小微水体整治已全部完成。", SelfStatus.COMPLETED, 5));
        }
        return unit.equals(TONGZHOU) ? List.of(entry(INSPECT, 1, "路检站点正在改造", SelfStatus.IN_PROGRESS, 4)) : List.of();
    }

    private static ProgressEntry entry(MeasureCode measure, int item, String text, SelfStatus status, int row) {
        return new ProgressEntry(
                new ItemCode(measure, item),
                text,
                Reported.missing(),
                status,
                "",
                "",
                new SourceCell("进展情况", "J" + row),
                new SourceCell("进展情况", "O" + row));
    }

    private static StoredSubmission submission(
            UnitName unit, int revision, String receivedAt, boolean nil, boolean demonstration, Finding... findings) {
        return new StoredSubmission(
                revision,
                new Submission(
                        RUN.plan(),
                        1,
                        JUNE,
                        unit,
                        new ReceivedFile(file(unit), sha(unit), Instant.parse(receivedAt)),
                        nil,
                        demonstration,
                        FormHead.empty(),
                        entries(unit),
                        List.of(),
                        List.of(findings)));
    }

    public static Refusal refusal() {
        return new Refusal(
                RUN.plan(),
                JUNE,
                Optional.of(YANQING),
                new ReceivedFile(file(YANQING), sha(YANQING), Instant.parse("2022-07-05T09:00:00Z")),
                List.of(new Finding(
                        new FindingCode("GATE-MONTH"),
                        Severity.BLOCKER,
                        Scope.WORKBOOK,
                        file(YANQING),
                        Optional.empty(),
                        Optional.empty(),
                        "2022-05",
                        "请填报2022年6月的表",
                        "表内月份为2022年5月，本次收集2022年6月")));
    }

    private static Finding finding(
            Severity severity,
            String code,
            String file,
            String address,
            String found,
            String expected,
            String statement) {
        SourceCell cell = new SourceCell("进展情况", address);
        return new Finding(
                new FindingCode(code),
                severity,
                Scope.CELL,
                file,
                Optional.of("进展情况"),
                Optional.of(cell),
                found,
                expected,
                statement);
    }

    private static String file(UnitName unit) {
        return "2022年6月_" + unit + "_进展情况.xlsx";
    }

    /** Made up, and 64 characters long like a real one. */
    private static String sha(UnitName unit) {
        char digit = "0123456789abcdef"
                .charAt(List.of(DONGCHENG, TONGZHOU, YANQING, BUREAU, TRANSPORT).indexOf(unit) + 10);
        return String.valueOf(digit).repeat(64);
    }

    private static CellReference cell(UnitName unit, String sheet, String address) {
        return new CellReference(unit, JUNE, 1, file(unit), sha(unit), new SourceCell(sheet, address));
    }

    private static Judging judged(
            AssessedSubject subject, UnitName unit, Verdict verdict, String actual, String target) {
        return new Judging(subject, unit, verdict, actual, target);
    }

    /** An assessment under construction. */
    private static final class Judging {

        private final AssessedSubject subject;
        private final UnitName unit;
        private final Verdict verdict;
        private final String actual;
        private final String target;
        private Optional<Figure> figure = Optional.empty();
        private Optional<Ratio> completion = Optional.empty();
        private List<ItemVerdict> items = List.of();
        private List<CellReference> sources = List.of();
        private String text = "";

        private Judging(AssessedSubject subject, UnitName unit, Verdict verdict, String actual, String target) {
            this.subject = subject;
            this.unit = unit;
            this.verdict = verdict;
            this.actual = actual;
            this.target = target;
        }

        Judging figure(String amount, String measuredIn, String sheet, String address) {
            cell(sheet, address);
            figure = Optional.of(new Figure(Quantity.of(amount, measuredIn), sources));
            return this;
        }

        Judging cell(String sheet, String address) {
            sources = List.of(SmallMonth.cell(unit, sheet, address));
            return this;
        }

        Judging share(String part, String whole) {
            completion = Optional.of(new Ratio(new BigDecimal(part), new BigDecimal(whole)));
            return this;
        }

        Judging items(ItemVerdict... verdicts) {
            items = List.of(verdicts);
            return this;
        }

        Judging words(String own) {
            text = own;
            return this;
        }

        Assessment build() {
            return new Assessment(
                    subject,
                    unit,
                    verdict,
                    actual,
                    target,
                    figure,
                    completion,
                    completion.map(ignored -> HALF_YEAR),
                    items,
                    subject instanceof MeasureCode ? "措施第7条" : "指标",
                    verdict.word() + "。",
                    List.of(),
                    text,
                    sources);
        }
    }
}
