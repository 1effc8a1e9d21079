package org.yuebao.report.content;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.yuebao.model.unit.UnitName;

/** Lists of names as official Chinese writes them. */
public final class Names {

    private Names() {}

    public static String joined(Collection<?> names) {
        return names.stream().map(Object::toString).collect(Collectors.joining("、"));
    }

    /** 2家（大兴区、延庆区）, or 0家. */
    public static String counted(Collection<UnitName> units) {
        return units.isEmpty() ? "0家" : units.size() + "家（" + joined(units) + "）";
    }

    /** （不含未报送的延庆区）, or nothing where all are in. */
    public static String without(Collection<UnitName> missing) {
        return missing.isEmpty() ? "" : "（不含未报送的" + joined(missing) + "）";
    }

    /** The first so many, and 等 where there are more. */
    public static String atMost(int most, List<String> names) {
        return names.size() <= most ? joined(names) : joined(names.subList(0, most)) + "等";
    }
}
