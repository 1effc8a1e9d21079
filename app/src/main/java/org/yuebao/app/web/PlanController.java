package org.yuebao.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.Downloads;
import org.yuebao.ingest.plan.PlanDiff;
import org.yuebao.ingest.plan.PlanDifference;
import org.yuebao.ingest.plan.PlanWorkbookWriter;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;

/** 计划: which there are, what each version says and what it changed, and its workbook. */
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
    String plan(@PathVariable PlanId plan, @RequestParam Optional<Integer> version, Viewer viewer, Model model) {
        viewer.mustSeeAll();
        List<Plan> versions = plans.versions(plan);
        Plan shown = version.map(number -> plans.version(plan, number)).orElseGet(versions::getLast);
        frame.show(model, null, viewer, "plans");
        model.addAttribute("plan", shown);
        model.addAttribute("versions", versions.reversed());
        model.addAttribute(
                "changes",
                before(shown, versions)
                        .map(before -> PlanDiff.between(before, shown).stream()
                                .map(PlanDifference::sentence)
                                .toList()));
        return "plan";
    }

    private static Optional<Plan> before(Plan shown, List<Plan> versions) {
        return versions.stream()
                .filter(one -> one.version().number() < shown.version().number())
                .reduce((earlier, later) -> later);
    }

    /** The form that people edit and load as the next version. */
    @GetMapping("/plans/{plan}/versions/{number}.xlsx")
    ResponseEntity<Resource> workbook(@PathVariable PlanId plan, @PathVariable int number, Viewer viewer)
            throws IOException {
        viewer.mustSeeAll();
        Plan version = plans.version(plan, number);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PlanWorkbookWriter().write(version, bytes);
        return Downloads.of(new ByteArrayResource(bytes.toByteArray()), "计划_" + plan + "_第" + number + "版.xlsx");
    }
}
