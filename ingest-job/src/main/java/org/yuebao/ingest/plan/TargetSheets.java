package org.yuebao.ingest.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;
import org.yuebao.model.plan.TargetParser;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** 目标值1, 目标值2 …: one annex each, a row for each of its rows and a column for each indicator, cells as the plan prints them. */
final class TargetSheets {

    private static final String SUBJECT = "行名";
    private static final String UNIT = "填报单位";

    private TargetSheets() {}

    static String name(int table) {
        return "目标值" + table;
    }

    static List<SheetContent> contents(Plan plan) {
        List<SheetContent> contents = new ArrayList<>();
        for (IndicatorTable table : plan.indicatorTables()) {
            contents.add(content(contents.size() + 1, table));
        }
        return contents;
    }

    private static SheetContent content(int number, IndicatorTable table) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(SUBJECT, 16), Column.of(UNIT, 14)));
        for (Indicator indicator : table.indicators()) {
            columns.add(Column.of(indicator.code() + "\n" + indicator.name() + "\n" + indicator.unit(), 14));
        }
        return new SheetContent(
                name(number),
                table.title() + "：目标值照计划填写，如“34”“>93”“100(75,0)”；“—”为不适用，“0”为无任务；填报单位须在“单位”表中，全市（区）一行留空。",
                2,
                columns,
                table.rows().stream().map(row -> row(table, row)).toList());
    }

    private static List<String> row(IndicatorTable table, IndicatorTable.Row row) {
        List<String> texts = new ArrayList<>(
                List.of(row.subject(), row.unit().map(UnitName::value).orElse("")));
        for (Indicator indicator : table.indicators()) {
            texts.add(Optional.ofNullable(row.targets().get(indicator.code()))
                    .map(Target::printed)
                    .orElse(""));
        }
        return texts;
    }

    static List<IndicatorTable.Row> read(
            WorkbookText workbook, int table, List<Indicator> indicators, UnitRegister register) {
        List<String> headers = new ArrayList<>(List.of(SUBJECT, UNIT));
        indicators.forEach(indicator -> headers.add(indicator.code().value()));
        Map<UnitName, TextRow> first = new HashMap<>();
        List<IndicatorTable.Row> rows = new ArrayList<>();
        for (TextRow row : workbook.rows(name(table), headers)) {
            Optional<UnitName> unit = unit(row, register);
            unit.ifPresent(known -> {
                TextRow other = first.putIfAbsent(known, row);
                if (other != null) {
                    row.problem(UNIT, "单位“" + known + "”与 " + other.place(UNIT) + " 重复，每个单位只填一行");
                }
            });
            rows.add(new IndicatorTable.Row(row.required(SUBJECT), unit, targets(row, indicators)));
        }
        return rows;
    }

    private static Optional<UnitName> unit(TextRow row, UnitRegister register) {
        Optional<UnitName> unit = register.find(row.text(UNIT)).map(Unit::name);
        if (unit.isEmpty() && !row.isBlank(UNIT)) {
            row.problem(UNIT, "“" + row.text(UNIT) + "”不在“单位”表中，请填写该表中的名称");
        }
        return unit;
    }

    private static Map<IndicatorCode, Target> targets(TextRow row, List<Indicator> indicators) {
        Map<IndicatorCode, Target> targets = new HashMap<>();
        for (Indicator indicator : indicators) {
            String header = indicator.code().value();
            if (!row.isBlank(header)) {
                targets.put(indicator.code(), TargetParser.parse(row.text(header), indicator));
            }
        }
        return targets;
    }
}
