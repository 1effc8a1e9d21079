package org.yuebao.model.access;

import java.time.Instant;

/**
 * The right of a machine to act as an account.
 *
 * @param id names it in lists and in the audit trail; not secret
 * @param account whose rights it has
 * @param purpose what it is for, in its owner's words
 * @param sha256 lower-case hex of the token, which is shown once and kept nowhere
 */
public record ApiToken(String id, String account, String purpose, String sha256, Instant createdAt) {}
