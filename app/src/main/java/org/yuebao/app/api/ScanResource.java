package org.yuebao.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.ScanDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.Downloads;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.submission.StampedScan;
import org.yuebao.model.unit.UnitName;

/** 盖章扫描件: attached to what a unit reported, listed, and given back as it came. */
@RestController
@RequestMapping("/api/v1")
class ScanResource {

    private final Months months;
    private final ScanDesk desk;
    private final OriginalStore originals;
    private final AuditTrail trail;

    ScanResource(Months months, ScanDesk desk, OriginalStore originals, AuditTrail trail) {
        this.months = months;
        this.desk = desk;
        this.originals = originals;
        this.trail = trail;
    }

    /** @param revision of the submission to which it belongs */
    record ScanAnswer(long id, int revision, String name, String sha256, long bytes, String by, Instant at) {}

    @Operation(summary = "一个单位的盖章扫描件；报送人只见本单位的")
    @GetMapping("/plans/{plan}/months/{month}/units/{unit}/scans")
    List<ScanAnswer> scans(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable UnitName unit, Viewer viewer) {
        viewer.mustSee(unit);
        months.open(plan, month);
        return desk.of(plan, month, unit).stream().map(ScanResource::answer).toList();
    }

    @Operation(summary = "附上盖章扫描件（PDF、JPG、PNG），对应已接收的报送表；不是这几种格式的状态为 415")
    @PostMapping(
            path = "/plans/{plan}/months/{month}/units/{unit}/scans",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ScanAnswer attach(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam("file") MultipartFile file,
            Viewer viewer)
            throws IOException {
        viewer.mustSendFor(unit);
        months.open(plan, month);
        try (InputStream content = file.getInputStream()) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return answer(desk.attach(viewer, plan, month, unit, name, content));
        }
    }

    @Operation(summary = "一份盖章扫描件；报送人只见本单位的")
    @GetMapping("/scans/{id}")
    ResponseEntity<Resource> scan(@PathVariable long id, Viewer viewer) {
        StampedScan scan =
                desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这份扫描件"));
        viewer.mustSee(scan.unit());
        trail.done(viewer.name(), Act.DOWNLOAD, scan.plan() + " " + scan.month() + " " + scan.unit(), scan.name());
        return Downloads.of(originals.find(scan.sha256()), scan.name(), scan.sha256(), false);
    }

    private static ScanAnswer answer(StampedScan scan) {
        return new ScanAnswer(
                scan.id(), scan.revision(), scan.name(), scan.sha256(), scan.bytes(), scan.by(), scan.at());
    }
}
