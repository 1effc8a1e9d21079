package org.yuebao.ingest.plan.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.plan.LinkCertainty;
import org.yuebao.model.plan.LinkGrounds;
import org.yuebao.model.plan.LinkState;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanLink;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;
import org.yuebao.model.plan.UnlinkedTask;

/** One suggestion for each task that nobody has decided on yet. */
final class TaskSuggestions {

    private static final int CERTAIN = 80;
    /** The same title in the same field, whatever the texts and numbers: 60 + 15. */
    private static final int SAME_TITLE_AND_FIELD = 75;

    private static final int DOUBTFUL = 50;
    /** A title less alike than this is another matter, whatever the texts have in common. */
    private static final int TITLE_ALIKE = 40;
    /** Points by which a certain counterpart is ahead of the next, seen from either plan. */
    private static final int AHEAD = 8;

    private final Plan plan;
    private final Plan other;
    private final TaskCandidates candidates;
    private final List<TaskLink> links = new ArrayList<>();
    private final List<UnlinkedTask> unlinked = new ArrayList<>();

    private TaskSuggestions(Plan plan, Plan other) {
        this.plan = plan;
        this.other = other;
        this.candidates = new TaskCandidates(plan, other);
        plan.tasks().forEach(this::add);
    }

    static PlanLinks of(Plan plan, Plan other) {
        TaskSuggestions suggestions = new TaskSuggestions(plan, other);
        return new PlanLinks(suggestions.links, suggestions.unlinked, List.of(), List.of());
    }

    private void add(Task task) {
        List<TaskLink> kept = plan.links().tasks().stream()
                .filter(link -> link.task().equals(task.code()))
                .filter(this::isKept)
                .map(this::told)
                .toList();
        List<UnlinkedTask> keptAlone = plan.links().unlinked().stream()
                .filter(link -> link.task().equals(task.code()))
                .filter(this::isKept)
                .toList();
        links.addAll(kept);
        unlinked.addAll(keptAlone);
        boolean decided = kept.stream().anyMatch(this::isDecidedHere)
                || keptAlone.stream().anyMatch(this::isDecidedHere);
        if (!decided) {
            suggest(task, kept);
        }
    }

    private boolean isKept(PlanLink link) {
        return !link.plan().equals(other.id()) || link.state() != LinkState.SUGGESTED;
    }

    /** A counterpart that a person wrote in gets its title beside it. */
    private TaskLink told(TaskLink link) {
        String title = link.plan().equals(other.id())
                ? other.task(link.counterpart()).map(Task::title).orElse("")
                : link.grounds().counterpart();
        return title.equals(link.grounds().counterpart())
                ? link
                : new TaskLink(
                        link.task(),
                        link.plan(),
                        link.counterpart(),
                        link.state(),
                        new LinkGrounds(LinkCertainty.BY_HAND, title, ""));
    }

    private boolean isDecidedHere(PlanLink link) {
        return link.plan().equals(other.id()) && link.confirmed();
    }

    private void suggest(Task task, List<TaskLink> kept) {
        List<Candidate<TaskCode>> open = candidates.of(task.code()).stream()
                .filter(candidate -> kept.stream()
                        .noneMatch(link -> link.plan().equals(other.id())
                                && link.counterpart().equals(candidate.code())))
                .toList();
        Optional<Candidate<TaskCode>> best = open.stream().findFirst();
        LinkCertainty certainty = best.map(candidate -> certainty(
                        task.code(), candidate, open.size() > 1 ? open.get(1).score() : 0))
                .orElse(LinkCertainty.NONE);
        if (certainty == LinkCertainty.NONE) {
            String nearest = best.map(candidate -> "没有相似的任务；最接近的是“" + candidate.code() + " " + candidate.title() + "”（"
                            + candidate.reason() + "）")
                    .orElse("没有相似的任务");
            unlinked.add(new UnlinkedTask(
                    task.code(), other.id(), LinkState.SUGGESTED, new LinkGrounds(certainty, "", nearest)));
        } else {
            Candidate<TaskCode> found = best.orElseThrow();
            links.add(new TaskLink(
                    task.code(),
                    other.id(),
                    found.code(),
                    LinkState.SUGGESTED,
                    new LinkGrounds(certainty, found.title(), found.reason())));
        }
    }

    private LinkCertainty certainty(TaskCode task, Candidate<TaskCode> best, int next) {
        if (best.alike() < TITLE_ALIKE || best.score() < DOUBTFUL) {
            return LinkCertainty.NONE;
        }
        boolean ahead = best.score() - Math.max(next, candidates.bestOfOthers(task, best.code())) >= AHEAD;
        boolean likely = best.score() >= CERTAIN || (best.alike() == 100 && best.score() >= SAME_TITLE_AND_FIELD);
        return likely && ahead && !isTaken(task, best.code()) ? LinkCertainty.CERTAIN : LinkCertainty.DOUBTFUL;
    }

    /** Confirmed for another task: two tasks may take up one, but a person has to say so. */
    private boolean isTaken(TaskCode task, TaskCode counterpart) {
        return plan.links()
                .confirmedTasks()
                .anyMatch(link -> link.plan().equals(other.id())
                        && link.counterpart().equals(counterpart)
                        && !link.task().equals(task));
    }
}
