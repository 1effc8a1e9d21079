package org.yuebao.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yuebao.app.month.LastMonth;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.SubmissionDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.ingest.form.BlankForm;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** 报送: the blank form out, the filled one in. */
@Controller
class HandInController {

    private final Months months;
    private final SubmissionStore submissions;
    private final SubmissionDesk desk;
    private final FormWriter forms;
    private final Clock clock;

    HandInController(Months months, SubmissionStore submissions, SubmissionDesk desk, FormWriter forms, Clock clock) {
        this.months = months;
        this.submissions = submissions;
        this.desk = desk;
        this.forms = forms;
        this.clock = clock;
    }

    @PostMapping("/months/{plan}/{month}/files")
    String handIn(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam("file") MultipartFile file,
            Viewer viewer,
            RedirectAttributes told)
            throws IOException {
        if (!viewer.isReporter()) {
            viewer.mustCompile();
        }
        OpenedMonth opened = months.open(plan, month);
        if (file.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "没有收到文件，或文件是空的。请选择填好的 .xlsx 文件后再上传。");
        }
        Receipt receipt;
        try (InputStream content = file.getInputStream()) {
            receipt = desk.handIn(
                    viewer,
                    opened.plan(),
                    month,
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                    content);
        }
        told.addFlashAttribute(
                receipt instanceof Submission ? "good" : "bad",
                receipt instanceof Submission
                        ? "已收到“" + receipt.file().name() + "”，"
                                + (receipt.findings().isEmpty()
                                        ? "没有发现问题。"
                                        : "发现" + receipt.findings().size() + "条问题，见下。")
                        : "“" + receipt.file().name() + "”未被接收："
                                + receipt.findings().getFirst().message());
        return "redirect:"
                + SubmissionDesk.unitOf(receipt)
                        .map(unit -> Addresses.unit(opened, unit))
                        .orElse(opened.path() + "/units");
    }

    @GetMapping("/months/{plan}/{month}/units/{unit}/form.xlsx")
    ResponseEntity<Resource> form(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable UnitName unit, Viewer viewer)
            throws IOException {
        viewer.mustSee(unit);
        OpenedMonth opened = months.open(plan, month);
        if (opened.plan().reportingUnits().stream()
                .noneMatch(each -> each.name().equals(unit))) {
            throw new NotThere("计划中没有需要报送的单位“" + unit + "”。");
        }
        BlankForm form = new BlankForm(
                opened.plan(),
                month,
                opened.due(),
                unit,
                new LastMonth(submissions, clock.instant())
                        .cumulatives(opened.plan(), month)
                        .getOrDefault(unit, Map.of()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        forms.write(form, bytes);
        return Downloads.of(new ByteArrayResource(bytes.toByteArray()), form.fileName());
    }
}
