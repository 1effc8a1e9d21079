package org.yuebao.model.assessment;

import org.yuebao.model.unit.UnitName;

/** A department's own total (部门自报合计) beside the sum over the areas: never added to it, and never put in its place. */
public record OwnTotal(UnitName unit, Figure figure) {}
