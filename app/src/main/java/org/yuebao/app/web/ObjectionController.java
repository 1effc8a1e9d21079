package org.yuebao.app.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.ObjectionDesk;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/** 异议: raised by a unit, answered by a compiler. */
@Controller
class ObjectionController {

    private final Months months;
    private final ObjectionDesk objections;

    ObjectionController(Months months, ObjectionDesk objections) {
        this.months = months;
        this.objections = objections;
    }

    @PostMapping("/months/{plan}/{month}/units/{unit}/objections")
    String object(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam String text,
            @RequestParam("attachment") Optional<MultipartFile> attachment,
            Viewer viewer,
            RedirectAttributes told)
            throws IOException {
        OpenedMonth opened = months.open(plan, month);
        Optional<MultipartFile> file = attachment.filter(given -> !given.isEmpty());
        Optional<ObjectionDesk.Attached> attached = Optional.empty();
        if (file.isPresent()) {
            attached = Optional.of(new ObjectionDesk.Attached(
                    Optional.ofNullable(file.get().getOriginalFilename()).orElse("附件"),
                    file.get().getInputStream()));
        }
        objections.raise(viewer, plan, month, unit, subject, text, attached);
        told.addFlashAttribute("good", "异议已提交，编制人答复后会显示在这里。");
        return "redirect:" + Addresses.unit(opened, unit);
    }

    @PostMapping("/objections/{id}/answer")
    String answer(@PathVariable long id, @RequestParam String text, Viewer viewer, RedirectAttributes told) {
        var objection = objections.answer(viewer, id, text);
        told.addFlashAttribute("good", "已答复。");
        return "redirect:/months/" + objection.plan() + "/" + objection.month() + "/units/"
                + UriUtils.encodePathSegment(objection.unit().value(), StandardCharsets.UTF_8);
    }
}
