package org.yuebao.ingest.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
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
        DUE_WORKING_DAY("报送期限", "个工作日", "次月第几个工作日前报送，含当日"),
        OFFICIAL("正式计分", "是/否", "选“否”时报告注明“测算分，仅供参考”");

        private final String key;
        private final String unit;
        private final String explanation;

        Setting(String key, String unit, String explanation) {
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
    }

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
            case OFFICIAL -> Choices.YES_OR_NO.word(rating.official());
        };
    }

    static RatingScale read(WorkbookText workbook, Problems problems) {
        KeyedRows<Setting> settings = KeyedRows.read(workbook, Setting.class, NAME, KEY, VALUE, problems);
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
                settings.chosen(Setting.OFFICIAL, Choices.YES_OR_NO, false));
        tellContradictions(rating, settings);
        return rating;
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
