package org.yuebao.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditExport;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.app.security.AccountRefusedException;
import org.yuebao.app.security.Accounts;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.Downloads;
import org.yuebao.app.serve.ServerSettings;
import org.yuebao.model.access.Role;
import org.yuebao.model.store.AuditStore;
import org.yuebao.model.unit.UnitName;

/** 设置 and 审计: accounts, tokens, what the server is set to, who did what. */
@Controller
class AdminController {

    private static final int SHOWN_EVENTS = 200;

    private final Accounts accounts;
    private final AuditStore audit;
    private final AuditExport export;
    private final AuditTrail trail;
    private final PlanShelf plans;
    private final ServerSettings settings;
    private final PageFrame frame;

    AdminController(
            Accounts accounts,
            AuditStore audit,
            AuditExport export,
            AuditTrail trail,
            PlanShelf plans,
            ServerSettings settings,
            PageFrame frame) {
        this.accounts = accounts;
        this.audit = audit;
        this.export = export;
        this.trail = trail;
        this.plans = plans;
        this.settings = settings;
        this.frame = frame;
    }

    @GetMapping("/accounts")
    String accounts(Viewer viewer, Model model) {
        viewer.mustAdminister();
        frame.show(model, null, viewer, "accounts");
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("tokens", accounts.tokens());
        model.addAttribute("roles", List.of(Role.values()));
        model.addAttribute("units", units());
        model.addAttribute("settings", settings);
        return "accounts";
    }

    /** Of all plans; a reporter's unit has one name in all of them. */
    private List<String> units() {
        return plans.list().stream()
                .map(summary -> plans.newest(summary.id()))
                .flatMap(plan -> plan.reportingUnits().stream())
                .map(unit -> unit.name().value())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The secret stands on the answer itself and nowhere else: it isn't kept for a page after a redirect. */
    @PostMapping("/accounts")
    String add(
            @RequestParam String name,
            @RequestParam String fullName,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String unit,
            Viewer viewer,
            Model model) {
        viewer.mustAdminister();
        try {
            model.addAttribute(
                    "secret",
                    accounts.add(
                            viewer.name(),
                            name.strip(),
                            fullName,
                            role,
                            unit.isBlank() ? Optional.empty() : Optional.of(new UnitName(unit))));
        } catch (AccountRefusedException refused) {
            model.addAttribute("problem", refused.getMessage());
            model.addAttribute("typedName", name);
            model.addAttribute("typedFullName", fullName);
        }
        return accounts(viewer, model);
    }

    @PostMapping("/accounts/password")
    String reset(@RequestParam String name, Viewer viewer, Model model) {
        viewer.mustAdminister();
        model.addAttribute("secret", accounts.resetPassword(viewer.name(), name));
        return accounts(viewer, model);
    }

    @PostMapping("/accounts/enabled")
    String enable(@RequestParam String name, @RequestParam boolean enabled, Viewer viewer) {
        viewer.mustAdminister();
        accounts.setEnabled(viewer.name(), name, enabled);
        return "redirect:/accounts";
    }

    @PostMapping("/tokens")
    String addToken(@RequestParam String account, @RequestParam String purpose, Viewer viewer, Model model) {
        viewer.mustAdminister();
        model.addAttribute("token", accounts.addToken(viewer.name(), account, purpose));
        return accounts(viewer, model);
    }

    @PostMapping("/tokens/remove")
    String removeToken(@RequestParam String id, Viewer viewer) {
        viewer.mustAdminister();
        accounts.removeToken(viewer.name(), id);
        return "redirect:/accounts";
    }

    @GetMapping("/audit")
    String audit(@RequestParam(defaultValue = "") String q, Viewer viewer, Model model) {
        viewer.mustAdminister();
        frame.show(model, null, viewer, "audit");
        model.addAttribute("q", q);
        model.addAttribute("events", audit.latest(q, SHOWN_EVENTS));
        return "audit";
    }

    @GetMapping("/audit.csv")
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        viewer.mustAdminister();
        trail.done(viewer.name(), Act.EXPORT, "审计", "");
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("审计记录.csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(export.csv(q).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/audit.xlsx")
    ResponseEntity<Resource> workbook(@RequestParam(defaultValue = "") String q, Viewer viewer) throws IOException {
        viewer.mustAdminister();
        trail.done(viewer.name(), Act.EXPORT, "审计", "XLSX");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.xlsx(q, out);
        return Downloads.of(new ByteArrayResource(out.toByteArray()), "审计记录.xlsx");
    }
}
