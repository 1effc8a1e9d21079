package org.yuebao.app.web;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.yuebao.app.office.Months;
import org.yuebao.app.security.AccountRefusedException;
import org.yuebao.app.security.Accounts;
import org.yuebao.app.security.Viewer;

/** Signing in, one's own password, and where one lands. */
@Controller
class HomeController {

    private final Months months;
    private final Accounts accounts;

    HomeController(Months months, Accounts accounts) {
        this.months = months;
        this.accounts = accounts;
    }

    @GetMapping("/")
    String home(Viewer viewer) {
        return months.meant()
                .map(meant -> "/months/" + meant.plan() + "/" + meant.month())
                .map(path -> viewer.unit()
                        .map(unit ->
                                path + "/units/" + UriUtils.encodePathSegment(unit.value(), StandardCharsets.UTF_8))
                        .orElse(path))
                .map(path -> "redirect:" + path)
                .orElse("redirect:/plans");
    }

    @GetMapping("/password")
    String password(Viewer viewer) {
        return "password";
    }

    @PostMapping("/password")
    String changePassword(
            Viewer viewer,
            @RequestParam String old,
            @RequestParam String wanted,
            @RequestParam String again,
            Model model) {
        if (!wanted.equals(again)) {
            model.addAttribute("problem", "两次输入的新口令不一样，请重新输入。");
            return "password";
        }
        try {
            accounts.changePassword(viewer.name(), old, wanted);
        } catch (AccountRefusedException refused) {
            model.addAttribute("problem", refused.getMessage());
            return "password";
        }
        return "redirect:/";
    }
}
