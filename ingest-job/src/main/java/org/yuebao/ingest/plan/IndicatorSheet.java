package org.yuebao.ingest.plan;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.OverUnits;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.quantity.MeasuringUnit;

/** 指标: the columns of every indicator annex, one a row. */
final class IndicatorSheet {

    static final String NAME = "指标";

    private static final String CODE = "指标编号";
    private static final String NUMBER = "序号";
    private static final String WHOLE_NAME = "名称";
    private static final String PRINTED_NAME = "印刷名称";
    private static final String SHORT_NAME = "简称";
    private static final String UNIT = "单位";
    private static final String BETTER = "方向";
    private static final String OVER_MONTHS = "跨月";
    private static final String OVER_UNITS = "跨单位";
    private static final String PARTS = "分项";
    private static final String DECIMALS = "小数位";
    private static final String ROUNDING = "舍入";

    private static final String AS_REPORTED = "按填报";
    private static final Pattern PART = Pattern.compile("(.+)[（(](越[高低]越好)[）)]");

    private static final Choices<Better> DIRECTIONS =
            new Choices<Better>().with("越高越好", Better.HIGHER).with("越低越好", Better.LOWER);
    private static final Choices<OverMonths> MONTHS = new Choices<OverMonths>()
            .with("最新值", OverMonths.LATEST)
            .with("按年核算", OverMonths.YEARLY)
            .with("年初至今均值", OverMonths.MEAN_TO_DATE)
            .with("天数比率", OverMonths.RATIO_OF_DAYS)
            .with("累计", OverMonths.CUMULATIVE);
    private static final Choices<OverUnits> UNITS =
            new Choices<OverUnits>().with("可相加", OverUnits.SUM).with("不可相加", OverUnits.NOT_ADDITIVE);
    private static final Choices<RoundingMode> ROUNDINGS = new Choices<RoundingMode>()
            .with("四舍五入", RoundingMode.HALF_UP)
            .with("截断", RoundingMode.DOWN)
            .with("四舍六入五成双", RoundingMode.HALF_EVEN)
            .with("五舍六入", RoundingMode.HALF_DOWN)
            .with("进一", RoundingMode.UP)
            .with("向上取整", RoundingMode.CEILING)
            .with("向下取整", RoundingMode.FLOOR)
            .with("不舍入", RoundingMode.UNNECESSARY);

    private IndicatorSheet() {}

    static SheetContent content(Plan plan) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < plan.indicatorTables().size(); i++) {
            for (Indicator indicator : plan.indicatorTables().get(i).indicators()) {
                rows.add(row(i + 1, indicator));
            }
        }
        return new SheetContent(
                NAME,
                "复合指标的分项按目标值“100(75,0)”的次序填写，如“断面水质达标率（越高越好）；劣Ⅴ类水体比例（越低越好）”。小数位填“按填报”表示按填报值直接比较。",
                3,
                columns(),
                rows);
    }

    private static List<Column> columns() {
        return List.of(
                Column.of(TableSheet.NUMBER, 7),
                Column.of(CODE, 13),
                Column.of(NUMBER, 7),
                Column.of(WHOLE_NAME, 34),
                Column.of(PRINTED_NAME, 34),
                Column.of(SHORT_NAME, 18),
                Column.of(UNIT, 14),
                Column.choice(BETTER, 11, DIRECTIONS),
                Column.choice(OVER_MONTHS, 14, MONTHS),
                Column.choice(OVER_UNITS, 11, UNITS),
                Column.of(PARTS, 44),
                Column.of(DECIMALS, 9),
                Column.choice(ROUNDING, 16, ROUNDINGS));
    }

    private static List<String> row(int table, Indicator indicator) {
        return List.of(
                String.valueOf(table),
                indicator.code().value(),
                String.valueOf(indicator.number()),
                indicator.name(),
                indicator.printedName(),
                indicator.shortName(),
                indicator.unit().name(),
                DIRECTIONS.word(indicator.better()),
                MONTHS.word(indicator.overMonths()),
                UNITS.word(indicator.overUnits()),
                Names.join(indicator.parts().stream()
                        .map(part -> part.name() + "（" + DIRECTIONS.word(part.better()) + "）")
                        .toList()),
                indicator.decimals() < 0 ? AS_REPORTED : String.valueOf(indicator.decimals()),
                ROUNDINGS.word(indicator.rounding()));
    }

    /** An indicator with the number of its table. */
    record IndicatorRow(int table, Indicator indicator) {}

    static List<IndicatorRow> read(WorkbookText workbook, int tables) {
        Map<IndicatorCode, TextRow> first = new LinkedHashMap<>();
        List<IndicatorRow> indicators = new ArrayList<>();
        for (TextRow row :
                workbook.rows(NAME, columns().stream().map(Column::key).toList())) {
            int table = row.wholeNumber(TableSheet.NUMBER).orElse(1);
            if (table < 1 || table > tables) {
                row.problem(TableSheet.NUMBER, row.found(TableSheet.NUMBER) + "，“指标表”中没有这个表号，请改正");
            }
            Optional<IndicatorCode> code = code(row);
            Optional<Indicator> indicator = code.map(known -> indicator(row, known));
            if (indicator.isPresent()) {
                TextRow other = first.putIfAbsent(indicator.get().code(), row);
                if (other == null) {
                    indicators.add(new IndicatorRow(table, indicator.get()));
                } else {
                    row.problem(CODE, "指标编号“" + row.text(CODE) + "”与 " + other.place(CODE) + " 重复，每个指标请用不同的编号");
                }
            }
        }
        return indicators;
    }

    private static Optional<IndicatorCode> code(TextRow row) {
        String text = row.required(CODE);
        if (text.matches(".+-\\d+-\\d+")) {
            row.problem(CODE, "指标编号“" + text + "”与措施编号同形，请填写如“指标-2”");
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new IndicatorCode(text));
    }

    private static Indicator indicator(TextRow row, IndicatorCode code) {
        String name = row.required(WHOLE_NAME);
        String unit = row.required(UNIT);
        return new Indicator(
                code,
                row.wholeNumber(NUMBER).orElse(0),
                name,
                row.isBlank(PRINTED_NAME) ? name : row.text(PRINTED_NAME),
                row.isBlank(SHORT_NAME) ? name : row.text(SHORT_NAME),
                new MeasuringUnit(unit.isEmpty() ? "—" : unit),
                row.chosen(BETTER, DIRECTIONS, Better.HIGHER),
                row.chosen(OVER_MONTHS, MONTHS, OverMonths.LATEST),
                row.chosen(OVER_UNITS, UNITS, OverUnits.NOT_ADDITIVE),
                parts(row),
                row.text(DECIMALS).equals(AS_REPORTED)
                        ? -1
                        : row.wholeNumber(DECIMALS).orElse(-1),
                row.chosen(ROUNDING, ROUNDINGS, RoundingMode.HALF_UP));
    }

    private static List<Indicator.Part> parts(TextRow row) {
        List<Indicator.Part> parts = new ArrayList<>();
        for (String text : Names.split(row.text(PARTS))) {
            Matcher matcher = PART.matcher(text);
            if (matcher.matches()) {
                parts.add(new Indicator.Part(
                        matcher.group(1).strip(),
                        DIRECTIONS.meaning(matcher.group(2)).orElseThrow()));
            } else {
                row.problem(PARTS, "分项“" + text + "”没有注明方向，请填写如“劣Ⅴ类水体比例（越低越好）”");
            }
        }
        return parts;
    }
}
