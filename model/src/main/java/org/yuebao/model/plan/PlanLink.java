package org.yuebao.model.plan;

/** Something of this plan beside its counterpart in another plan. */
public sealed interface PlanLink permits TaskLink, IndicatorLink, UnitLink, UnlinkedTask {

    /** The other plan. */
    PlanId plan();

    LinkState state();

    LinkGrounds grounds();

    default boolean confirmed() {
        return state() == LinkState.CONFIRMED;
    }
}
