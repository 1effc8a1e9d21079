package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.narrative.Narrative;

/** 重点任务进展: for each theme its counts, what was completed, what lags and who answers for it, and the units' own words. */
final class TaskSection {

    private final Wording wording;
    private final TaskNarratives narratives;
    private final String annex;

    /** @param annex where the whole of a shortened text stands: 附表4 */
    TaskSection(Wording wording, TaskNarratives narratives, String annex) {
        this.wording = wording;
        this.narratives = narratives;
        this.annex = annex;
    }

    List<Block> blocks(MonthView view, Numbering numbering) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(numbering.level1(wording.line(Phrase.TASKS)));
        for (Theme theme : view.fields()) {
            blocks.add(numbering.level2(MonthView.named(theme)));
            blocks.addAll(theme(view, theme));
        }
        return blocks;
    }

    private List<Block> theme(MonthView view, Theme theme) {
        Distribution distribution =
                new Distribution(wording, view.presentation().sharesSumTo100());
        List<Measure> measures = theme.measures().toList();
        LightCounts counts = view.lightsOf(measures.stream());
        List<Block> blocks = new ArrayList<>(wording.paragraphs(
                Phrase.THEME_COUNTS,
                "领域",
                MonthView.named(theme),
                "任务数",
                String.valueOf(theme.tasks().count()),
                "措施数",
                String.valueOf(measures.size()),
                "措施分布",
                distribution.withShares(counts)));
        if (!distribution.addsUp(counts)) {
            blocks.add(Cells.note("注：" + wording.line(Phrase.ROUNDING)));
        }
        blocks.addAll(completed(view, measures));
        blocks.addAll(behind(view, lit(view, measures, Light.RED)));
        List<Measure> slow = lit(view, measures, Light.YELLOW);
        if (!slow.isEmpty()) {
            blocks.addAll(wording.paragraphs(
                    Phrase.THEME_SLOW,
                    "项数",
                    String.valueOf(slow.size()),
                    "名单",
                    Names.joined(slow.stream().map(view::named).toList())));
        }
        if (counts.red() + counts.yellow() == 0 && counts.green() > 0) {
            blocks.addAll(wording.paragraphs(Phrase.THEME_ON_PACE));
        }
        blocks.addAll(progress(view, theme));
        return blocks;
    }

    private List<Block> completed(MonthView view, List<Measure> measures) {
        List<Measure> done = measures.stream()
                .filter(measure -> view.verdict(measure.code()) == Verdict.COMPLETED)
                .toList();
        List<Measure> listed = view.lastMonth().isEmpty()
                ? done
                : done.stream()
                        .filter(measure -> view.lastMonthsVerdict(measure.code())
                                .filter(before -> before == Verdict.COMPLETED)
                                .isEmpty())
                        .toList();
        if (listed.isEmpty()) {
            return List.of();
        }
        String number = String.valueOf(listed.size());
        String names = Names.joined(listed.stream().map(view::named).toList());
        return view.lastMonth().isPresent()
                ? wording.paragraphs(Phrase.THEME_DONE_THIS_MONTH, "项数", number, "名单", names)
                : wording.paragraphs(
                        Phrase.THEME_DONE_SO_FAR,
                        "月",
                        String.valueOf(view.month().month()),
                        "项数",
                        number,
                        "名单",
                        names);
    }

    private List<Block> behind(MonthView view, List<Measure> behind) {
        if (behind.isEmpty()) {
            return List.of();
        }
        List<Block> blocks =
                new ArrayList<>(wording.paragraphs(Phrase.THEME_BEHIND, "项数", String.valueOf(behind.size())));
        int number = 0;
        for (Measure measure : behind) {
            number++;
            List<UnitName> units = view.assessments(measure).stream()
                    .filter(assessment -> assessment.light() == Light.RED)
                    .map(Assessment::unit)
                    .toList();
            List<UnitName> missing =
                    view.light(measure.code()).map(MeasureLight::missing).orElse(List.of());
            blocks.addAll(wording.paragraphs(
                    Phrase.MEASURE_BEHIND,
                    "序号",
                    String.valueOf(number),
                    "措施",
                    view.named(measure),
                    "时限",
                    measure.deadline().printed(),
                    "责任单位",
                    MonthView.responsible(measure),
                    "说明",
                    why(view, measure),
                    "滞后单位",
                    units.isEmpty() ? "" : "滞后单位：" + Names.joined(units) + "。",
                    "未报单位",
                    missing.isEmpty() ? "" : "未报送单位：" + Names.joined(missing) + "。"));
        }
        return blocks;
    }

    /** The reason of the measure's light, without a full stop. */
    static String why(MonthView view, Measure measure) {
        return view.light(measure.code())
                .map(light -> light.why().replaceFirst("。+$", ""))
                .filter(why -> !why.isBlank())
                .orElseGet(() -> view.verdict(measure.code()).word());
    }

    private static List<Measure> lit(MonthView view, List<Measure> measures, Light light) {
        return measures.stream()
                .filter(measure -> view.verdict(measure.code()).light() == light)
                .toList();
    }

    private List<Block> progress(MonthView view, Theme theme) {
        if (view.presentation().narrativeLength() == 0) {
            return List.of();
        }
        List<Block> tasks = new ArrayList<>();
        int number = 0;
        for (Task task : theme.tasks().toList()) {
            Narrative narrative = narratives.shortened(task);
            if (!narrative.statements().isEmpty() || narrative.shortened()) {
                number++;
                tasks.addAll(wording.paragraphs(
                        Phrase.TASK_PROGRESS,
                        "序号",
                        String.valueOf(number),
                        "编号",
                        task.code().toString(),
                        "任务",
                        task.title(),
                        "进展",
                        narrative.print(),
                        "其余",
                        narrative.shortened() ? wording.line(Phrase.MORE_PROGRESS, "附表", annex) : ""));
            }
        }
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(wording.paragraphs(Phrase.THEME_PROGRESS));
        blocks.addAll(tasks);
        return blocks;
    }
}
