package org.yuebao.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the numbers of the report's workbook, row by row, beside what figures.json knows of the row's subject. */
final class WorkbookNumbers {

    private final FigureScopes scopes;
    private final List<String> unknown = new ArrayList<>();
    private int read;

    private WorkbookNumbers(FigureScopes scopes) {
        this.scopes = scopes;
    }

    static WorkbookNumbers of(Path workbook, Path figures) throws IOException {
        WorkbookNumbers numbers =
                new WorkbookNumbers(new FigureScopes(JsonMapper.shared().readTree(figures)));
        try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
            for (String sheet : List.of("指标", "任务明细", "汇总", "各区排名")) {
                numbers.read(book.getSheet(sheet));
            }
        }
        return numbers;
    }

    /** 指标!G12: 0.57; empty where every number is known. */
    List<String> unknown() {
        return unknown;
    }

    int read() {
        return read;
    }

    private void read(Sheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(1).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        for (int r = 2; r <= sheet.getLastRowNum(); r++) {
            Row row = sheet.getRow(r);
            List<JsonNode> about = about(sheet.getSheetName(), name -> text(row, columns.get(name)));
            Set<BigDecimal> known = FigureScopes.numbers(about.stream());
            about.forEach(node -> shares(node, known));
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC) {
                    read++;
                    BigDecimal value =
                            BigDecimal.valueOf(cell.getNumericCellValue()).abs();
                    boolean is = known.contains(value)
                            || known.contains(value.setScale(4, RoundingMode.HALF_UP))
                            || known.contains(value.setScale(6, RoundingMode.HALF_UP));
                    if (!is) {
                        unknown.add(sheet.getSheetName() + "!" + cell.getAddress() + ": " + value);
                    }
                }
            }
        }
    }

    private interface Columns {
        String text(String name);
    }

    private List<JsonNode> about(String sheet, Columns row) {
        return switch (sheet) {
            case "指标" -> ofIndicator(row.text("指标编号"), row.text("单位"));
            case "任务明细" -> ofMeasure(row.text("编号"), row.text("单位"));
            case "汇总" ->
                scopes.list("rollUps").stream()
                        .filter(one -> FigureScopes.text(one, "title").equals(row.text("领域或章节")))
                        .flatMap(one ->
                                Stream.concat(Stream.of(one), scopes.derived(FigureScopes.text(one, "code")).stream()))
                        .toList();
            default -> scopes.ofUnit(row.text("单位"));
        };
    }

    private List<JsonNode> ofIndicator(String code, String unit) {
        JsonNode indicator = scopes.indicators().stream()
                .filter(one -> FigureScopes.text(one, "code").equals(code))
                .findFirst()
                .orElseThrow();
        boolean whole = unit.equals("全市");
        List<JsonNode> about = new ArrayList<>();
        indicator
                .get("outlooks")
                .valueStream()
                .filter(one -> whole
                        ? one.get("unit").isNull()
                        : unit.equals(one.get("unit").asString()))
                .forEach(about::add);
        if (whole) {
            Stream.of("sum", "city", "own").map(indicator::get).forEach(about::add);
        } else {
            FigureScopes.assessment(indicator, unit).ifPresent(about::add);
            indicator
                    .get("ranks")
                    .valueStream()
                    .filter(one -> FigureScopes.text(one, "unit").equals(unit))
                    .forEach(about::add);
        }
        return about;
    }

    private List<JsonNode> ofMeasure(String code, String unit) {
        return unit.equals("全市")
                ? scopes.about(code)
                : FigureScopes.assessment(scopes.measure(code).orElseThrow(), unit).stream()
                        .toList();
    }

    /** 完成率, 序时进度 stand in the workbook exactly: part ÷ whole, to six decimals here. */
    private static void shares(JsonNode node, Set<BigDecimal> known) {
        if (node.has("part") && node.has("whole")) {
            BigDecimal whole = new BigDecimal(FigureScopes.text(node, "whole"));
            known.add(new BigDecimal(FigureScopes.text(node, "part"))
                    .divide(whole, MathContext.DECIMAL64)
                    .setScale(6, RoundingMode.HALF_UP));
        }
        if (node.isContainer()) {
            node.forEach(child -> shares(child, known));
        }
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }
}
