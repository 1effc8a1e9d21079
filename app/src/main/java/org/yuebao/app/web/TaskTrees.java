package org.yuebao.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.unit.UnitName;

/** Makes the tree of tasks out of the plan and what the newest run stored; nothing is judged or counted anew. */
@Component
class TaskTrees {

    private final AssessmentStore assessments;

    TaskTrees(AssessmentStore assessments) {
        this.assessments = assessments;
    }

    TaskTree of(OpenedMonth month, TreeFilter filter) {
        return new Growth(month, filter, new Stored(assessments, month.run())).tree();
    }

    /** The verdicts of one run, each by its code; all empty before the first run. */
    private record Stored(
            Map<String, RollUp> rollUps,
            Map<?, TaskLight> tasks,
            Map<?, MeasureLight> measures,
            Map<String, List<Assessment>> assessments) {

        Stored(AssessmentStore store, Optional<RunKey> run) {
            this(
                    by(run, store::rollUps, RollUp::code),
                    by(run, store::taskLights, TaskLight::task),
                    by(run, store::measureLights, MeasureLight::measure),
                    run.map(store::assessments).orElse(List.of()).stream()
                            .collect(
                                    Collectors.groupingBy(each -> each.subject().value())));
        }

        private static <K, T> Map<K, T> by(Optional<RunKey> run, Function<RunKey, List<T>> read, Function<T, K> key) {
            return run.map(read).orElse(List.of()).stream().collect(Collectors.toMap(key, Function.identity()));
        }
    }

    private record Growth(OpenedMonth month, TreeFilter filter, Stored stored) {

        TaskTree tree() {
            return new TaskTree(
                    rollUp("全部"),
                    month.plan().themes().stream()
                            .filter(theme -> filter.wantsTheme(theme.code()))
                            .flatMap(this::branch)
                            .toList());
        }

        private Optional<RollUp> rollUp(String code) {
            return Optional.ofNullable(stored.rollUps().get(code));
        }

        private Stream<TaskTree.Branch> branch(Theme theme) {
            return filled(new TaskTree.Branch(
                    theme.code() + "　" + theme.title(),
                    rollUp(theme.code()),
                    theme.sections().stream()
                            .flatMap(section -> branch(section, theme.code()))
                            .toList(),
                    List.of()));
        }

        private Stream<TaskTree.Branch> branch(Section section, String above) {
            String code = above + "/" + section.heading();
            return filled(new TaskTree.Branch(
                    section.heading(),
                    rollUp(code),
                    section.sections().stream()
                            .flatMap(below -> branch(below, code))
                            .toList(),
                    section.tasks().stream().flatMap(this::twig).toList()));
        }

        private static Stream<TaskTree.Branch> filled(TaskTree.Branch branch) {
            return branch.measures() == 0 ? Stream.empty() : Stream.of(branch);
        }

        private Stream<TaskTree.Twig> twig(Task task) {
            List<TaskTree.Leaf> leaves = task.measures().stream()
                    .filter(measure -> filter.wantsWords(task, measure))
                    .flatMap(this::leaf)
                    .toList();
            return leaves.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new TaskTree.Twig(
                            task, Optional.ofNullable(stored.tasks().get(task.code())), leaves));
        }

        private Stream<TaskTree.Leaf> leaf(Measure measure) {
            List<UnitName> answering = month.plan().answering(measure);
            if (filter.unit().isPresent() && !answering.contains(filter.unit().get())) {
                return Stream.empty();
            }
            Optional<MeasureLight> light = Optional.ofNullable(stored.measures().get(measure.code()));
            List<Assessment> all =
                    stored.assessments().getOrDefault(measure.code().value(), List.of());
            Optional<Assessment> own = all.stream()
                    .filter(each -> filter.unit().filter(each.unit()::equals).isPresent())
                    .findFirst();
            Light shown = filter.unit().isPresent()
                    ? own.map(Assessment::light).orElse(Light.GREY)
                    : light.map(MeasureLight::light).orElse(Light.GREY);
            return filter.wantsLight(shown)
                    ? Stream.of(new TaskTree.Leaf(
                            measure,
                            light,
                            StepBox.of(measure, own.map(List::of).orElse(all), month.month()),
                            own,
                            answering.size()))
                    : Stream.empty();
        }
    }
}
