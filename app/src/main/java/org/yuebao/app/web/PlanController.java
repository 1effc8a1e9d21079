package org.yuebao.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.plan.PlanId;

/** 计划: which there are, and what they say. */
@Controller
class PlanController {

    private final PlanShelf plans;
    private final PageFrame frame;

    PlanController(PlanShelf plans, PageFrame frame) {
        this.plans = plans;
        this.frame = frame;
    }

    @GetMapping("/plans")
    String list(Viewer viewer, Model model) {
        viewer.mustSeeAll();
        frame.show(model, null, viewer, "plans");
        model.addAttribute("plans", plans.list());
        return "plans";
    }

    @GetMapping("/plans/{plan}")
    String plan(@PathVariable PlanId plan, Viewer viewer, Model model) {
        viewer.mustSeeAll();
        frame.show(model, null, viewer, "plans");
        model.addAttribute("plan", plans.newest(plan));
        return "plan";
    }
}
