package org.yuebao.ingest.admit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.check.DraftSubmission;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** Turns one received file into a receipt, without storing anything. What a unit got wrong is a finding, never an exception. */
public final class Admission {

    private final CheckCatalogue checks;
    private final WorkbookLimits limits;
    private final AtomicReference<@Nullable PlanIndex> index = new AtomicReference<>();

    /** With the checks as shipped. */
    public Admission(WorkbookLimits limits) {
        this(limits, new CheckCatalogue());
    }

    public Admission(WorkbookLimits limits, CheckCatalogue checks) {
        this.limits = limits;
        this.checks = checks;
    }

    /**
     * @param original where the file's bytes lie
     * @throws UncheckedIOException when the bytes can't be read at all, which is the machine's fault
     */
    public Receipt admit(ReceivedFile file, Path original, Occasion occasion) {
        FileFindings findings = new FileFindings(file.name());
        try (WorkbookFile workbook = WorkbookFile.open(original, file.name(), limits)) {
            return understood(file, workbook, occasion, findings);
        } catch (Refused refused) {
            return refusal(file, occasion, refused.unit(), refused.findings());
        } catch (WorkbookUnreadableException unreadable) {
            return refusal(file, occasion, Optional.empty(), List.of(notAWorkbook(unreadable, findings)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
    }

    /**
     * Who sent a file and for what, as far as it says so itself: for whoever has a file and no plan or month yet.
     *
     * @param name as its sender knows it
     * @throws UncheckedIOException when the bytes can't be read at all
     */
    public Sender senderOf(String name, Path original) {
        try (WorkbookFile workbook = WorkbookFile.open(original, name, limits)) {
            return Tables.of(workbook, name).sender();
        } catch (WorkbookUnreadableException unreadable) {
            return Sender.unknown();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Of the plan at hand, which is the same for all files of a month. */
    private PlanIndex indexOf(Plan plan) {
        PlanIndex known = index.get();
        if (known != null && known.isOf(plan)) {
            return known;
        }
        PlanIndex made = new PlanIndex(plan);
        index.set(made);
        return made;
    }

    private Receipt understood(ReceivedFile file, WorkbookFile workbook, Occasion occasion, FileFindings findings)
            throws Refused, WorkbookUnreadableException {
        Plan plan = occasion.plan();
        PlanIndex asked = indexOf(plan);
        WorkbookGate.Admitted admitted =
                new WorkbookGate(occasion, asked, findings).pass(Tables.of(workbook, file.name()));
        UnitName unit = admitted.unit();
        ProgressRows.Read progress =
                new ProgressRows(plan, unit, asked.rowsOf(unit), admitted.codes(), findings).read(admitted.progress());
        ReadingRows.Read readings = admitted.readings()
                .map(sheet -> new ReadingRows(plan, admitted.codes(), findings).read(sheet))
                .orElseGet(() -> new ReadingRows.Read(List.of(), Map.of(), List.of()));
        DraftSubmission draft = new DraftSubmission(
                plan,
                occasion.month(),
                unit,
                findings,
                admitted.head().isNilReport(),
                progress.entries(),
                progress.rows(),
                readings.readings(),
                readings.rows(),
                Stream.of(progress.findings(), readings.findings())
                        .flatMap(List::stream)
                        .flatMap(finding -> finding.cell().stream())
                        .collect(Collectors.toSet()),
                occasion.history().of(unit));
        List<Finding> all = new ArrayList<>(admitted.notes());
        all.addAll(progress.findings());
        all.addAll(readings.findings());
        all.addAll(checks.find(draft));
        if (all.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKER)) {
            return refusal(file, occasion, Optional.of(unit), all);
        }
        return new Submission(
                plan.id(),
                plan.version().number(),
                occasion.month(),
                unit,
                file,
                draft.nilReport(),
                admitted.codes().value(FormLayout.KEY_DEMONSTRATION).isPresent(),
                admitted.head().head(),
                progress.entries(),
                readings.readings(),
                all);
    }

    private static Refusal refusal(
            ReceivedFile file, Occasion occasion, Optional<UnitName> unit, List<Finding> findings) {
        return new Refusal(occasion.plan().id(), occasion.month(), unit, file, findings);
    }

    private static Finding notAWorkbook(WorkbookUnreadableException unreadable, FileFindings findings) {
        String statement = switch (unreadable.reason()) {
            case EMPTY -> "文件是空的（0字节）";
            case OLD_FORMAT -> "是 Excel 95 或更早的旧格式";
            case ENCRYPTED -> "文件设有打开密码";
            case OTHER_SPREADSHEET -> "是 .xlsb 或 .ods 等不能读取的工作簿";
            case WEB_PAGE -> "其实是网页或XML文本，不是工作簿";
            case NOT_A_SPREADSHEET -> "不是工作簿";
            case DAMAGED -> "文件不完整或已损坏，不能打开";
            case TOO_LARGE -> "文件过大";
            case TOO_MANY_ROWS -> "工作表的行数过多";
        };
        String advice = switch (unreadable.reason()) {
            case EMPTY, DAMAGED -> "请重新保存后再次报送";
            case OLD_FORMAT, OTHER_SPREADSHEET, WEB_PAGE -> "请用 Excel 或 WPS 打开，另存为 .xlsx 格式后再次报送";
            case ENCRYPTED -> "请取消密码后再次报送";
            case NOT_A_SPREADSHEET -> "请报送按空白填报表填写的 .xlsx 文件";
            case TOO_LARGE, TOO_MANY_ROWS -> "请只在空白填报表中填写，删去多余的内容后再次报送";
        };
        return findings.workbook(
                "GATE-WORKBOOK", Severity.BLOCKER, unreadable.reason().name(), statement, advice);
    }
}
