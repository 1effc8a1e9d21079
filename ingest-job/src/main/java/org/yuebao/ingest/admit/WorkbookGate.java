package org.yuebao.ingest.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.HeadField;
import org.yuebao.ingest.form.ProgressColumn;
import org.yuebao.ingest.form.ReadingColumn;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/**
 * The gates, in this order: ours (form, unit, plan, month) → sheets → columns. Each has its own code and message. Source:
 * domain.md, “What can be checked in a submission”.
 */
final class WorkbookGate {

    private static final Pattern MONTH_ALONE = Pattern.compile("(\\d{1,2})月份?");

    private final Occasion occasion;
    private final PlanIndex index;
    private final FileFindings findings;
    private final List<Finding> notes = new ArrayList<>();
    private Optional<UnitName> unit = Optional.empty();

    WorkbookGate(Occasion occasion, PlanIndex index, FileFindings findings) {
        this.occasion = occasion;
        this.index = index;
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
            Sheet<ProgressColumn> progress,
            Optional<Sheet<ReadingColumn>> readings,
            List<Finding> notes) {}

    Admitted pass(Tables tables) throws Refused {
        if (tables.isStrange()) {
            throw refused(
                    "GATE-FORM",
                    String.join("、", tables.file().sheetNames()),
                    "不是月报的填报表（没有“填报信息”工作表）",
                    "请用编制单位发放的空白填报表填写");
        }
        UnitName sender = senderOf(tables);
        unit = Optional.of(sender);
        checkForm(tables.codesOrNone());
        checkPlan(tables.codesOrNone());
        checkMonth(tables);
        checkName(tables.fileName(), sender);
        if (tables.file().form() == WorkbookFile.Form.OOXML_WITH_MACROS) {
            notes.add(
                    findings.workbook("GATE-MACROS", Severity.NOTE, ".xlsm", "文件带有宏，宏没有运行，其余照常读取", "下次请另存为不带宏的 .xlsx"));
        }
        TableGate sheets = new TableGate(occasion, index, findings, sender);
        Sheet<ProgressColumn> progress = sheets.progress(tables);
        Optional<Sheet<ReadingColumn>> readings = sheets.readings(tables);
        notes.addAll(sheets.notes());
        return new Admitted(
                sender, tables.codesOrNone(), tables.headOrAround(), progress, readings, List.copyOf(notes));
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

    private void checkPlan(FormCodes codes) throws Refused {
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
        codes.value(FormLayout.KEY_PLAN_VERSION)
                .filter(version -> !version.equals(current))
                .map(version -> findings.workbook(
                        "GATE-PLAN-VERSION",
                        Severity.WARNING,
                        version,
                        "填报表按计划第" + version + "版生成，现行为第" + current + "版，按现行版本核对",
                        "下月请用最新的空白填报表"))
                .ifPresent(notes::add);
    }

    private void checkMonth(Tables tables) throws Refused {
        Optional<String> hidden = tables.codesOrNone().value(FormLayout.KEY_MONTH);
        Optional<String> head = tables.headOrAround().told(HeadField.MONTH);
        if (hidden.isPresent()) {
            mustBeTheMonth(hidden.get());
        }
        if (head.isPresent()) {
            mustBeTheMonth(head.get());
        }
        if (hidden.isEmpty() && head.isEmpty()) {
            ReportingMonth told = tables.monthInTitle()
                    .or(() -> MonthText.in(tables.fileName()))
                    .orElseThrow(() -> wrongMonth("空白", ""));
            if (!told.equals(occasion.month())) {
                throw wrongMonth(told.chinese(), told.chinese());
            }
            notes.add(findings.workbook(
                    "GATE-SENDER",
                    Severity.WARNING,
                    told.chinese(),
                    "“填报信息”中没有写明报告月份，按表的标题或文件名认定为" + told.chinese(),
                    "请在“填报信息”中写明报告月份"));
        }
    }

    private void mustBeTheMonth(String text) throws Refused {
        Optional<ReportingMonth> month = MonthText.in(text);
        Matcher alone = MONTH_ALONE.matcher(CellText.plain(text));
        boolean isIt = month.isPresent()
                ? month.get().equals(occasion.month())
                : alone.matches()
                        && Integer.parseInt(alone.group(1)) == occasion.month().month();
        if (!isIt) {
            throw wrongMonth(month.map(ReportingMonth::chinese).orElse(text), text);
        }
        if (month.isEmpty()) {
            notes.add(findings.workbook(
                    "GATE-SENDER",
                    Severity.WARNING,
                    text,
                    "报告月份写作“" + text + "”，没有年份，按" + occasion.month().chinese() + "计",
                    "请写明年份和月份"));
        }
    }

    private Refused wrongMonth(String found, String text) {
        String wanted = occasion.month().chinese();
        return refused(
                "GATE-MONTH", text, "报告月份是" + found + "，现在收取的是" + wanted, "请填写" + wanted + "的空白填报表；补报其他月份，请放入该月的收件文件夹");
    }

    /** A file's name is changed by whoever handles it; it is never believed against what stands in the file. */
    private void checkName(String fileName, UnitName sender) {
        Optional<UnitName> named = index.unitIn(fileName).filter(other -> !other.equals(sender));
        Optional<ReportingMonth> month = MonthText.in(fileName).filter(other -> !other.equals(occasion.month()));
        if (named.isPresent() || month.isPresent()) {
            notes.add(findings.workbook(
                    "GATE-NAME",
                    Severity.WARNING,
                    fileName,
                    "文件名与表内不一致：表内是" + sender + "、" + occasion.month().chinese() + "，按表内计",
                    "请核对是否发错了文件"));
        }
    }

    private UnitName senderOf(Tables tables) throws Refused {
        Optional<String> inCodes = tables.codesOrNone().value(FormLayout.KEY_UNIT);
        Optional<String> inHead = tables.headOrAround()
                .told(HeadField.UNIT)
                .or(() -> tables.around().told(HeadField.UNIT));
        Optional<String> told = inCodes.or(() -> inHead);
        Optional<Unit> sender = told.flatMap(occasion.plan().register()::find);
        if (told.isEmpty()) {
            sender = index.unitIn(tables.fileName()).map(occasion.plan().register()::unit);
            sender.ifPresent(unitInName -> notes.add(findings.workbook(
                    "GATE-SENDER",
                    Severity.WARNING,
                    tables.fileName(),
                    "“填报信息”中没有写明填报单位，按文件名认定为" + unitInName.name(),
                    "请在“填报信息”中写明填报单位")));
        }
        if (sender.isEmpty()) {
            throw refused(
                    "GATE-UNIT",
                    told.orElse(""),
                    told.map(name -> "填报单位“" + name + "”不在本计划的单位名册中").orElse("没有写明填报单位"),
                    "请用编制单位发给本单位的空白填报表填写");
        }
        UnitName name = sender.get().name();
        if (!index.reports(name)) {
            throw refused("GATE-UNIT", told.orElse(""), name + "在本计划中没有牵头或主责的措施，不需填报", "请核对填报单位");
        }
        if (inCodes.isPresent()
                && inHead.isPresent()
                && inHead.flatMap(occasion.plan().register()::find)
                        .filter(sender.get()::equals)
                        .isEmpty()) {
            throw refused(
                    "GATE-UNIT",
                    inHead.get(),
                    "这是" + name + "的填报表，“填报信息”中的填报单位却是“" + inHead.get() + "”",
                    "请用本单位自己的空白填报表填写");
        }
        return name;
    }

    private Refused refused(String code, String found, String statement, String expected) {
        return new Refused(unit, findings.workbook(code, Severity.BLOCKER, found, statement, expected));
    }
}
