package org.yuebao.app.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.serve.OidcSettings;
import org.yuebao.model.store.AccountStore;

/** The second way in, where {@code yuebao.oidc.issuer} names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${yuebao.oidc.issuer:-}' != '-'")
class SignInServiceConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SignInServiceConfiguration.class);

    @Bean
    SignInService signInService(OidcSettings settings) {
        return new SignInService(settings);
    }

    @Bean
    Customizer<OAuth2LoginConfigurer<HttpSecurity>> signInByService(
            AccountStore accounts, AuditTrail trail, OidcSettings settings) {
        KnownPersons persons = new KnownPersons(accounts, trail, settings.nameClaim());
        return login -> login.loginPage("/login")
                .defaultSuccessUrl("/")
                .userInfoEndpoint(info -> info.oidcUserService(persons))
                .failureHandler((request, response, failure) -> {
                    boolean stranger = failure instanceof OAuth2AuthenticationException told
                            && told.getError().getErrorCode().equals(KnownPersons.STRANGER);
                    if (!stranger) {
                        LOG.warn("Nobody was proven by {}: {}", settings.issuer(), failure.getMessage());
                        trail.failed(AuditTrail.NOBODY, Act.SIGN_IN, settings.title(), "统一身份认证未通过");
                    }
                    response.sendRedirect(request.getContextPath() + "/login?" + (stranger ? "stranger" : "unproven"));
                });
    }
}
