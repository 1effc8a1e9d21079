package org.yuebao.ingest.plan.check;

import java.text.Normalizer;
import org.yuebao.model.plan.Target;

/** How printed targets are compared: without blanks, for plans print 100 (80, 0) and 100(80,0). */
final class Targets {

    private Targets() {}

    static String plain(Target target) {
        return Normalizer.normalize(target.printed(), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
