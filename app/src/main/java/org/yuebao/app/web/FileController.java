package org.yuebao.app.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.SubmissionDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.ingest.IngestSettings;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.ingest.workbook.RawSheet;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.objection.Objection;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.ObjectionStore;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;

/** The end of every chain: the file that a unit sent, and one cell of it with its row. */
@Controller
class FileController {

    private static final int ROWS_AROUND = 2;

    private final Months months;
    private final SubmissionStore submissions;
    private final ObjectionStore objections;
    private final OriginalStore originals;
    private final IngestSettings settings;
    private final PageFrame frame;
    private final AuditTrail trail;

    FileController(
            Months months,
            SubmissionStore submissions,
            ObjectionStore objections,
            OriginalStore originals,
            IngestSettings settings,
            PageFrame frame,
            AuditTrail trail) {
        this.months = months;
        this.submissions = submissions;
        this.objections = objections;
        this.originals = originals;
        this.settings = settings;
        this.frame = frame;
        this.trail = trail;
    }

    /** One shown row of a sheet. */
    public record ShownRow(int number, List<ShownCell> cells) {}

    /** @param asked the cell in question */
    public record ShownCell(String address, String text, boolean asked) {}

    @GetMapping("/months/{plan}/{month}/files/{sha256}")
    ResponseEntity<Resource> original(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable String sha256, Viewer viewer) {
        Receipt receipt = receipt(plan, month, sha256, viewer);
        trail.done(
                viewer.name(), Act.DOWNLOAD, plan + " " + month, receipt.file().name());
        return Downloads.of(originals.find(sha256), receipt.file().name(), sha256, false);
    }

    @GetMapping("/objections/{id}/attachment")
    ResponseEntity<Resource> attachment(@PathVariable long id, Viewer viewer) {
        Objection objection = objections.find(id).orElseThrow(() -> new NotThere("没有这条异议。"));
        viewer.mustSee(objection.unit());
        Objection.Attachment attachment = objection.attachment().orElseThrow(() -> new NotThere("这条异议没有附件。"));
        return Downloads.of(originals.find(attachment.sha256()), attachment.name(), attachment.sha256(), false);
    }

    @GetMapping("/months/{plan}/{month}/files/{sha256}/cell")
    String cell(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable String sha256,
            @RequestParam String sheet,
            @RequestParam String cell,
            Viewer viewer,
            Model model)
            throws IOException {
        Receipt receipt = receipt(plan, month, sha256, viewer);
        OpenedMonth opened = months.open(plan, month);
        frame.show(model, opened, viewer, "units");
        model.addAttribute("file", receipt.file());
        model.addAttribute("unit", SubmissionDesk.unitOf(receipt));
        model.addAttribute("sheet", sheet);
        model.addAttribute("cell", cell);
        model.addAttribute("cells", rows(originals.find(sha256), sheet, cell));
        return "cell";
    }

    private Receipt receipt(PlanId plan, ReportingMonth month, String sha256, Viewer viewer) {
        Receipt receipt = submissions.find(plan, month, sha256).orElseThrow(() -> new NotThere("这个月没有收到过这个文件。"));
        SubmissionDesk.unitOf(receipt).ifPresentOrElse(viewer::mustSee, viewer::mustSeeAll);
        return receipt;
    }

    private List<ShownRow> rows(Path original, String sheet, String cell) throws IOException {
        String digits = cell.replaceAll("\\D", "");
        if (digits.isEmpty() || digits.length() > 7) {
            throw new NotThere("没有单元格“" + cell + "”。");
        }
        int wanted = Integer.parseInt(digits);
        try (WorkbookFile workbook = WorkbookFile.open(original, WorkbookLimits.rows(settings.maxFilledRows()))) {
            Optional<RawSheet> found = workbook.read(sheet);
            return found.map(RawSheet::rows).orElse(List.of()).stream()
                    .filter(row -> Math.abs(row.number() - wanted) <= ROWS_AROUND)
                    .map(row -> shown(row, cell))
                    .toList();
        } catch (WorkbookUnreadableException e) {
            throw new NotThere("文件不能打开：" + e.reason());
        }
    }

    private static ShownRow shown(RawRow row, String asked) {
        int last = row.columns().isEmpty() ? 0 : row.columns().getLast();
        return new ShownRow(
                row.number(),
                Stream.iterate(0, column -> column <= Math.min(last, 20), column -> column + 1)
                        .map(row::cell)
                        .map(cell -> shown(cell, asked))
                        .toList());
    }

    private static ShownCell shown(RawCell cell, String asked) {
        return new ShownCell(
                cell.place().address(), cell.text(), cell.place().address().equals(asked));
    }
}
