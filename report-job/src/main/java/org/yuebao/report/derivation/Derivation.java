package org.yuebao.report.derivation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One figure, or a few that are counted together, with what it is made of.
 *
 * @param name for people: 通州区 得分, 大气-5 重型柴油车治理
 * @param values every number printed of it, each under its own name
 * @param rules by their names in the rule book, the decisive one first
 * @param reckoning one step a line
 * @param below the figures it is made of, in the plan's order; empty where it rests on files as such
 */
public record Derivation(
        FigureKey key,
        String name,
        List<Value> values,
        List<String> rules,
        List<String> reckoning,
        List<FigureKey> below) {

    public Derivation {
        values = List.copyOf(values);
        rules = List.copyOf(rules);
        reckoning = List.copyOf(reckoning);
        below = List.copyOf(below);
    }

    /** @param printed as in the report: 67.0, 第3名, 57, 34.3% */
    public record Value(String name, String printed) {

        static Value count(String name, long number) {
            return new Value(name, String.valueOf(number));
        }

        @Override
        public String toString() {
            return name + " " + printed;
        }
    }

    /** 得分 67.0；排名 第3名. */
    public String inWords() {
        return values.stream().map(Value::toString).collect(Collectors.joining("；"));
    }
}
