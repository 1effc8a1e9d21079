package org.yuebao.ingest.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;

/** A unit's rows of 进展情况, and which of them a row of a workbook stands for by its wording. */
final class OwnRows {

    /** Below, the row's number isn't believed against its wording. */
    private static final double STILL_THE_SAME = 0.5;
    /** From here on a row is known by its wording alone, if no other comes near. */
    private static final double ALIKE = 0.8;

    private static final double NEAR = 0.1;

    /** A measure and one of its items. */
    record ItemOf(Measure measure, MeasureItem item) {}

    private record Candidate(ItemCode code, Wording measure, String item) {}

    /**
     * What a row was found to be.
     *
     * @param code empty where it can't be told
     * @param likeness how far the wording agrees, 1 for entirely
     * @param guess what comes nearest, where {@code code} is empty
     */
    record Found(Optional<ItemCode> code, double likeness, Optional<ItemCode> guess) {}

    private final Map<ItemCode, ItemOf> own;
    private final Map<String, List<Candidate>> byMeasure = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();

    /** @param wordings of all the plan's measures */
    OwnRows(Map<ItemCode, ItemOf> own, Map<MeasureCode, Wording> wordings) {
        this.own = own;
        own.forEach((code, row) -> {
            Wording wording = wordings.getOrDefault(row.measure().code(), Wording.of(""));
            Candidate candidate =
                    new Candidate(code, wording, itemName(row.item().name()));
            candidates.add(candidate);
            byMeasure
                    .computeIfAbsent(candidate.measure().plain(), text -> new ArrayList<>())
                    .add(candidate);
        });
    }

    boolean askForAmounts() {
        return own.values().stream().anyMatch(row -> row.item().measuredIn().isPresent());
    }

    Optional<ItemOf> get(ItemCode code) {
        return Optional.ofNullable(own.get(code));
    }

    /**
     * @param numbered what the row's number stands for in the form, if it is this unit's
     * @param measure 工作措施 as it stands in the row, perhaps empty
     * @param item 子项 as it stands in the row, perhaps empty
     */
    Found find(Optional<ItemCode> numbered, String measure, String item) {
        Wording wording = Wording.of(measure);
        String itemName = itemName(CellText.plain(item));
        if (wording.isEmpty()) {
            return new Found(numbered, 1, Optional.empty());
        }
        List<Candidate> same = byMeasure.getOrDefault(wording.plain(), List.of());
        List<Candidate> exact = same.size() == 1
                ? same
                : same.stream()
                        .filter(candidate -> candidate.item().equals(itemName))
                        .toList();
        if (numbered.isPresent()
                && (exact.isEmpty() ? same : exact)
                        .stream().anyMatch(candidate -> candidate.code().equals(numbered.get()))) {
            return new Found(numbered, 1, Optional.empty());
        }
        if (exact.size() == 1) {
            return new Found(Optional.of(exact.getFirst().code()), 1, Optional.empty());
        }
        return byLikeness(numbered, wording, itemName);
    }

    private Found byLikeness(Optional<ItemCode> numbered, Wording wording, String item) {
        List<Scored> scored = candidates.stream()
                .map(candidate -> new Scored(candidate.code(), likeness(candidate, wording, item)))
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed())
                .limit(2)
                .toList();
        if (scored.isEmpty()) {
            return new Found(Optional.empty(), 0, Optional.empty());
        }
        Scored best = scored.getFirst();
        boolean alone = scored.size() == 1 || best.likeness() - scored.get(1).likeness() >= NEAR;
        double byNumber = numbered.flatMap(code -> candidates.stream()
                        .filter(candidate -> candidate.code().equals(code))
                        .findFirst())
                .map(candidate -> likeness(candidate, wording, item))
                .orElse(0.0);
        if (numbered.isPresent() && byNumber >= STILL_THE_SAME && best.likeness() - byNumber < NEAR) {
            return new Found(numbered, byNumber, Optional.empty());
        }
        if (best.likeness() >= ALIKE && alone) {
            return new Found(Optional.of(best.code()), best.likeness(), Optional.empty());
        }
        return new Found(Optional.empty(), best.likeness(), Optional.of(best.code()));
    }

    private record Scored(ItemCode code, double likeness) {}

    private static double likeness(Candidate candidate, Wording wording, String item) {
        double measure = candidate.measure().likeness(wording);
        double same =
                candidate.item().equals(item) ? 1 : Wording.of(candidate.item()).likeness(Wording.of(item));
        return 0.75 * measure + 0.25 * same;
    }

    private static String itemName(String name) {
        String plain = CellText.plain(name);
        return plain.equals("—") ? "" : plain;
    }
}
