package org.yuebao.ingest.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** Finds a unit's name within a file's name, such as {@code 2022年6月-通州区（最终版）.xlsx}. */
final class UnitsByName {

    private final Map<String, UnitName> names = new LinkedHashMap<>();

    UnitsByName(UnitRegister register) {
        for (Unit unit : register.units()) {
            List<String> known = new ArrayList<>(unit.aliases());
            known.addAll(List.of(unit.name().value(), unit.shortName(), unit.fullName()));
            known.stream()
                    .map(UnitRegister::plain)
                    .filter(name -> name.length() > 1)
                    .forEach(name -> names.putIfAbsent(name, unit.name()));
        }
    }

    /** Empty where there is none, or more than one. */
    Optional<UnitName> in(String fileName) {
        String plain = UnitRegister.plain(fileName);
        List<String> found = names.keySet().stream()
                .filter(plain::contains)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        // 石景山 stands within 石景山区, and is no second name.
        Set<UnitName> units = found.stream()
                .filter(name ->
                        found.stream().noneMatch(longer -> longer.length() > name.length() && longer.contains(name)))
                .map(names::get)
                .collect(Collectors.toSet());
        return units.size() == 1 ? units.stream().findFirst() : Optional.empty();
    }
}
