package org.yuebao.report.content.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yuebao.model.unit.UnitName;

/**
 * One task's progress in the units' words. Whole sentences only; a sentence of several units stands once, with all of
 * their names. Sentences come in the order in which the texts are given.
 *
 * @param statements what is printed
 * @param shortened whether anything was left out
 */
public record Narrative(List<Statement> statements, boolean shortened, Attribution attribution) {

    public Narrative {
        statements = List.copyOf(statements);
    }

    /** Everything that was written. */
    public static Narrative whole(Collection<UnitText> texts, Attribution attribution) {
        return new Narrative(gathered(texts).stream().map(Gathered::statement).toList(), false, attribution);
    }

    /**
     * As much as fits into so many characters, whole sentences only: first the first sentence of each unit, then the
     * second ones; among them lead units first, then in the order given. What doesn't fit is passed over. Where not even
     * one sentence fits, the first one is given up to its last whole clause (；) that does.
     *
     * @param length characters at most, names included
     */
    public static Narrative within(int length, Collection<UnitText> texts, Attribution attribution) {
        List<Gathered> all = gathered(texts);
        List<Gathered> byImportance = all.stream()
                .sorted(Comparator.comparingInt(Gathered::round).thenComparing(one -> !one.leads()))
                .toList();
        Set<Integer> taken = new TreeSet<>();
        int used = 0;
        for (Gathered one : byImportance) {
            int more = attribution.of(one.statement().units()).length()
                    + 1
                    + one.statement().sentence().length();
            if (used + more <= length) {
                used += more;
                taken.add(one.place());
            }
        }
        if (taken.isEmpty()) {
            return new Narrative(clauses(length, byImportance, attribution), !all.isEmpty(), attribution);
        }
        return new Narrative(
                taken.stream().map(place -> all.get(place).statement()).toList(),
                taken.size() < all.size(),
                attribution);
    }

    /** 东城区、西城区：…。通州区：…。 A name stands once before what follows of the same units. */
    public String print() {
        StringBuilder text = new StringBuilder();
        List<UnitName> speaking = List.of();
        for (Statement statement : statements) {
            if (!statement.units().equals(speaking)) {
                speaking = statement.units();
                text.append(attribution.of(speaking)).append('：');
            }
            text.append(statement.sentence());
        }
        return text.toString();
    }

    /**
     * @param place among all
     * @param round which of its unit's sentences it is, from 0; the least where several wrote it
     */
    private record Gathered(Statement statement, int place, int round, boolean leads) {}

    private static List<Gathered> gathered(Collection<UnitText> texts) {
        Map<String, Set<UnitName>> units = new LinkedHashMap<>();
        Map<String, String> sentences = new LinkedHashMap<>();
        Map<String, Integer> rounds = new LinkedHashMap<>();
        Map<UnitName, Integer> said = new LinkedHashMap<>();
        Set<String> leading = new LinkedHashSet<>();
        for (UnitText text : texts) {
            for (String sentence : Sentences.of(text.text(), text.names())) {
                String key = Sentences.withoutStop(sentence);
                boolean news = units.computeIfAbsent(key, fresh -> new LinkedHashSet<>())
                        .add(text.unit());
                sentences.putIfAbsent(key, sentence);
                if (news) {
                    rounds.merge(key, said.merge(text.unit(), 1, Integer::sum) - 1, Math::min);
                }
                if (text.leads()) {
                    leading.add(key);
                }
            }
        }
        List<Gathered> gathered = new ArrayList<>();
        units.forEach((key, who) -> gathered.add(new Gathered(
                new Statement(List.copyOf(who), sentences.getOrDefault(key, key)),
                gathered.size(),
                rounds.getOrDefault(key, 0),
                leading.contains(key))));
        return gathered;
    }

    private static List<Statement> clauses(int length, List<Gathered> byImportance, Attribution attribution) {
        for (Gathered one : byImportance) {
            int room = length - attribution.of(one.statement().units()).length() - 2;
            String sentence = one.statement().sentence();
            for (int end = sentence.lastIndexOf('；', room); end > 0; end = sentence.lastIndexOf('；', end - 1)) {
                String clauses = sentence.substring(0, end);
                if (Sentences.isBalanced(clauses)) {
                    return List.of(new Statement(one.statement().units(), clauses + "。"));
                }
            }
        }
        return List.of();
    }
}
