package org.yuebao.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yuebao.app.office.DecisionDesk;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/** 人工评定 of one unit's measure or indicator, or of a measure over all units. */
@Controller
class DecisionController {

    private final Months months;
    private final DecisionDesk desk;

    DecisionController(Months months, DecisionDesk desk) {
        this.months = months;
        this.desk = desk;
    }

    @PostMapping("/months/{plan}/{month}/units/{unit}/overrides")
    String set(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam String subject,
            @RequestParam Light light,
            @RequestParam String reason,
            Viewer viewer,
            RedirectAttributes told) {
        OpenedMonth opened = months.open(plan, month);
        LightOverride set = desk.set(viewer, opened.plan(), month, unit, subject, light, reason);
        told.addFlashAttribute(
                "good",
                "已把" + unit + " " + subject + " 评定为" + set.light().shape()
                        + set.light().word() + "，从下一次编制起计入；计算的评价一并保留。");
        return "redirect:" + Addresses.explain(opened, unit, subject);
    }

    @PostMapping("/months/{plan}/{month}/units/{unit}/overrides/withdraw")
    String withdraw(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam String subject,
            @RequestParam String reason,
            Viewer viewer,
            RedirectAttributes told) {
        OpenedMonth opened = months.open(plan, month);
        desk.revoke(viewer, opened.plan(), month, unit, subject, reason);
        told.addFlashAttribute("good", "已撤销对" + unit + " " + subject + " 的人工评定，从下一次编制起按计算的评价计入。");
        return "redirect:" + Addresses.explain(opened, unit, subject);
    }
}
