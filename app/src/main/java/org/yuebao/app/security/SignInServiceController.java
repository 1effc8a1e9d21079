package org.yuebao.app.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yuebao.app.serve.OidcSettings;

/** The page to sign in at, and the way from it to the sign-in service. */
@Controller
class SignInServiceController {

    private final OidcSettings settings;
    private final ObjectProvider<SignInService> service;

    SignInServiceController(OidcSettings settings, ObjectProvider<SignInService> service) {
        this.settings = settings;
        this.service = service;
    }

    @GetMapping("/login")
    String login(Model model) {
        if (settings.isOn()) {
            model.addAttribute("service", settings.title());
        }
        return "login";
    }

    /** Asks first whether the service is there: its absence is told in words, at the place where passwords still work. */
    @GetMapping("/login/service")
    String service() {
        boolean there = service.stream().anyMatch(SignInService::isThere);
        return "redirect:" + (there ? "/oauth2/authorization/" + SignInService.ID : "/login?away");
    }
}
