package org.yuebao.app.command;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.yuebao.model.unit.UnitRegister;

/** What somebody who mistyped a name most likely meant. */
final class NearestNames {

    private static final int AT_MOST = 3;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private NearestNames() {}

    /** 是否要写 通州区、顺义区？ */
    static String suggestion(String typed, Collection<String> names) {
        return "是否要写 "
                + String.join(
                        "、",
                        names.stream()
                                .distinct()
                                .sorted(Comparator.comparingInt(name -> distance(typed, name)))
                                .limit(AT_MOST)
                                .toList())
                + "？";
    }

    private static int distance(String typed, String name) {
        return DISTANCE.apply(UnitRegister.plain(typed), UnitRegister.plain(name));
    }
}
