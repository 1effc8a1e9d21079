package org.yuebao.ingest.plan.link;

import java.text.Normalizer;
import org.yuebao.model.plan.Target;

/** Whether two annexes set the same target: by comparator and value, or by the words where it is in words. */
public final class SameTarget {

    private SameTarget() {}

    public static boolean is(Target one, Target other) {
        return switch (one) {
            case Target.Bound bound -> other instanceof Target.Bound second && isSame(bound, second);
            case Target.Composite composite -> other instanceof Target.Composite second && areSame(composite, second);
            case Target.NoTask ignored -> other instanceof Target.NoTask;
            case Target.NotApplicable ignored -> other instanceof Target.NotApplicable;
            case Target.InWords words ->
                other instanceof Target.InWords second && plain(words).equals(plain(second));
        };
    }

    private static boolean isSame(Target.Bound one, Target.Bound other) {
        return one.comparator() == other.comparator() && one.value().compareTo(other.value()) == 0;
    }

    private static boolean areSame(Target.Composite one, Target.Composite other) {
        if (one.parts().size() != other.parts().size()) {
            return false;
        }
        for (int i = 0; i < one.parts().size(); i++) {
            if (!isSame(one.parts().get(i), other.parts().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String plain(Target.InWords words) {
        return Normalizer.normalize(words.printed(), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
