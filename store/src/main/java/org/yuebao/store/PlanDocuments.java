package org.yuebao.store;

import org.yuebao.model.plan.DeclaredCounts;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.plan.YearBefore;
import tools.jackson.databind.node.ObjectNode;

/** A plan's content as one text: what it says, without the number, month and reason of its version. */
final class PlanDocuments {

    private static final String VERSION = "version";
    private static final String LINKS = "links";
    private static final String DECLARED = "declared";
    private static final String YEAR_BEFORE = "yearBefore";

    private static final String RATING = "rating";

    private final JsonDocuments json;

    PlanDocuments(JsonDocuments json) {
        this.json = json;
    }

    String write(Plan plan) {
        ObjectNode content = (ObjectNode) json.tree(plan);
        content.remove(VERSION);
        // A plan that stands alone has the document that it had before there were links.
        if (plan.links().isEmpty()) {
            content.remove(LINKS);
        }
        if (plan.declared().isEmpty()) {
            content.remove(DECLARED);
        }
        if (plan.yearBefore().isEmpty()) {
            content.remove(YEAR_BEFORE);
        }
        return json.write(content);
    }

    Plan read(String document, PlanVersion version) {
        ObjectNode content = (ObjectNode) json.readTree(document);
        content.set(VERSION, json.tree(version));
        content.putIfAbsent(LINKS, json.tree(PlanLinks.none()));
        LinkDocuments.fillIn((ObjectNode) content.get(LINKS), json);
        content.putIfAbsent(DECLARED, json.tree(DeclaredCounts.none()));
        content.putIfAbsent(YEAR_BEFORE, json.tree(YearBefore.none()));
        if (content.get(RATING) instanceof ObjectNode rating) {
            fillIn(rating, (ObjectNode) json.tree(RatingScale.defaults()));
        }
        return json.read(content, Plan.class);
    }

    /** A plan kept before a setting was there goes by its default. */
    private static void fillIn(ObjectNode rating, ObjectNode defaults) {
        defaults.properties().forEach(setting -> {
            if (!rating.has(setting.getKey())) {
                rating.set(setting.getKey(), setting.getValue());
            } else if (rating.get(setting.getKey()) instanceof ObjectNode kept
                    && setting.getValue() instanceof ObjectNode usual) {
                fillIn(kept, usual);
            }
        });
    }
}
