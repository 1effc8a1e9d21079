package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.unit.UnitName;

/** 重点任务进展: for each theme its counts, what was completed, what lags and who answers for it, and the units' own words. */
final class TaskSection {

    /** A remark shorter than this says too little to be quoted. */
    private static final int WORTH_QUOTING = 8;

    private final Wording wording;

    TaskSection(Wording wording) {
        this.wording = wording;
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
        blocks.addAll(highlights(view, measures));
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

    private List<Block> highlights(MonthView view, List<Measure> measures) {
        List<Assessment> quoted = measures.stream()
                .flatMap(measure -> best(view, measure).stream())
                .sorted(PROMISING)
                .limit(view.presentation().highlights())
                .toList();
        if (quoted.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(wording.paragraphs(Phrase.THEME_HIGHLIGHTS));
        int number = 0;
        for (Assessment assessment : quoted) {
            number++;
            blocks.addAll(wording.paragraphs(
                    Phrase.HIGHLIGHT,
                    "序号",
                    String.valueOf(number),
                    "单位",
                    assessment.unit().value(),
                    "措施",
                    assessment.subject().value(),
                    "原文",
                    clipped(assessment.text(), view.presentation().highlightLength())));
        }
        return blocks;
    }

    /** One passage a measure at most; what is completed goes first, then what is furthest ahead, then the plan's order. */
    private static final Comparator<Assessment> PROMISING = Comparator.<Assessment, Boolean>comparing(
                    assessment -> assessment.verdict() != Verdict.COMPLETED)
            .thenComparing(
                    assessment -> assessment.completion().orElse(Ratio.of(0, 1)), Comparator.<Ratio>reverseOrder());

    private static Optional<Assessment> best(MonthView view, Measure measure) {
        Stream<Assessment> worthy = view.assessments(measure).stream()
                .filter(assessment -> assessment.subject() instanceof MeasureCode)
                .filter(assessment ->
                        assessment.verdict() == Verdict.COMPLETED || assessment.verdict() == Verdict.ON_PACE)
                .filter(assessment -> assessment.text().strip().length() >= WORTH_QUOTING);
        return worthy.sorted(PROMISING).findFirst();
    }

    private static String clipped(String text, int length) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.codePointCount(0, plain.length()) <= length) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, length)) + "……";
    }
}
