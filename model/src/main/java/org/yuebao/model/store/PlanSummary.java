package org.yuebao.model.store;

import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanVersion;

/** A stored plan's newest version, for lists. */
public record PlanSummary(PlanId id, String title, int year, PlanVersion version, int tasks, int measures) {}
