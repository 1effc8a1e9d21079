package org.yuebao.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
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
import org.yuebao.app.office.BlankForms;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.SubmissionDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.Downloads;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** 报送: the blank form out, the filled one in. */
@Controller
class HandInController {

    private final Months months;
    private final SubmissionDesk desk;
    private final BlankForms forms;

    HandInController(Months months, SubmissionDesk desk, BlankForms forms) {
        this.months = months;
        this.desk = desk;
        this.forms = forms;
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
        BlankForms.Form form =
                forms.of(months.open(plan, month), unit).orElseThrow(() -> new NotThere("计划中没有需要报送的单位“" + unit + "”。"));
        return Downloads.of(form.content(), form.name());
    }
}
