package org.yuebao.app.security;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.yuebao.app.serve.OidcSettings;

/**
 * The city's sign-in service. It is asked where its doors are when the first person wants to sign in by it, and not at the
 * start: the server starts without it.
 */
final class SignInService implements ClientRegistrationRepository {

    /** Part of the addresses under which the service and this server find each other. */
    static final String ID = "oidc";

    private static final Logger LOG = LoggerFactory.getLogger(SignInService.class);

    private final OidcSettings settings;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable ClientRegistration known;

    SignInService(OidcSettings settings) {
        this.settings = settings;
    }

    /** Whether the service has answered, now or before; why it hasn't goes to the log. */
    boolean isThere() {
        return findByRegistrationId(ID) != null;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        asking.lock();
        try {
            if (known == null) {
                known = ask();
            }
            return known;
        } finally {
            asking.unlock();
        }
    }

    private @Nullable ClientRegistration ask() {
        try {
            return ClientRegistrations.fromIssuerLocation(settings.issuer())
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .scope("openid", "profile")
                    .userNameAttributeName(settings.nameClaim())
                    .build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.warn(
                    "The sign-in service {} doesn't tell its addresses: {}",
                    settings.issuer(),
                    NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return null;
        }
    }
}
