package org.yuebao.app.security;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.model.access.Account;
import org.yuebao.model.store.AccountStore;

/**
 * The sign-in service says who someone is; what they may do is said by their account here. Who has none, or a disabled one,
 * doesn't come in.
 */
final class KnownPersons implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The error of someone whom the service knows and this server doesn't. */
    static final String STRANGER = "stranger";

    private final OidcUserService service = new OidcUserService();
    private final AccountStore accounts;
    private final AuditTrail trail;
    private final String nameClaim;

    KnownPersons(AccountStore accounts, AuditTrail trail, String nameClaim) {
        this.accounts = accounts;
        this.trail = trail;
        this.nameClaim = nameClaim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = service.loadUser(request);
        Account account =
                accounts.find(person.getName()).filter(Account::enabled).orElseThrow(() -> stranger(person.getName()));
        return new DefaultOidcUser(SignedIn.of(account), person.getIdToken(), person.getUserInfo(), nameClaim);
    }

    private OAuth2AuthenticationException stranger(String name) {
        trail.failed(AuditTrail.NOBODY, Act.SIGN_IN, name, "统一身份认证通过，本系统没有这个账号或已停用");
        return new OAuth2AuthenticationException(new OAuth2Error(STRANGER));
    }
}
