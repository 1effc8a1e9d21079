package org.yuebao.store;

import org.yuebao.model.plan.DeclaredCounts;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.PlanVersion;
import tools.jackson.databind.node.ObjectNode;

/** A plan's content as one text: what it says, without the number, month and reason of its version. */
final class PlanDocuments {

    private static final String VERSION = "version";
    private static final String LINKS = "links";
    private static final String DECLARED = "declared";

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
        return json.write(content);
    }

    Plan read(String document, PlanVersion version) {
        ObjectNode content = (ObjectNode) json.readTree(document);
        content.set(VERSION, json.tree(version));
        content.putIfAbsent(LINKS, json.tree(PlanLinks.none()));
        content.putIfAbsent(DECLARED, json.tree(DeclaredCounts.none()));
        return json.read(content, Plan.class);
    }
}
