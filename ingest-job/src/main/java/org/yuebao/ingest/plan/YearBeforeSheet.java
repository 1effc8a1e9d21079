package org.yuebao.ingest.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.YearBefore;
import org.yuebao.model.plan.YearBefore.Series;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/**
 * 去年数据: what the indicators stood at in the year before, an indicator of a unit a row, a month a column. A workbook
 * without this sheet has none.
 */
final class YearBeforeSheet {

    static final String NAME = "去年数据";

    private static final String INDICATOR = "指标编号";
    private static final String TITLE = "标题";
    private static final String UNIT = "填报单位";
    private static final int MONTHS = 12;

    private YearBeforeSheet() {}

    static SheetContent content(Plan plan) {
        return new SheetContent(
                NAME,
                "上一年各月的累计值（1月至该月，与公布的写法一致），用于同比和年底预计，不影响评价；可空，可只填有数的月份。全市（区）一行的填报单位留空。",
                3,
                columns(),
                plan.yearBefore().series().stream()
                        .map(series -> row(plan, series))
                        .toList());
    }

    private static List<Column> columns() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.of(INDICATOR, 13), Column.of(TITLE, 34), Column.of(UNIT, 14)));
        months().forEach(month -> columns.add(Column.of(header(month), 9)));
        return columns;
    }

    private static List<String> row(Plan plan, Series series) {
        List<String> texts = new ArrayList<>(List.of(
                series.indicator().value(),
                plan.indicator(series.indicator()).map(Indicator::name).orElse(""),
                series.unit().map(UnitName::value).orElse("")));
        months().forEach(month -> texts.add(Optional.ofNullable(series.toDate().get(month))
                .map(BigDecimal::toPlainString)
                .orElse("")));
        return texts;
    }

    static YearBefore read(WorkbookText workbook, Map<IndicatorCode, Indicator> indicators, UnitRegister register) {
        List<String> headers = new ArrayList<>(List.of(INDICATOR, UNIT));
        months().forEach(month -> headers.add(header(month)));
        Set<List<String>> known = new HashSet<>();
        List<Series> read = new ArrayList<>();
        for (TextRow row : workbook.rowsIfThere(NAME, headers)) {
            Optional<Indicator> indicator = indicator(row, indicators);
            Optional<UnitName> unit = unit(row, register);
            Map<Integer, BigDecimal> values = values(row);
            if (!known.add(
                    List.of(row.text(INDICATOR), unit.map(UnitName::value).orElse(row.text(UNIT))))) {
                row.problem(INDICATOR, "“" + row.text(INDICATOR) + "”同一单位已有一行，请合并为一行");
            }
            indicator.ifPresent(one -> read.add(new Series(one.code(), unit, values)));
        }
        return new YearBefore(read);
    }

    private static Optional<Indicator> indicator(TextRow row, Map<IndicatorCode, Indicator> indicators) {
        String code = row.required(INDICATOR);
        Optional<Indicator> known =
                code.isEmpty() ? Optional.empty() : Optional.ofNullable(indicators.get(new IndicatorCode(code)));
        if (known.isEmpty() && !code.isEmpty()) {
            row.problem(INDICATOR, "“指标”表中没有“" + code + "”，请改正");
        }
        known.filter(Indicator::isComposite)
                .ifPresent(one -> row.problem(INDICATOR, "“" + one.name() + "”是复合指标，不作同比，请删去本行"));
        return known;
    }

    private static Optional<UnitName> unit(TextRow row, UnitRegister register) {
        Optional<UnitName> unit = register.find(row.text(UNIT)).map(Unit::name);
        if (unit.isEmpty() && !row.isBlank(UNIT)) {
            row.problem(UNIT, "“" + row.text(UNIT) + "”不在“单位”表中，请填写该表中的名称，全市（区）一行留空");
        }
        return unit;
    }

    private static Map<Integer, BigDecimal> values(TextRow row) {
        Map<Integer, BigDecimal> values = new HashMap<>();
        months().forEach(month -> {
            String text = row.text(header(month));
            if (text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
                values.put(month, new BigDecimal(text));
            } else if (!text.isEmpty()) {
                row.problem(header(month), row.found(header(month)) + "，请填写数值，如“34”“78.9”，没有数的留空");
            }
        });
        return values;
    }

    private static List<Integer> months() {
        return IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }

    private static String header(int month) {
        return month + "月";
    }
}
