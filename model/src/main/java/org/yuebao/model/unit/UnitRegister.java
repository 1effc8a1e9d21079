package org.yuebao.model.unit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The units of a plan with their other names, and the groups it names. Names are compared without blanks and without
 * telling full-width from half-width characters. Immutable; equal when units and groups are.
 */
public final class UnitRegister {

    private final List<Unit> units;
    private final List<UnitGroup> groups;
    private final Map<String, UnitResolution> byName = new HashMap<>();
    private final Map<UnitName, Unit> byUnitName = new HashMap<>();
    private final Map<UnitName, Integer> places = new HashMap<>();

    /** @throws IllegalArgumentException when two units or groups share a name or alias, for then neither could be told */
    public UnitRegister(List<Unit> units, List<UnitGroup> groups) {
        this.units = List.copyOf(units);
        this.groups = List.copyOf(groups);
        for (Unit unit : this.units) {
            byUnitName.put(unit.name(), unit);
            places.putIfAbsent(unit.name(), places.size());
            namesOf(unit).forEach(name -> claim(name, new UnitResolution.OneUnit(unit.name())));
        }
        for (UnitGroup group : this.groups) {
            UnitResolution meaning =
                    group.chosen() ? new UnitResolution.GroupOfUnits(group) : new UnitResolution.NotChosen(group);
            namesOf(group).forEach(name -> claim(name, meaning));
        }
    }

    /** In the plan's order, which is the order of every list and of ties in a ranking. */
    public List<Unit> units() {
        return units;
    }

    public List<UnitGroup> groups() {
        return groups;
    }

    public UnitResolution resolve(String printed) {
        UnitResolution known = byName.get(plain(printed));
        return known == null ? new UnitResolution.Unknown(printed) : known;
    }

    /** The unit known by this name or alias; groups are not looked at. */
    public Optional<Unit> find(String nameOrAlias) {
        return resolve(nameOrAlias) instanceof UnitResolution.OneUnit one
                ? Optional.of(unit(one.unit()))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException when the register has no such unit */
    public Unit unit(UnitName name) {
        Unit unit = byUnitName.get(name);
        if (unit == null) {
            throw new IllegalArgumentException("no unit " + name + " in the register");
        }
        return unit;
    }

    /** Area units (districts, or streets one level down) in plan order. */
    public List<Unit> areas() {
        return units.stream().filter(unit -> unit.kind().isArea()).toList();
    }

    /** Those of the names that are units here, each once, in the plan's order; the thousands of others aren't looked at. */
    public List<UnitName> inOrder(Collection<UnitName> names) {
        return names.stream()
                .filter(places::containsKey)
                .distinct()
                .sorted(Comparator.comparingInt(name -> places.getOrDefault(name, 0)))
                .toList();
    }

    public boolean has(UnitName name) {
        return byUnitName.containsKey(name);
    }

    private void claim(String name, UnitResolution meaning) {
        UnitResolution other = byName.putIfAbsent(plain(name), meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalArgumentException(name + " names two units or groups: " + other + " and " + meaning);
        }
    }

    private static List<String> namesOf(Unit unit) {
        List<String> names = new ArrayList<>(unit.aliases());
        names.add(unit.name().value());
        names.add(unit.shortName());
        names.add(unit.fullName());
        return names;
    }

    private static List<String> namesOf(UnitGroup group) {
        List<String> names = new ArrayList<>(group.aliases());
        names.add(group.name());
        return names;
    }

    /** The form in which names are compared: without blanks, full-width characters as half-width ones. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitRegister register && units.equals(register.units) && groups.equals(register.groups);
    }

    @Override
    public int hashCode() {
        return Objects.hash(units, groups);
    }

    @Override
    public String toString() {
        return "UnitRegister[" + units.size() + " units, " + groups.size() + " groups]";
    }
}
