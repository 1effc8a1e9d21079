package org.yuebao.store;

import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanVersion;
import tools.jackson.databind.node.ObjectNode;

/** A plan's content as one text: what it says, without the number, month and reason of its version. */
final class PlanDocuments {

    private static final String VERSION = "version";

    private final JsonDocuments json;

    PlanDocuments(JsonDocuments json) {
        this.json = json;
    }

    String write(Plan plan) {
        ObjectNode content = (ObjectNode) json.tree(plan);
        content.remove(VERSION);
        return json.write(content);
    }

    Plan read(String document, PlanVersion version) {
        ObjectNode content = (ObjectNode) json.readTree(document);
        content.set(VERSION, json.tree(version));
        return json.read(content, Plan.class);
    }
}
