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
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.ScanDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.Downloads;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.submission.StampedScan;
import org.yuebao.model.unit.UnitName;

/** 盖章扫描件: in from the unit's page, out as a download and never shown by the browser itself. */
@Controller
class ScanController {

    private final Months months;
    private final ScanDesk desk;
    private final OriginalStore originals;
    private final AuditTrail trail;

    ScanController(Months months, ScanDesk desk, OriginalStore originals, AuditTrail trail) {
        this.months = months;
        this.desk = desk;
        this.originals = originals;
        this.trail = trail;
    }

    @PostMapping("/months/{plan}/{month}/units/{unit}/scans")
    String attach(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam("file") MultipartFile file,
            Viewer viewer,
            RedirectAttributes told)
            throws IOException {
        viewer.mustSendFor(unit);
        OpenedMonth opened = months.open(plan, month);
        if (file.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "没有收到扫描件，或文件是空的。请选择 PDF、JPG 或 PNG 文件后再上传。");
        }
        try (InputStream content = file.getInputStream()) {
            StampedScan scan = desk.attach(
                    viewer,
                    plan,
                    month,
                    unit,
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                    content);
            told.addFlashAttribute("good", "已附上盖章扫描件“" + scan.name() + "”（对应第" + scan.revision() + "版）。");
        }
        return "redirect:" + Addresses.unit(opened, unit);
    }

    @GetMapping("/scans/{id}")
    ResponseEntity<Resource> scan(@PathVariable long id, Viewer viewer) {
        StampedScan scan = desk.find(id).orElseThrow(() -> new NotThere("没有这份扫描件。"));
        viewer.mustSee(scan.unit());
        trail.done(viewer.name(), Act.DOWNLOAD, scan.plan() + " " + scan.month() + " " + scan.unit(), scan.name());
        return Downloads.of(originals.find(scan.sha256()), scan.name(), scan.sha256(), false);
    }
}
