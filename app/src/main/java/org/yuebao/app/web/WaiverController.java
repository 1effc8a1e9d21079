package org.yuebao.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.WaiverDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.unit.UnitName;

/** 豁免 of one unit's month. */
@Controller
class WaiverController {

    private final Months months;
    private final WaiverDesk desk;

    WaiverController(Months months, WaiverDesk desk) {
        this.months = months;
        this.desk = desk;
    }

    @PostMapping("/months/{plan}/{month}/units/{unit}/waivers")
    String grant(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam String code,
            @RequestParam String reason,
            Viewer viewer,
            RedirectAttributes told) {
        OpenedMonth opened = months.open(plan, month);
        desk.grant(viewer, opened.plan(), month, unit, code, reason);
        told.addFlashAttribute("good", "已豁免 " + code + "，从下一次编制起不再计入，理由印在报告的附表中。");
        return "redirect:" + Addresses.unit(opened, unit);
    }

    @PostMapping("/months/{plan}/{month}/units/{unit}/waivers/withdraw")
    String withdraw(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam String code,
            Viewer viewer,
            RedirectAttributes told) {
        OpenedMonth opened = months.open(plan, month);
        desk.withdraw(viewer, opened.plan(), month, unit, code);
        told.addFlashAttribute("good", "已撤销对 " + code + " 的豁免，从下一次编制起重新计入。");
        return "redirect:" + Addresses.unit(opened, unit);
    }
}
