package org.yuebao.store;

import org.yuebao.model.plan.LinkGrounds;
import org.yuebao.model.plan.LinkState;
import org.yuebao.model.plan.PlanLinks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Links of plans that were kept before a link had a state and grounds: it was confirmed or it was not. */
final class LinkDocuments {

    private static final String CONFIRMED = "confirmed";
    private static final String STATE = "state";
    private static final String GROUNDS = "grounds";

    private LinkDocuments() {}

    static void fillIn(ObjectNode links, JsonDocuments json) {
        json.tree(PlanLinks.none()).properties().forEach(list -> links.putIfAbsent(list.getKey(), list.getValue()));
        for (JsonNode list : links.values()) {
            for (JsonNode link : list.values()) {
                if (link instanceof ObjectNode object && object.has(CONFIRMED)) {
                    boolean confirmed = object.remove(CONFIRMED).booleanValue();
                    object.set(STATE, json.tree(confirmed ? LinkState.CONFIRMED : LinkState.SUGGESTED));
                    object.set(GROUNDS, json.tree(LinkGrounds.byHand()));
                }
            }
        }
    }
}
