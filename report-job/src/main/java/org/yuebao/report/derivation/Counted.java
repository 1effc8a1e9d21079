package org.yuebao.report.derivation;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.report.derivation.Derivation.Value;

/** A count and its lights, each as a value of its own. */
final class Counted {

    private Counted() {}

    /** 工作措施 166, 工作措施●正常 57, … */
    static List<Value> values(String what, LightCounts counts) {
        List<Value> values = new ArrayList<>();
        values.add(Value.count(what, counts.all()));
        for (Light light : Light.values()) {
            values.add(Value.count(what + Shown.words(light), counts.of(light)));
        }
        return values;
    }
}
