package org.yuebao.ingest.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.HeadField;
import org.yuebao.ingest.form.ProgressColumn;
import org.yuebao.ingest.form.ReadingColumn;
import org.yuebao.ingest.workbook.RawSheet;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/**
 * The gates, in this order: ours (form, plan, month, unit) → sheets → columns. Each has its own code and message.
 * Source: domain.md, “What can be checked in a submission”.
 */
final class WorkbookGate {

    private final Occasion occasion;
    private final FileFindings findings;
    private Optional<UnitName> unit = Optional.empty();

    WorkbookGate(Occasion occasion, FileFindings findings) {
        this.occasion = occasion;
        this.findings = findings;
    }

    /**
     * @param readings absent where the unit has no indicators
     * @param notes what is worth saying, but stops nothing
     */
    record Admitted(
            UnitName unit,
            FormCodes codes,
            HeadSheet head,
            Sheet progress,
            Optional<Sheet> readings,
            List<Finding> notes) {}

    Admitted pass(WorkbookFile file) throws Refused, WorkbookUnreadableException {
        Optional<RawSheet> hidden = file.read(FormLayout.CODES_SHEET);
        Optional<RawSheet> headSheet = file.read(FormLayout.HEAD_SHEET);
        if (hidden.isEmpty() && headSheet.isEmpty()) {
            throw refused(
                    "GATE-FORM", String.join("、", file.sheetNames()), "不是月报的填报表（没有“填报信息”工作表）", "请用编制单位发放的空白填报表填写");
        }
        FormCodes codes = hidden.map(FormCodes::of).orElseGet(() -> new FormCodes(Map.of(), Map.of()));
        HeadSheet head = headSheet.map(HeadSheet::of).orElseGet(() -> new HeadSheet(Map.of()));
        UnitName sender = senderOf(codes, head);
        unit = Optional.of(sender);
        List<Finding> notes = new ArrayList<>();
        checkForm(codes);
        checkPlan(codes).ifPresent(notes::add);
        checkMonth(codes, head);
        Sheet progress = progressSheet(file);
        return new Admitted(sender, codes, head, progress, readingsSheet(file, sender), notes);
    }

    private void checkForm(FormCodes codes) throws Refused {
        String version = codes.value(FormLayout.KEY_FORM).orElse(String.valueOf(FormLayout.VERSION));
        if (!version.equals(String.valueOf(FormLayout.VERSION))) {
            throw refused(
                    "GATE-FORM-VERSION",
                    version,
                    "填报表是第" + version + "版，本程序只认第" + FormLayout.VERSION + "版",
                    "请用编制单位最新发放的空白填报表填写");
        }
    }

    private Optional<Finding> checkPlan(FormCodes codes) throws Refused {
        String plan =
                codes.value(FormLayout.KEY_PLAN).orElse(occasion.plan().id().value());
        if (!plan.equals(occasion.plan().id().value())) {
            throw refused(
                    "GATE-PLAN",
                    plan,
                    "是计划" + plan + "的填报表，现在收取的是" + occasion.plan().id(),
                    "请用本计划的空白填报表填写");
        }
        String current = String.valueOf(occasion.plan().version().number());
        return codes.value(FormLayout.KEY_PLAN_VERSION)
                .filter(version -> !version.equals(current))
                .map(version -> findings.workbook(
                        "GATE-PLAN-VERSION",
                        Severity.WARNING,
                        version,
                        "填报表按计划第" + version + "版生成，现行为第" + current + "版，按现行版本核对",
                        "下月请用最新的空白填报表"));
    }

    private void checkMonth(FormCodes codes, HeadSheet head) throws Refused {
        Optional<String> found = codes.value(FormLayout.KEY_MONTH)
                .map(WorkbookGate::inChinese)
                .or(() -> Optional.of(head.value(HeadField.MONTH)).filter(text -> !text.isEmpty()));
        String wanted = occasion.month().chinese();
        if (found.isEmpty() || !found.get().replaceAll("\\s+", "").equals(wanted)) {
            throw refused(
                    "GATE-MONTH",
                    found.orElse(""),
                    "报告月份是" + found.orElse("空白") + "，现在收取的是" + wanted,
                    "请填写" + wanted + "的空白填报表；补报其他月份，请放入该月的收件文件夹");
        }
    }

    private static String inChinese(String month) {
        return month.matches("\\d{4}-(0[1-9]|1[0-2])")
                ? ReportingMonth.parse(month).chinese()
                : month;
    }

    private UnitName senderOf(FormCodes codes, HeadSheet head) throws Refused {
        Optional<String> inCodes = codes.value(FormLayout.KEY_UNIT);
        String inHead = head.value(HeadField.UNIT);
        String told = inCodes.orElse(inHead);
        Optional<Unit> sender = occasion.plan().register().find(told);
        if (told.isBlank() || sender.isEmpty()) {
            throw refused(
                    "GATE-UNIT",
                    told,
                    told.isBlank() ? "没有写明填报单位" : "填报单位“" + told + "”不在本计划的单位名册中",
                    "请用编制单位发给本单位的空白填报表填写");
        }
        UnitName name = sender.get().name();
        if (occasion.plan().reportingUnits().stream()
                .noneMatch(expected -> expected.name().equals(name))) {
            throw refused("GATE-UNIT", told, name + "在本计划中没有牵头或主责的措施，不需填报", "请核对填报单位");
        }
        if (inCodes.isPresent()
                && !inHead.isBlank()
                && occasion.plan()
                        .register()
                        .find(inHead)
                        .filter(sender.get()::equals)
                        .isEmpty()) {
            throw refused("GATE-UNIT", inHead, "这是" + name + "的填报表，“填报信息”中的填报单位却是“" + inHead + "”", "请用本单位自己的空白填报表填写");
        }
        return name;
    }

    private Sheet progressSheet(WorkbookFile file) throws Refused, WorkbookUnreadableException {
        List<String> wanted = Stream.of(
                        ProgressColumn.NUMBER,
                        ProgressColumn.TEXT,
                        ProgressColumn.CUMULATIVE,
                        ProgressColumn.STATUS,
                        ProgressColumn.PROBLEMS,
                        ProgressColumn.NEXT_STEPS)
                .map(ProgressColumn::header)
                .toList();
        return sheet(file, FormLayout.PROGRESS_SHEET, wanted);
    }

    private Optional<Sheet> readingsSheet(WorkbookFile file, UnitName sender)
            throws Refused, WorkbookUnreadableException {
        boolean expected = occasion.plan().indicatorTables().stream()
                        .flatMap(table -> table.rows().stream())
                        .anyMatch(row -> row.unit().filter(sender::equals).isPresent())
                || (sender.equals(occasion.plan().bureau()) && file.sheetNames().contains(FormLayout.READINGS_SHEET));
        if (!expected) {
            return Optional.empty();
        }
        List<String> wanted = Stream.of(ReadingColumn.values())
                .filter(column -> column != ReadingColumn.TARGET && column != ReadingColumn.MEASURED_IN)
                .map(ReadingColumn::header)
                .toList();
        return Optional.of(sheet(file, FormLayout.READINGS_SHEET, wanted));
    }

    private Sheet sheet(WorkbookFile file, String name, List<String> wanted)
            throws Refused, WorkbookUnreadableException {
        RawSheet raw = file.read(name)
                .orElseThrow(() -> refused(
                        "GATE-SHEETS",
                        String.join("、", file.sheetNames()),
                        "没有“" + name + "”工作表",
                        "请用空白填报表填写，不要删除或改名工作表"));
        Sheet sheet = Sheet.of(raw, wanted.get(0), wanted.get(1))
                .orElseThrow(() -> refused(
                        "GATE-COLUMNS",
                        name,
                        "“" + name + "”中没有找到表头（" + wanted.get(0) + "、" + wanted.get(1) + " 等）",
                        "请用空白填报表填写，不要改动表头"));
        List<String> missing = sheet.missing(wanted);
        if (!missing.isEmpty()) {
            throw refused(
                    "GATE-COLUMNS",
                    name,
                    "“" + name + "”缺少列：" + missing.stream().collect(Collectors.joining("、")),
                    "请用空白填报表填写，不要删除或改名列");
        }
        return sheet;
    }

    private Refused refused(String code, String found, String statement, String expected) {
        return new Refused(unit, findings.workbook(code, Severity.BLOCKER, found, statement, expected));
    }
}
