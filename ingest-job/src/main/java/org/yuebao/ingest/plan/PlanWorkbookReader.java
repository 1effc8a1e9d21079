package org.yuebao.ingest.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitRegister;

/** Reads the plan workbook as {@link PlanWorkbookWriter} lays it out, after people and other programs have saved it. */
public final class PlanWorkbookReader {

    /**
     * @param in an .xlsx file; left open
     * @param fileName for the problems
     * @throws PlanWorkbookException with everything that is wrong in it, when anything is
     */
    public Plan read(InputStream in, String fileName) {
        try (XSSFWorkbook workbook = open(in, fileName)) {
            Problems problems = new Problems(fileName);
            Plan plan = plan(new WorkbookText(workbook, problems), problems);
            tellSharedTargets(plan, problems);
            problems.throwIfAny();
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the workbook " + fileName, e);
        }
    }

    private static XSSFWorkbook open(InputStream in, String fileName) {
        try {
            return new XSSFWorkbook(in);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | EmptyFileException e) {
            throw new PlanWorkbookException(
                    fileName, fileName + "：不是可以打开的 .xlsx 工作簿，请用 WPS 或 Excel 打开后另存为 .xlsx 格式再载入。", e);
        }
    }

    private static Plan plan(WorkbookText workbook, Problems problems) {
        UnitRegister register = register(workbook);
        HeadSheet.Head head = HeadSheet.read(workbook, register, problems);
        RatingScale rating = RatingSheet.read(workbook, problems);
        List<MeasureSheet.MeasureRow> measures =
                MeasureSheet.read(workbook, head.year(), rating.limits().beforeTheRains(), register);
        List<TableSheet.TableRow> tables = TableSheet.read(workbook);
        List<IndicatorSheet.IndicatorRow> indicators = IndicatorSheet.read(workbook, tables.size());
        ThemeTree themes =
                new ThemeTree(ItemSheet.read(workbook, codes(measures), head.year(), byCode(indicators), register));
        Plan plan = new Plan(
                head.id(),
                head.version(),
                head.title(),
                head.year(),
                head.lastYear(),
                head.level(),
                head.jurisdiction(),
                head.documentNumber(),
                head.issuer(),
                head.issued(),
                head.bureau(),
                register,
                themes.grow(measures),
                tables(workbook, tables, indicators, register),
                rating,
                LinkSheets.read(
                        workbook, taskCodes(measures), byCode(indicators).keySet(), register),
                head.declared());
        return plan.withYearBefore(YearBeforeSheet.read(workbook, byCode(indicators), register));
    }

    /** A target said to be the only unit's, where several answer for the measure, would never be judged. */
    private static void tellSharedTargets(Plan plan, Problems problems) {
        plan.measures()
                .filter(measure -> measure.items().stream()
                        .anyMatch(item -> item instanceof MeasureItem.Counted counted
                                && counted.share() instanceof MeasureItem.TargetShare.OfTheOnlyUnit))
                .filter(measure -> plan.answering(measure).size() > 1)
                .forEach(measure -> problems.add(
                        ItemSheet.NAME,
                        "措施“" + measure.code() + "”的分解方式为“唯一单位”，但牵头和主责单位共有"
                                + plan.answering(measure).size() + "个，请改选“全市合计”或“各单位”"));
    }

    private static UnitRegister register(WorkbookText workbook) {
        NameClaims claims = new NameClaims();
        List<Unit> units = UnitSheet.read(workbook, claims);
        return new UnitRegister(units, GroupSheet.read(workbook, units, claims));
    }

    private static List<IndicatorTable> tables(
            WorkbookText workbook,
            List<TableSheet.TableRow> tables,
            List<IndicatorSheet.IndicatorRow> indicators,
            UnitRegister register) {
        List<IndicatorTable> read = new ArrayList<>();
        for (TableSheet.TableRow table : tables) {
            List<Indicator> own = indicators.stream()
                    .filter(indicator -> indicator.table() == table.number())
                    .map(IndicatorSheet.IndicatorRow::indicator)
                    .toList();
            read.add(new IndicatorTable(
                    table.title(),
                    table.rowHeader(),
                    table.turned(),
                    own,
                    TargetSheets.read(workbook, table.number(), own, register),
                    table.notes()));
        }
        return read;
    }

    private static Set<MeasureCode> codes(List<MeasureSheet.MeasureRow> measures) {
        return measures.stream().map(MeasureSheet.MeasureRow::code).collect(Collectors.toSet());
    }

    private static Set<TaskCode> taskCodes(List<MeasureSheet.MeasureRow> measures) {
        return measures.stream().map(measure -> measure.code().task()).collect(Collectors.toSet());
    }

    private static Map<IndicatorCode, Indicator> byCode(List<IndicatorSheet.IndicatorRow> indicators) {
        Map<IndicatorCode, Indicator> known = new LinkedHashMap<>();
        indicators.forEach(row -> known.put(row.indicator().code(), row.indicator()));
        return known;
    }
}
