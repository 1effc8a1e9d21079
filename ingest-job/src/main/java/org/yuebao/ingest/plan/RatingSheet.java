package org.yuebao.ingest.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.plan.LightLimits;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.quantity.PercentagePoints;

/** 设置: the numbers by which lights and scores are given, one a row. */
final class RatingSheet {

    static final String NAME = "设置";

    private static final String KEY = "设置项";
    private static final String VALUE = "值";
    private static final String UNIT = "单位";
    private static final String EXPLANATION = "说明";

    private enum Setting implements KeyedRows.Key {
        GREEN_WITHIN("绿灯差距", "百分点", "完成率比序时进度低不超过此值为绿灯"),
        YELLOW_WITHIN("黄灯差距", "百分点", "完成率比序时进度低不超过此值为黄灯，再低为红灯；不小于绿灯差距"),
        FEW_THINGS("少量目标", "件（家、处等）", "目标不超过此数的，期限过四分之三前最多黄灯"),
        RED_ONE_IN("全市红灯门槛", "分之一", "被评单位中红灯达到几分之一，该措施为红灯；3 即三分之一"),
        MEASURE_WEIGHT("措施权重", "分", "重点任务措施得分；三项权重合计100"),
        INDICATOR_WEIGHT("指标权重", "分", "指标得分；三项权重合计100"),
        TIMELINESS_WEIGHT("报送权重", "分", "报送及时性得分；三项权重合计100"),
        YELLOW_WORTH("黄灯得分", "绿灯为1", "0至1之间；绿灯为1，红灯和未报送为0"),
        LATE_PENALTY("迟报扣分", "分/工作日", "每迟报一个工作日扣的分，扣完为止"),
        DUE_WORKING_DAY("报送期限", "个工作日", "次月第几个工作日前报送"),
        OFFICIAL("正式计分", "是/否", "选“否”时报告注明“测算分，仅供参考”"),
        DUE_DAY_INCLUDED("含截止当日", "是/否", "“第三个工作日前”是否含当日；选“否”则须在前一日报送", true),
        FEW_THINGS_UNTIL("少量目标宽限", "%", "时限未过百分之几时，少量目标最多黄灯；0至100", true),
        MONTHS_OF_GRACE("零进展宽限", "个月", "时限内前几个月末累计为0的不评红灯", true),
        NOT_STARTED_UNTIL("未启动宽限", "%", "时限过百分之几以后仍未启动的为黄灯；0至100", true),
        DUE_SOON_MONTHS("临期月数", "个月", "此后几个月月底前到期、尚未完成的为黄灯；0为不提示", true),
        ONGOING_DONE_FROM("长期任务完成起始月", "月", "长期任务自几月起自评已完成才算完成；1至12", true),
        MEAN_LENIENT_UNTIL("均值宽限截止月", "月", "累计均值高于目标、尚可挽回的，到几月为止为黄灯，以后为红灯；1至12", true),
        CLOSE_WITHIN("最新值容差", "%", "最新值与目标相差不超过目标的百分之几为黄灯；0至100", true),
        SCORE_ROUNDING("得分舍入", "到0.1", "四舍五入、四舍六入五成双或舍去", true),
        BEFORE_THE_RAINS("汛期前截止日", "月日", "完成时限为“汛期前”“雨季前”的，到哪一天为止，如5月31日", true);

        private final String key;
        private final String unit;
        private final String explanation;
        private final boolean mayBeMissing;

        Setting(String key, String unit, String explanation) {
            this(key, unit, explanation, false);
        }

        Setting(String key, String unit, String explanation, boolean mayBeMissing) {
            this.mayBeMissing = mayBeMissing;
            this.key = key;
            this.unit = unit;
            this.explanation = explanation;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String explanation() {
            return explanation;
        }

        @Override
        public boolean isOptional() {
            return mayBeMissing;
        }
    }

    private static final Choices<RoundingMode> ROUNDINGS = new Choices<RoundingMode>()
            .with("四舍五入", RoundingMode.HALF_UP)
            .with("四舍六入五成双", RoundingMode.HALF_EVEN)
            .with("舍去", RoundingMode.DOWN);

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})日");

    private RatingSheet() {}

    static SheetContent content(RatingScale rating) {
        return new SheetContent(
                NAME,
                "只改“值”一列；报告附录会印出所用设置。",
                1,
                List.of(Column.of(KEY, 18), Column.of(VALUE, 10), Column.of(UNIT, 16), Column.of(EXPLANATION, 70)),
                Arrays.stream(Setting.values())
                        .map(setting -> List.of(setting.key, value(rating, setting), setting.unit, setting.explanation))
                        .toList());
    }

    private static String value(RatingScale rating, Setting setting) {
        return switch (setting) {
            case GREEN_WITHIN -> rating.greenWithin().value().toPlainString();
            case YELLOW_WITHIN -> rating.yellowWithin().value().toPlainString();
            case FEW_THINGS -> String.valueOf(rating.fewThings());
            case RED_ONE_IN -> String.valueOf(rating.redOneIn());
            case MEASURE_WEIGHT -> rating.measureWeight().toPlainString();
            case INDICATOR_WEIGHT -> rating.indicatorWeight().toPlainString();
            case TIMELINESS_WEIGHT -> rating.timelinessWeight().toPlainString();
            case YELLOW_WORTH -> rating.yellowWorth().toPlainString();
            case LATE_PENALTY -> rating.latePenalty().toPlainString();
            case DUE_WORKING_DAY -> String.valueOf(rating.dueWorkingDay());
            case DUE_DAY_INCLUDED -> Choices.YES_OR_NO.word(rating.dueDayIncluded());
            case FEW_THINGS_UNTIL -> rating.limits().fewThingsUntil().toPlainString();
            case MONTHS_OF_GRACE -> String.valueOf(rating.limits().monthsOfGrace());
            case NOT_STARTED_UNTIL -> rating.limits().notStartedUntil().toPlainString();
            case DUE_SOON_MONTHS -> String.valueOf(rating.limits().dueSoonMonths());
            case ONGOING_DONE_FROM -> String.valueOf(rating.limits().ongoingDoneFrom());
            case MEAN_LENIENT_UNTIL -> String.valueOf(rating.limits().meanLenientUntil());
            case CLOSE_WITHIN -> rating.limits().closeWithin().toPlainString();
            case BEFORE_THE_RAINS -> inWords(rating.limits().beforeTheRains());
            case SCORE_ROUNDING -> ROUNDINGS.word(rating.scoreRounding());
            case OFFICIAL -> Choices.YES_OR_NO.word(rating.official());
        };
    }

    static RatingScale read(WorkbookText workbook, Problems problems) {
        KeyedRows<Setting> settings = KeyedRows.read(workbook, Setting.class, NAME, KEY, VALUE, problems);
        RatingScale usual = RatingScale.defaults();
        RatingScale rating = new RatingScale(
                new PercentagePoints(number(settings, Setting.GREEN_WITHIN)),
                new PercentagePoints(number(settings, Setting.YELLOW_WITHIN)),
                settings.wholeNumber(Setting.FEW_THINGS, 0, 0),
                settings.wholeNumber(Setting.RED_ONE_IN, 1, 1),
                number(settings, Setting.MEASURE_WEIGHT),
                number(settings, Setting.INDICATOR_WEIGHT),
                number(settings, Setting.TIMELINESS_WEIGHT),
                number(settings, Setting.YELLOW_WORTH),
                number(settings, Setting.LATE_PENALTY),
                settings.wholeNumber(Setting.DUE_WORKING_DAY, 1, 1),
                otherwise(
                        settings,
                        Setting.DUE_DAY_INCLUDED,
                        usual.dueDayIncluded(),
                        key -> settings.chosen(key, Choices.YES_OR_NO, true)),
                otherwise(
                        settings,
                        Setting.SCORE_ROUNDING,
                        usual.scoreRounding(),
                        key -> settings.chosen(key, ROUNDINGS, RoundingMode.HALF_UP)),
                settings.chosen(Setting.OFFICIAL, Choices.YES_OR_NO, false),
                limits(settings, usual.limits()));
        tellContradictions(rating, settings);
        return rating;
    }

    private static LightLimits limits(KeyedRows<Setting> settings, LightLimits usual) {
        return new LightLimits(
                percent(settings, Setting.FEW_THINGS_UNTIL, usual.fewThingsUntil()),
                whole(settings, Setting.MONTHS_OF_GRACE, 0, usual.monthsOfGrace()),
                percent(settings, Setting.NOT_STARTED_UNTIL, usual.notStartedUntil()),
                whole(settings, Setting.DUE_SOON_MONTHS, 0, usual.dueSoonMonths()),
                month(settings, Setting.ONGOING_DONE_FROM, usual.ongoingDoneFrom()),
                month(settings, Setting.MEAN_LENIENT_UNTIL, usual.meanLenientUntil()),
                percent(settings, Setting.CLOSE_WITHIN, usual.closeWithin()),
                otherwise(
                        settings,
                        Setting.BEFORE_THE_RAINS,
                        usual.beforeTheRains(),
                        key -> day(settings, key, usual.beforeTheRains())));
    }

    private static String inWords(MonthDay day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static MonthDay day(KeyedRows<Setting> settings, Setting setting, MonthDay usual) {
        Matcher matcher = DAY.matcher(settings.text(setting));
        if (matcher.matches()) {
            try {
                return MonthDay.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            } catch (DateTimeException e) {
                // told below, like any other text that is no day
            }
        }
        settings.misread(setting);
        return usual;
    }

    /** The usual where the workbook, older than the setting, has no row for it. */
    private static <T> T otherwise(KeyedRows<Setting> settings, Setting setting, T usual, Function<Setting, T> read) {
        return settings.row(setting).isPresent() ? read.apply(setting) : usual;
    }

    private static int whole(KeyedRows<Setting> settings, Setting setting, int least, int usual) {
        return otherwise(settings, setting, usual, key -> settings.wholeNumber(key, least, usual));
    }

    private static int month(KeyedRows<Setting> settings, Setting setting, int usual) {
        int month = whole(settings, setting, 1, usual);
        if (month > 12) {
            settings.misread(setting);
        }
        return Math.min(month, 12);
    }

    private static BigDecimal percent(KeyedRows<Setting> settings, Setting setting, BigDecimal usual) {
        BigDecimal percent = otherwise(settings, setting, usual, key -> number(settings, key));
        if (percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            settings.misread(setting);
        }
        return percent;
    }

    private static BigDecimal number(KeyedRows<Setting> settings, Setting setting) {
        String text = settings.text(setting);
        if (text.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            return new BigDecimal(text);
        }
        settings.misread(setting);
        return BigDecimal.ZERO;
    }

    private static void tellContradictions(RatingScale rating, KeyedRows<Setting> settings) {
        if (rating.yellowWithin().value().compareTo(rating.greenWithin().value()) < 0) {
            settings.misread(Setting.YELLOW_WITHIN);
        }
        if (rating.yellowWorth().compareTo(BigDecimal.ONE) > 0) {
            settings.misread(Setting.YELLOW_WORTH);
        }
        BigDecimal sum = rating.measureWeight().add(rating.indicatorWeight()).add(rating.timelinessWeight());
        if (sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            settings.problem(Setting.MEASURE_WEIGHT, "三项权重合计为" + sum.toPlainString() + "，应为100，请调整措施权重、指标权重、报送权重");
        }
    }
}
