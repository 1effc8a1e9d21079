package org.yuebao.app.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.yuebao.model.store.AccountStore;

/** The viewer as the account stands now, not as it stood at sign-in: what is taken away is away at once. */
@Component
public class ViewerArgument implements HandlerMethodArgumentResolver {

    private final AccountStore accounts;

    ViewerArgument(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Viewer.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current();
    }

    /** @throws AccessDeniedException when nobody is signed in, or the account was disabled meanwhile */
    public Viewer current() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || !(caller.getPrincipal() instanceof SignedIn || isByService(caller))) {
            throw new AccessDeniedException("nobody is signed in");
        }
        return accounts.find(caller.getName())
                .filter(account -> account.enabled())
                .map(Viewer::of)
                .orElseThrow(() -> new AccessDeniedException("账号已停用"));
    }

    private static boolean isByService(Authentication caller) {
        return caller.getPrincipal() instanceof OidcUser;
    }

    /** Whether the password was given by someone else and must be changed first; who came without one needn't. */
    public boolean mustChangePassword(Viewer viewer) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller != null && isByService(caller)) {
            return false;
        }
        return accounts.find(viewer.name())
                .filter(account -> account.mustChangePassword())
                .isPresent();
    }
}
