package org.yuebao.app.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.yuebao.model.access.Account;

/**
 * An account as Spring Security looks at it.
 *
 * @param at when it was looked up, which decides whether a lock still holds
 */
record SignedIn(Account account, Instant at) implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return of(account);
    }

    /** What an account may do, by whichever door it came in. */
    static List<GrantedAuthority> of(Account account) {
        return List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name()));
    }

    @Override
    public String getPassword() {
        return account.passwordHash();
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public boolean isAccountNonLocked() {
        return !account.isLockedAt(at);
    }

    @Override
    public boolean isEnabled() {
        return account.enabled();
    }
}
