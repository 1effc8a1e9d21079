package org.yuebao.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;

/** {@code Authorization: Bearer yb_…}: a machine acts with the rights of the account that the token belongs to. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Accounts accounts;
    private final AuditTrail trail;
    private final Clock clock;
    private final WrongTokens wrong;

    TokenFilter(Accounts accounts, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
        this.wrong = new WrongTokens(clock);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            Optional<SignedIn> caller = accounts.ofToken(
                            header.substring(BEARER.length()).strip())
                    .map(account -> new SignedIn(account, clock.instant()))
                    .filter(SignedIn::isEnabled);
            if (caller.isPresent()) {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        caller.get(), null, caller.get().getAuthorities()));
                SecurityContextHolder.setContext(context);
            } else if (wrong.isTooMany(request.getRemoteAddr())) {
                response.setHeader("Retry-After", "60");
                ProblemAnswer.problem(response, 429, "请求过于频繁", "一分钟内无效的令牌过多。请检查令牌，一分钟后再试。");
                return;
            } else {
                trail.failed(AuditTrail.NOBODY, Act.REFUSED, request.getRequestURI(), "接口令牌无效");
            }
        }
        chain.doFilter(request, response);
    }
}
