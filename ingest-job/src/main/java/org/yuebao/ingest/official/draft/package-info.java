/** From the outline to a plan that people check: head, register, suggested items, indicators; read {@link org.yuebao.ingest.official.draft.PlanDrafter} first. */
@NullMarked
package org.yuebao.ingest.official.draft;

import org.jspecify.annotations.NullMarked;
