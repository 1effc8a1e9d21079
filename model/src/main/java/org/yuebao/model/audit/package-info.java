/** The trail of acts: who did what, when, from where. Read {@link org.yuebao.model.audit.AuditEvent} first. */
@NullMarked
package org.yuebao.model.audit;

import org.jspecify.annotations.NullMarked;
