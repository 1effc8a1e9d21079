package org.yuebao.app.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Task;

/**
 * The plan as a tree with the lights of one month; every branch that a filter leaves empty is gone.
 *
 * @param whole counts over the whole plan, whatever is filtered; none before the first run
 */
public record TaskTree(Optional<RollUp> whole, List<Branch> themes) {

    public TaskTree {
        themes = List.copyOf(themes);
    }

    /** Measures that the filter leaves. */
    public long measures() {
        return themes.stream().mapToLong(Branch::measures).sum();
    }

    /**
     * A theme, a section or a subsection.
     *
     * @param title empty where the plan has tasks that stand under no heading
     * @param counts of all under it, whatever is filtered; none before the first run
     */
    public record Branch(String title, Optional<RollUp> counts, List<Branch> below, List<Twig> tasks) {

        public Branch {
            below = List.copyOf(below);
            tasks = List.copyOf(tasks);
        }

        long measures() {
            return Stream.concat(
                            below.stream().map(Branch::measures), tasks.stream().map(Twig::size))
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** A task with its measures. */
    public record Twig(Task task, Optional<TaskLight> light, List<Leaf> measures) {

        public Twig {
            measures = List.copyOf(measures);
        }

        long size() {
            return measures.size();
        }
    }

    /**
     * A measure.
     *
     * @param own the asked unit's part in it, where one is asked for
     */
    public record Leaf(
            Measure measure, Optional<MeasureLight> light, List<StepBox> steps, Optional<Assessment> own, int units) {

        public Leaf {
            steps = List.copyOf(steps);
        }
    }
}
