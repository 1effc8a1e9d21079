package org.yuebao.report.explain;

import java.util.List;
import java.util.Optional;

/**
 * The chain behind one statement of a report, from what is printed back to the cells, all in Chinese words for people.
 *
 * @param title what is explained: 通州区 · 大气-5-1 重型柴油车治理 · 2022年6月
 * @param says what the report prints of it
 * @param rules by what it was judged, the decisive one first
 * @param arithmetic one step of reckoning a line
 * @param files the units' files that it rests on, each with its cells; empty where nobody reported
 * @param below the figures that it is made of, one level down; empty where it leads to cells at once
 * @param basis report, run, plan version
 */
public record Explanation(
        String title,
        List<Fact> says,
        List<RuleText> rules,
        List<String> arithmetic,
        List<CitedFile> files,
        List<Below> below,
        List<Fact> basis) {

    public Explanation {
        says = List.copyOf(says);
        rules = List.copyOf(rules);
        arithmetic = List.copyOf(arithmetic);
        files = List.copyOf(files);
        below = List.copyOf(below);
        basis = List.copyOf(basis);
    }

    /** Of a figure that leads to cells at once. */
    public Explanation(
            String title,
            List<Fact> says,
            List<RuleText> rules,
            List<String> arithmetic,
            List<CitedFile> files,
            List<Fact> basis) {
        this(title, says, rules, arithmetic, files, List.of(), basis);
    }

    /** The same, citing only some of its files: those that a reader may see. */
    public Explanation citing(List<CitedFile> some) {
        return new Explanation(title, says, rules, arithmetic, some, below, basis);
    }

    /**
     * A figure one level down.
     *
     * @param figure its code, by which it is asked for
     * @param says what it is and what the report prints of it
     */
    public record Below(String figure, String says) {}

    /** A word and what it is: 完成率, 36.8%. */
    public record Fact(String name, String value) {}

    /**
     * A rule as people read it.
     *
     * @param name as printed beside the verdict: 措施第6条
     * @param clause what it demands
     * @param source the document that it follows, or that it is this product's default
     * @param settings the plan's values that it was applied with; empty where it has none
     */
    public record RuleText(String name, String clause, String source, List<Fact> settings) {

        public RuleText {
            settings = List.copyOf(settings);
        }
    }

    /**
     * One file that a unit sent.
     *
     * @param month the month it reports on, an earlier one where a value was carried over
     * @param receivedAt Beijing time; empty where the store no longer knows the file
     * @param planVersion the version of the plan it was read against; 0 where the store no longer knows the file
     * @param note why an earlier month's file is cited
     */
    public record CitedFile(
            String unit,
            String month,
            int revision,
            String file,
            String sha256,
            String receivedAt,
            int planVersion,
            Optional<String> note,
            List<CitedCell> cells) {

        public CitedFile {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param column what is asked for there: 累计完成量
     * @param stood what the original holds there, read again from the kept file
     * @param understood what was made of it: 27.75万辆次
     */
    public record CitedCell(String sheet, String address, String row, String column, String stood, String understood) {}
}
