/** A district's plan held against the city's: read {@link org.yuebao.ingest.plan.reconcile.Reconciliation} first. */
@NullMarked
package org.yuebao.ingest.plan.reconcile;

import org.jspecify.annotations.NullMarked;
