package org.yuebao.model.access;

import java.time.Instant;
import java.util.Optional;
import org.yuebao.model.unit.UnitName;

/**
 * Someone who may sign in.
 *
 * @param name what is typed at sign-in; never changes
 * @param fullName the person's name, as it stands in the audit trail's pages
 * @param unit a reporter's; empty for the other roles
 * @param passwordHash never the password
 * @param mustChangePassword the password was given by someone else
 * @param failures wrong passwords in a row
 * @param lockedUntil set after too many of them; may lie in the past
 */
public record Account(
        String name,
        String fullName,
        Role role,
        Optional<UnitName> unit,
        String passwordHash,
        boolean mustChangePassword,
        boolean enabled,
        int failures,
        Optional<Instant> lockedUntil,
        Instant createdAt) {

    /** Letters, digits, dot, hyphen, underscore, Chinese characters; 2 to 40 of them. */
    public static final String NAME_FORM = "[\\p{IsHan}A-Za-z0-9._-]{2,40}";

    public Account {
        if (!name.matches(NAME_FORM)) {
            throw new IllegalArgumentException("not an account's name: " + name);
        }
        if ((role == Role.REPORTER) != unit.isPresent()) {
            throw new IllegalArgumentException("a reporter has a unit, and nobody else: " + name);
        }
    }

    public static Account of(
            String name,
            String fullName,
            Role role,
            Optional<UnitName> unit,
            String passwordHash,
            boolean mustChangePassword,
            Instant createdAt) {
        return new Account(
                name, fullName, role, unit, passwordHash, mustChangePassword, true, 0, Optional.empty(), createdAt);
    }

    public boolean isLockedAt(Instant now) {
        return lockedUntil.filter(until -> now.isBefore(until)).isPresent();
    }

    /** A password that its owner chose; lifts a lock. */
    public Account withPassword(String hash, boolean mustChange) {
        return new Account(name, fullName, role, unit, hash, mustChange, enabled, 0, Optional.empty(), createdAt);
    }

    public Account withFailures(int count, Optional<Instant> until) {
        return new Account(
                name, fullName, role, unit, passwordHash, mustChangePassword, enabled, count, until, createdAt);
    }

    public Account withEnabled(boolean mayEnter) {
        return new Account(
                name, fullName, role, unit, passwordHash, mustChangePassword, mayEnter, 0, Optional.empty(), createdAt);
    }
}
