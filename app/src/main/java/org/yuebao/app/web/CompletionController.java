package org.yuebao.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yuebao.app.office.CompletionDesk;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/** 撤销完成 of one unit's measure, and its return. */
@Controller
class CompletionController {

    private final Months months;
    private final CompletionDesk desk;

    CompletionController(Months months, CompletionDesk desk) {
        this.months = months;
        this.desk = desk;
    }

    @PostMapping("/months/{plan}/{month}/units/{unit}/completions/withdraw")
    String withdraw(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam String subject,
            @RequestParam String reason,
            Viewer viewer,
            RedirectAttributes told) {
        OpenedMonth opened = months.open(plan, month);
        desk.withdraw(viewer, opened.plan(), month, unit, subject, reason);
        told.addFlashAttribute(
                "good", "已撤销" + unit + " " + subject + " 的完成：自" + month.chinese() + "起不再算已完成，从下一次编制起计入。");
        return "redirect:" + Addresses.explain(opened, unit, subject);
    }

    /** @param from the month from which it was withdrawn */
    @PostMapping("/months/{plan}/{month}/units/{unit}/completions/restore")
    String restore(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam String subject,
            @RequestParam ReportingMonth from,
            @RequestParam String reason,
            Viewer viewer,
            RedirectAttributes told) {
        OpenedMonth opened = months.open(plan, month);
        desk.restore(viewer, opened.plan(), from, unit, subject, reason);
        told.addFlashAttribute("good", "已恢复" + unit + " " + subject + " 的完成，从下一次编制起计入。");
        return "redirect:" + Addresses.explain(opened, unit, subject);
    }
}
