package org.yuebao.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
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
import org.yuebao.app.office.Months;
import org.yuebao.app.office.ObjectionDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.Downloads;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.objection.Objection;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.ObjectionStore;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.unit.UnitName;

/** 异议, raised by units and answered by compilers. */
@RestController
@RequestMapping("/api/v1")
class ObjectionResource {

    private final Months months;
    private final ObjectionDesk desk;
    private final ObjectionStore objections;
    private final OriginalStore originals;

    ObjectionResource(Months months, ObjectionDesk desk, ObjectionStore objections, OriginalStore originals) {
        this.months = months;
        this.desk = desk;
        this.objections = objections;
        this.originals = originals;
    }

    record AnswerAnswer(String text, String by, Instant at) {}

    record ObjectionAnswer(
            long id,
            String unit,
            String subject,
            String text,
            Optional<String> attachment,
            String by,
            Instant at,
            Optional<AnswerAnswer> answer) {}

    @Operation(summary = "一个月的异议及答复；报送人只见本单位的")
    @GetMapping("/plans/{plan}/months/{month}/objections")
    List<ObjectionAnswer> objections(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        months.open(plan, month);
        return objections.of(plan, month).stream()
                .filter(objection -> viewer.sees(objection.unit()))
                .map(ObjectionResource::answer)
                .toList();
    }

    @Operation(summary = "提出异议，定稿前有效；只能为本单位提出；附件（attachment）可不带，带时用 multipart/form-data")
    @PostMapping("/plans/{plan}/months/{month}/objections")
    @ResponseStatus(HttpStatus.CREATED)
    void raise(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam UnitName unit,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam String text,
            @RequestParam Optional<MultipartFile> attachment,
            Viewer viewer)
            throws IOException {
        months.open(plan, month);
        Optional<MultipartFile> file = attachment.filter(given -> !given.isEmpty());
        Optional<ObjectionDesk.Attached> attached = Optional.empty();
        if (file.isPresent()) {
            attached = Optional.of(new ObjectionDesk.Attached(
                    Optional.ofNullable(file.get().getOriginalFilename()).orElse("附件"),
                    file.get().getInputStream()));
        }
        desk.raise(viewer, plan, month, unit, subject, text, attached);
    }

    @Operation(summary = "异议的附件；报送人只见本单位的")
    @GetMapping("/objections/{id}/attachment")
    ResponseEntity<Resource> attachment(@PathVariable long id, Viewer viewer) {
        Objection objection = objections.find(id).orElseThrow(() -> notThere("没有这条异议"));
        viewer.mustSee(objection.unit());
        Objection.Attachment attachment = objection.attachment().orElseThrow(() -> notThere("这条异议没有附件"));
        return Downloads.of(originals.find(attachment.sha256()), attachment.name(), attachment.sha256(), false);
    }

    private static ResponseStatusException notThere(String words) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, words);
    }

    @Operation(summary = "答复异议；限编制人，答复一次为准")
    @PostMapping("/objections/{id}/answer")
    ObjectionAnswer answer(@PathVariable long id, @RequestParam String text, Viewer viewer) {
        desk.answer(viewer, id, text);
        return answer(objections.find(id).orElseThrow());
    }

    private static ObjectionAnswer answer(Objection objection) {
        return new ObjectionAnswer(
                objection.id(),
                objection.unit().value(),
                objection.subject(),
                objection.text(),
                objection.attachment().map(Objection.Attachment::name),
                objection.by(),
                objection.at(),
                objection.answer().map(given -> new AnswerAnswer(given.text(), given.by(), given.at())));
    }
}
