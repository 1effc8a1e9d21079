package org.yuebao.model.plan;

import org.yuebao.model.unit.UnitName;

/** A unit of this plan that does in the district what the counterpart does in the city: 区水务局 and 市水务局. */
public record UnitLink(UnitName unit, PlanId plan, UnitName counterpart, LinkState state, LinkGrounds grounds)
        implements PlanLink {}
