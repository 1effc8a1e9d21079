package org.yuebao.model.plan;

/** An indicator of this plan that another plan sets a target for too, such as the city's or a five-year plan. */
public record IndicatorLink(
        IndicatorCode indicator, PlanId plan, IndicatorCode counterpart, LinkState state, LinkGrounds grounds)
        implements PlanLink {

    /** As a person writes it. */
    public IndicatorLink(IndicatorCode indicator, PlanId plan, IndicatorCode counterpart, boolean confirmed) {
        this(indicator, plan, counterpart, confirmed ? LinkState.CONFIRMED : LinkState.SUGGESTED, LinkGrounds.byHand());
    }
}
