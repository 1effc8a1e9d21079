package org.yuebao.model.assessment;

import java.time.Instant;

/**
 * A person's decision taken back (撤销).
 *
 * @param by a person's name; never blank
 * @param reason never blank
 */
public record Revocation(String by, Instant at, String reason) {

    public Revocation {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a revocation names who revoked, and why");
        }
    }
}
