package org.yuebao.aggregate;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;

/** How a step ended, in one line. */
final class Stories {

    private Stories() {}

    /** 正常120项，偏慢20项，滞后5项，未评21项. */
    static String ofLights(Collection<Light> lights, String classifier) {
        LightCounts counts = LightCounts.of(lights);
        return Arrays.stream(Light.values())
                .map(light -> light.word() + counts.of(light) + classifier)
                .collect(Collectors.joining("，"));
    }
}
