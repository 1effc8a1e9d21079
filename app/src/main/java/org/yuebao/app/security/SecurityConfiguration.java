package org.yuebao.app.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.serve.ServerSettings;
import org.yuebao.model.store.AccountStore;

/**
 * Two doors: people sign in with a form and have a session; machines bring a token with every request. Beside these
 * rules by address, each controller asks its {@link Viewer}, so that no page depends on one pattern alone.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Nothing from elsewhere, nothing inline; the PDF is shown in a frame of our own. */
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService userDetailsService(AccountStore accounts, Clock clock) {
        return name -> accounts.find(name)
                .map(account -> new SignedIn(account, clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException("no account " + name));
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(
            HttpSecurity http, Accounts accounts, AuditTrail trail, Clock clock, ServerSettings settings) {
        return http.securityMatcher("/api/**", "/actuator/prometheus")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenFilter(accounts, trail, clock), AnonymousAuthenticationFilter.class)
                .addFilterAfter(
                        new UploadSizeFilter(settings.maxUploadBytes(), trail), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/api/v1/openapi/**", "/api/v1/openapi")
                                .permitAll()
                                .requestMatchers("/actuator/prometheus")
                                .hasAnyRole("ADMINISTRATOR", "COMPILER", "READER")
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                (request, response, failure) -> ProblemAnswer.problem(
                                        response,
                                        401,
                                        "需要接口令牌",
                                        "请在请求头 Authorization: Bearer 后附上有效的令牌；令牌由管理员在“设置”中新建。"))
                        .accessDeniedHandler((request, response, failure) -> {
                            trail.failed(
                                    String.valueOf(request.getRemoteUser()),
                                    Act.REFUSED,
                                    request.getMethod() + " " + request.getRequestURI(),
                                    "没有权限");
                            ProblemAnswer.problem(response, 403, "没有权限", "令牌所属的账号没有这项权限。");
                        }))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            AuditTrail trail,
            ServerSettings settings,
            ObjectProvider<Customizer<OAuth2LoginConfigurer<HttpSecurity>>> service) {
        service.ifAvailable(http::oauth2Login);
        return http.addFilterBefore(new UploadSizeFilter(settings.maxUploadBytes(), trail), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/login", "/login/service", "/static/**", "/favicon.ico", "/error")
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(
                                "/accounts/**", "/tokens/**", "/audit/**", "/audit.csv", "/audit.xlsx", "/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").failureUrl("/login?error"))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .exceptionHandling(failures -> failures.accessDeniedHandler(new RefusedAccess(trail)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }
}
