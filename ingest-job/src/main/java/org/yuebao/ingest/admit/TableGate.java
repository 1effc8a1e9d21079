package org.yuebao.ingest.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.ProgressColumn;
import org.yuebao.ingest.form.ReadingColumn;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.unit.UnitName;

/** The last two gates: are the sheets there, and in them the columns. */
final class TableGate {

    private final Occasion occasion;
    private final PlanIndex index;
    private final FileFindings findings;
    private final UnitName sender;
    private final List<Finding> notes = new ArrayList<>();

    TableGate(Occasion occasion, PlanIndex index, FileFindings findings, UnitName sender) {
        this.occasion = occasion;
        this.index = index;
        this.findings = findings;
        this.sender = sender;
    }

    List<Finding> notes() {
        return List.copyOf(notes);
    }

    Sheet<ProgressColumn> progress(Tables tables) throws Refused {
        Tables.Found<ProgressColumn> found = tables.progress()
                .orElseThrow(() -> absent(
                        tables,
                        FormLayout.PROGRESS_SHEET,
                        List.of(ProgressColumn.NUMBER, ProgressColumn.TEXT),
                        Headers.PROGRESS));
        tellName(found, FormLayout.PROGRESS_SHEET, tables);
        Sheet<ProgressColumn> sheet = found.sheet();
        boolean counts = index.rowsOf(sender).askForAmounts();
        List<ProgressColumn> needed = Stream.of(ProgressColumn.TEXT, ProgressColumn.CUMULATIVE, ProgressColumn.STATUS)
                .filter(column -> column != ProgressColumn.CUMULATIVE || counts)
                .toList();
        checkColumns(sheet, needed, List.of(ProgressColumn.PROBLEMS, ProgressColumn.NEXT_STEPS));
        return sheet;
    }

    Optional<Sheet<ReadingColumn>> readings(Tables tables) throws Refused {
        boolean expected = occasion.plan().indicatorTables().stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.unit().filter(sender::equals).isPresent());
        if (!expected && !sender.equals(occasion.plan().bureau())) {
            return Optional.empty();
        }
        if (tables.readings().isEmpty()) {
            if (!expected) {
                return Optional.empty();
            }
            if (tables.file().form() != WorkbookFile.Form.DELIMITED) {
                throw absent(
                        tables,
                        FormLayout.READINGS_SHEET,
                        List.of(ReadingColumn.NUMBER, ReadingColumn.INDICATOR),
                        Headers.READINGS);
            }
            notes.add(findings.workbook(
                    "GATE-ONE-SHEET", Severity.WARNING, ".csv", "文本文件只有一张表，其中没有指标，本次没有收到指标值", "请报送含“指标”工作表的 .xlsx 文件"));
            return Optional.empty();
        }
        Tables.Found<ReadingColumn> found = tables.readings().get();
        tellName(found, FormLayout.READINGS_SHEET, tables);
        checkColumns(
                found.sheet(),
                List.of(ReadingColumn.CUMULATIVE),
                List.of(
                        ReadingColumn.MONTH_VALUE,
                        ReadingColumn.NUMERATOR,
                        ReadingColumn.DENOMINATOR,
                        ReadingColumn.DUST_DAYS,
                        ReadingColumn.LAST_YEAR));
        return Optional.of(found.sheet());
    }

    private <C extends Enum<C>> Refused absent(Tables tables, String name, List<C> some, Headers<C> headers) {
        boolean isThere = tables.file().sheetNames().stream()
                .anyMatch(known -> known.strip().equals(name));
        return isThere
                ? refused(
                        "GATE-COLUMNS",
                        name,
                        "“" + name + "”中没有找到表头（"
                                + String.join(
                                        "、", some.stream().map(headers::word).toList()) + " 等）",
                        "请用空白填报表填写，不要改动表头")
                : refused(
                        "GATE-SHEETS",
                        String.join("、", tables.file().sheetNames()),
                        "没有“" + name + "”工作表",
                        "请用空白填报表填写，不要删除或改名工作表");
    }

    private <C extends Enum<C>> void tellName(Tables.Found<C> found, String wanted, Tables tables) {
        String name = found.sheet().name();
        if (name.strip().equals(wanted) || tables.file().form() == WorkbookFile.Form.DELIMITED) {
            return;
        }
        notes.add(
                found.alike().isEmpty()
                        ? findings.sheet(
                                "GATE-SHEET-NAME",
                                Severity.NOTE,
                                name,
                                name,
                                "没有名为“" + wanted + "”的工作表，按表头认定为“" + name + "”",
                                "请保留空白填报表的工作表名称")
                        : findings.sheet(
                                "GATE-SHEET-NAME",
                                Severity.WARNING,
                                name,
                                name,
                                "没有名为“" + wanted + "”的工作表，“" + name + "”、“" + String.join("”、“", found.alike())
                                        + "”都像，采用“" + name + "”",
                                "请只保留一张，并用空白填报表的工作表名称"));
    }

    private <C extends Enum<C>> void checkColumns(Sheet<C> sheet, List<C> needed, List<C> wanted) throws Refused {
        List<String> missing = sheet.missing(needed);
        if (!missing.isEmpty()) {
            throw refused(
                    "GATE-COLUMNS",
                    sheet.name(),
                    "“" + sheet.name() + "”缺少列：" + String.join("、", missing),
                    "请用空白填报表填写，不要删除或改名列");
        }
        List<String> absent = sheet.missing(wanted);
        if (!absent.isEmpty()) {
            notes.add(findings.sheet(
                    "GATE-COLUMN-ABSENT",
                    Severity.WARNING,
                    sheet.name(),
                    "",
                    "缺少列：" + String.join("、", absent) + "，按空白计",
                    "请用空白填报表填写，不要删除或改名列"));
        }
        for (C column : sheet.twice()) {
            String header = sheet.headers().word(column);
            notes.add(findings.sheet(
                    "GATE-COLUMN-TWICE",
                    Severity.WARNING,
                    sheet.name(),
                    header,
                    "有两列都像“" + header + "”，采用左边一列",
                    "请只保留一列，或用空白填报表的表头"));
        }
    }

    private Refused refused(String code, String found, String statement, String expected) {
        return new Refused(Optional.of(sender), findings.workbook(code, Severity.BLOCKER, found, statement, expected));
    }
}
