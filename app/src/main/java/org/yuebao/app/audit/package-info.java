/** Keeps every act: who, when, what, from where. Read {@link org.yuebao.app.audit.AuditTrail} first. */
@NullMarked
package org.yuebao.app.audit;

import org.jspecify.annotations.NullMarked;
