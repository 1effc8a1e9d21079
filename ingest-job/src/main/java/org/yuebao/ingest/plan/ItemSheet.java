package org.yuebao.ingest.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Recurrence;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitRegister;

/** 子项: the quantities and dated steps of a measure, one a row; a measure without any has no row here. */
final class ItemSheet {

    static final String NAME = "子项";

    private static final String CODE = "措施编号";
    private static final String NUMBER = "子项序号";
    private static final String KIND = "类型";
    private static final String ITEM = "名称";
    private static final String COMPARATOR = "比较";
    private static final String AMOUNT = "目标值";
    static final String UNIT = "计量单位";
    private static final String DUE = "时间节点";

    private static final MeasureItem WHOLE_MEASURE = new MeasureItem.Whole(0, "");

    private enum Kind {
        COUNTED,
        STEP,
        WHOLE
    }

    private static final Choices<Kind> KINDS =
            new Choices<Kind>().with("数量", Kind.COUNTED).with("节点", Kind.STEP).with("其余", Kind.WHOLE);
    private static final Choices<Comparator> COMPARATORS = Choices.of(List.of(Comparator.values()), Comparator::sign);

    private ItemSheet() {}

    static SheetContent content(Plan plan) {
        return new SheetContent(
                NAME,
                "数量：填比较、目标值、计量单位和分解方式；节点：填时间节点，如“2022-06-30”，多个用“；”分隔，也可填“每月”“每季度”“第二、三季度每月”；其余：措施中除上述子项外的工作。各单位目标如“通州区=27.75；顺义区=11.15”。",
                2,
                columns(),
                plan.measures()
                        .filter(measure -> !measure.items().equals(List.of(WHOLE_MEASURE)))
                        .flatMap(measure -> measure.items().stream().map(item -> row(measure, item, plan.register())))
                        .toList());
    }

    private static List<Column> columns() {
        return List.of(
                Column.of(CODE, 13),
                Column.of(NUMBER, 9),
                Column.choice(KIND, 8, KINDS),
                Column.of(ITEM, 32),
                Column.choice(COMPARATOR, 8, COMPARATORS),
                Column.of(AMOUNT, 12),
                Column.of(UNIT, 12),
                Column.choice(ShareCells.SHARE, 12, ShareCells.SHARES),
                Column.of(ShareCells.INDICATOR, 14),
                Column.of(ShareCells.OWN_TARGETS, 40),
                Column.of(DUE, 36));
    }

    private static List<String> row(Measure measure, MeasureItem item, UnitRegister register) {
        String code = measure.code().value();
        String number = String.valueOf(item.number());
        return switch (item) {
            case MeasureItem.Whole whole ->
                List.of(code, number, KINDS.word(Kind.WHOLE), whole.name(), "", "", "", "", "", "", "");
            case MeasureItem.Step step ->
                List.of(
                        code,
                        number,
                        KINDS.word(Kind.STEP),
                        step.name(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        Names.join(step.due()));
            case MeasureItem.Counted counted ->
                List.of(
                        code,
                        number,
                        KINDS.word(Kind.COUNTED),
                        counted.name(),
                        counted.comparator().sign(),
                        counted.target().amount().toPlainString(),
                        counted.unit().name(),
                        ShareCells.word(counted.share()),
                        ShareCells.indicator(counted.share()),
                        ShareCells.ownTargets(counted.share(), register),
                        "");
        };
    }

    /** @return the items of each measure in the order of the rows; rows of measures that are not in the plan are told */
    static Map<MeasureCode, List<MeasureItem>> read(
            WorkbookText workbook,
            Set<MeasureCode> measures,
            int year,
            Map<IndicatorCode, Indicator> indicators,
            UnitRegister register) {
        Map<MeasureCode, List<MeasureItem>> items = new LinkedHashMap<>();
        for (TextRow row :
                workbook.rows(NAME, columns().stream().map(Column::key).toList())) {
            Optional<MeasureCode> code = code(row, measures);
            int number = row.wholeNumber(NUMBER).orElse(0);
            item(row, number, year, indicators, register)
                    .filter(item -> code.isPresent())
                    .ifPresent(item ->
                            add(items.computeIfAbsent(code.orElseThrow(), key -> new ArrayList<>()), item, row));
        }
        return items;
    }

    private static void add(List<MeasureItem> items, MeasureItem item, TextRow row) {
        if (items.stream().anyMatch(other -> other.number() == item.number())) {
            row.problem(NUMBER, "措施“" + row.text(CODE) + "”的子项序号" + item.number() + "重复，同一措施的子项请依次编为1、2、3");
        }
        items.add(item);
    }

    private static Optional<MeasureCode> code(TextRow row, Set<MeasureCode> measures) {
        String text = row.required(CODE);
        Optional<MeasureCode> code =
                measures.stream().filter(known -> known.value().equals(text)).findFirst();
        if (code.isEmpty() && !text.isEmpty()) {
            row.problem(CODE, "措施编号“" + text + "”不在“任务措施”表中，请改正");
        }
        return code;
    }

    private static Optional<MeasureItem> item(
            TextRow row, int number, int year, Map<IndicatorCode, Indicator> indicators, UnitRegister register) {
        return switch (row.chosen(KIND, KINDS, Kind.WHOLE)) {
            case WHOLE -> Optional.of(new MeasureItem.Whole(number, row.text(ITEM)));
            case STEP -> step(row, number, year);
            case COUNTED -> counted(row, number, indicators, register);
        };
    }

    private static Optional<MeasureItem> step(TextRow row, int number, int year) {
        row.required(ITEM);
        row.required(DUE);
        List<LocalDate> due =
                Recurrence.parse(row.text(DUE)).map(often -> often.dueIn(year)).orElseGet(() -> row.dates(DUE));
        return due.isEmpty() ? Optional.empty() : Optional.of(new MeasureItem.Step(number, row.text(ITEM), due));
    }

    private static Optional<MeasureItem> counted(
            TextRow row, int number, Map<IndicatorCode, Indicator> indicators, UnitRegister register) {
        Comparator comparator = row.chosen(COMPARATOR, COMPARATORS, Comparator.AT_LEAST);
        Optional<BigDecimal> amount = ShareCells.amount(row.text(AMOUNT));
        if (amount.isEmpty()) {
            row.problem(AMOUNT, row.found(AMOUNT) + "，请填写数字，单位填在“计量单位”列");
        }
        String unit = row.required(UNIT);
        TargetShare share = ShareCells.read(row, unit, indicators, register);
        return amount.filter(known -> !unit.isEmpty())
                .map(known -> new MeasureItem.Counted(
                        number, row.text(ITEM), comparator, new Quantity(known, new MeasuringUnit(unit)), share));
    }
}
