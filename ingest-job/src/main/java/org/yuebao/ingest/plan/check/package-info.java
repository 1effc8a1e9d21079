/**
 * What can be checked about a plan itself, before anybody reports on it; one class a check. Read {@link
 * org.yuebao.ingest.plan.check.PlanChecks} first.
 */
@NullMarked
package org.yuebao.ingest.plan.check;

import org.jspecify.annotations.NullMarked;
