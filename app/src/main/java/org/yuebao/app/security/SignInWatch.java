package org.yuebao.app.security;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.serve.ServerSettings;
import org.yuebao.model.access.Account;
import org.yuebao.model.store.AccountStore;

/** Keeps who signed in, and locks an account for a while after too many wrong passwords in a row. */
@Component
class SignInWatch {

    private final AccountStore accounts;
    private final AuditTrail trail;
    private final ServerSettings settings;
    private final Clock clock;

    SignInWatch(AccountStore accounts, AuditTrail trail, ServerSettings settings, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        String name = event.getAuthentication().getName();
        accounts.find(name)
                .filter(account -> account.failures() > 0)
                .ifPresent(account -> accounts.save(account.withFailures(0, Optional.empty())));
        trail.done(name, Act.SIGN_IN, "", "");
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        trail.done(event.getAuthentication().getName(), Act.SIGN_OUT, "", "");
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        String name = event.getAuthentication().getName();
        String why = "口令不对或没有这个账号";
        if (event instanceof AuthenticationFailureBadCredentialsEvent) {
            accounts.find(name).ifPresent(this::countFailure);
        } else {
            why = "账号已锁定或停用";
        }
        trail.failed(AuditTrail.NOBODY, Act.SIGN_IN, name, why);
    }

    private void countFailure(Account account) {
        int failures = account.failures() + 1;
        boolean locks = failures % settings.lockAfterFailures() == 0;
        accounts.save(account.withFailures(
                failures, locks ? Optional.of(clock.instant().plus(settings.lockFor())) : account.lockedUntil()));
        if (locks) {
            trail.failed(AuditTrail.NOBODY, Act.SIGN_IN, account.name(), "连续输错" + failures + "次，锁定账号");
        }
    }
}
