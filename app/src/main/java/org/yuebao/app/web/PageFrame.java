package org.yuebao.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.security.ViewerArgument;
import org.yuebao.app.serve.ServerSettings;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.store.PlanStore;

/** What every page has: who looks, how things are worded, which tabs there are. */
@ControllerAdvice("org.yuebao.app.web")
class PageFrame {

    private final ViewerArgument viewers;
    private final Months months;
    private final PlanStore plans;
    private final ServerSettings settings;

    PageFrame(ViewerArgument viewers, Months months, PlanStore plans, ServerSettings settings) {
        this.viewers = viewers;
        this.months = months;
        this.plans = plans;
        this.settings = settings;
    }

    /** A tab of the second line. */
    public record Tab(String key, String title, String address) {}

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        model.addAttribute("words", new PageWords());
        model.addAttribute("maxUpload", settings.maxUploadBytes());
        if (request.getRemoteUser() != null) {
            model.addAttribute("viewer", viewers.current());
        }
    }

    /** Gives the frame its month, for the head line and the tabs. */
    void show(Model model, @Nullable OpenedMonth month, Viewer viewer, String tab) {
        model.addAttribute("tab", tab);
        Optional<String> path = month == null
                ? months.meant().map(meant -> "/months/" + meant.plan() + "/" + meant.month())
                : Optional.of(month.path());
        if (month != null) {
            model.addAttribute("m", month);
            List<ReportingMonth> selectable = months.selectable(month.plan().id());
            model.addAttribute("selectable", selectable);
            model.addAttribute("plansToChoose", plans.list());
        }
        model.addAttribute("tabs", tabs(path.orElse(""), viewer));
    }

    private static List<Tab> tabs(String path, Viewer viewer) {
        if (viewer.isReporter()) {
            String unit = viewer.unit().map(Object::toString).orElse("");
            return List.of(new Tab("units", "本单位", path + "/units/" + unit), new Tab("checks", "检查规则", "/checks"));
        }
        List<Tab> tabs = new ArrayList<>(List.of(
                new Tab("month", "总览", path),
                new Tab("units", "单位", path + "/units"),
                new Tab("measures", "任务", path + "/measures"),
                new Tab("indicators", "指标", path + "/indicators"),
                new Tab("reports", "报告", path + "/reports"),
                new Tab("runs", "运行", path + "/runs"),
                new Tab("plans", "计划", "/plans"),
                new Tab("checks", "检查规则", "/checks")));
        if (viewer.isAdministrator()) {
            tabs.add(new Tab("accounts", "设置", "/accounts"));
            tabs.add(new Tab("audit", "审计", "/audit"));
        }
        return tabs;
    }
}
