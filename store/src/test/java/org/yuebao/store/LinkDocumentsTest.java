package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorLink;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;
import tools.jackson.databind.node.ObjectNode;

class LinkDocumentsTest {

    private final JsonDocuments json = new JsonDocuments();

    @Test
    void linksKeptBeforeTheyHadAStateAreConfirmedOrSuggested() {
        ObjectNode before = (ObjectNode) json.readTree("""
                {"indicators": [{"confirmed": false, "counterpart": "指标-4", "indicator": "指标-1", "plan": "above"}],
                 "tasks": [{"confirmed": true, "counterpart": {"number": 7, "theme": "大气"}, "plan": "above",
                            "task": {"number": 1, "theme": "大气"}}]}""");

        LinkDocuments.fillIn(before, json);

        PlanId above = new PlanId("above");
        assertThat(json.read(before, PlanLinks.class))
                .isEqualTo(new PlanLinks(
                        List.of(new TaskLink(new TaskCode("大气", 1), above, new TaskCode("大气", 7), true)),
                        List.of(new IndicatorLink(
                                new IndicatorCode("指标-1"), above, new IndicatorCode("指标-4"), false))));
    }
}
