package org.yuebao.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;

/** Says why, and keeps that it was tried. A form whose session has ended is told so: what was in it was not taken. */
final class RefusedAccess implements AccessDeniedHandler {

    /** Only what needs no escaping; percent-encoded Chinese is among it. */
    private static final Pattern PAGE = Pattern.compile("https?://[^/]+(/[A-Za-z0-9][A-Za-z0-9/%._~-]*)(?:[?#].*)?");

    private final AuditTrail trail;

    RefusedAccess(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        Optional<String> signedIn = signedIn();
        String who = signedIn.orElse(AuditTrail.NOBODY);
        if (refusal instanceof CsrfException) {
            trail.failed(who, Act.REFUSED, request.getMethod() + " " + request.getRequestURI(), "登录已过期或表单已失效");
            HttpStatus status = signedIn.isPresent() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
            ProblemAnswer.sessionEnded(response, status.value(), from(request));
            return;
        }
        trail.failed(who, Act.REFUSED, request.getMethod() + " " + request.getRequestURI(), "没有权限");
        response.sendError(HttpStatus.FORBIDDEN.value(), "您的账号没有这项权限。如确需要，请与编制人或管理员联系。");
    }

    /** Not the request's own word: it doesn't know its user yet where forms are looked at. */
    private static Optional<String> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(caller -> caller.isAuthenticated() && !(caller instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }

    /** The page with the form, as an address within this server; the first page where the browser doesn't tell. */
    private static String from(HttpServletRequest request) {
        String told = Optional.ofNullable(request.getHeader("Referer")).orElse("");
        Matcher address = PAGE.matcher(told);
        return address.matches() ? address.group(1) : "/";
    }
}
