package org.yuebao.report.derivation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every derived figure of one report: counts first, then headings, tasks, and unit by unit. */
public final class Derivations {

    private final Map<FigureKey, Derivation> byKey = new LinkedHashMap<>();
    private final Map<FigureKey, Integer> places = new LinkedHashMap<>();

    private Derivations(List<Derivation> all) {
        for (Derivation one : all) {
            // Two sections of a theme under the same heading have one code, as in the roll-ups: the first is told of.
            if (byKey.putIfAbsent(one.key(), one) == null) {
                places.put(one.key(), places.size());
            }
        }
    }

    /** A pure function: the same ground gives the same, in whichever order its lists are. */
    public static Derivations of(Ground ground) {
        GroundIndex index = new GroundIndex(ground);
        List<Derivation> all = new ArrayList<>();
        all.addAll(TotalDerivations.of(index));
        all.addAll(HeadingDerivations.of(index));
        all.addAll(TaskDerivations.of(index));
        all.addAll(ScoreDerivations.of(index));
        all.addAll(PlaceDerivations.of(index));
        all.addAll(ReportingDerivations.of(index));
        return new Derivations(all);
    }

    public List<Derivation> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<Derivation> find(FigureKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** By its {@link FigureKey#code()}. */
    public Optional<Derivation> find(String code) {
        return byKey.values().stream()
                .filter(one -> one.key().code().equals(code))
                .findFirst();
    }

    /** Its place among {@link #all()}, from 0. */
    public Optional<Integer> place(FigureKey key) {
        return Optional.ofNullable(places.get(key));
    }
}
