package org.yuebao.aggregate.rating;

import java.util.List;
import java.util.stream.Collectors;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.UnitName;

/**
 * The light of a measure over its units: by its city sum where it has one (the worst of several); else red if one in so
 * many of the judged units is red (default a third), green if all are green, yellow otherwise, grey if none is judged.
 */
public final class MeasureLightRule {

    private final Plan plan;
    private final MonthAtHand at;

    public MeasureLightRule(Plan plan, MonthAtHand at) {
        this.plan = plan;
        this.at = at;
    }

    /** @param assessments those of this measure, one for each unit that answers, in plan order */
    public MeasureLight lightOf(MeasureProgress progress, List<Assessment> assessments) {
        List<CitySum> sums = new CitySums(plan, at).of(progress);
        List<Verdict> verdicts = assessments.stream().map(Assessment::verdict).toList();
        LightCounts units =
                LightCounts.of(assessments.stream().map(Assessment::light).toList());
        Verdict verdict = sums.isEmpty()
                ? rollUp(verdicts, at.scale().redOneIn())
                : VerdictOrder.worst(sums.stream().map(CitySum::verdict).toList());
        return new MeasureLight(
                progress.measure().code(),
                verdict,
                units,
                sums,
                missing(assessments),
                sums.isEmpty() ? rollUpInWords(units, verdict) : sumsInWords(sums));
    }

    static Verdict rollUp(List<Verdict> units, int redOneIn) {
        List<Verdict> judged = units.stream().filter(Verdict::isJudged).toList();
        long red =
                judged.stream().filter(verdict -> verdict.light() == Light.RED).count();
        if (judged.isEmpty()) {
            return VerdictOrder.worst(units);
        }
        if (red * redOneIn >= judged.size()) {
            return VerdictOrder.worst(judged);
        }
        return judged.stream().allMatch(verdict -> verdict.light() == Light.GREEN)
                ? VerdictOrder.worst(judged)
                : Verdict.AT_RISK;
    }

    private static List<UnitName> missing(List<Assessment> assessments) {
        return assessments.stream()
                .filter(assessment ->
                        assessment.computed() == Verdict.NOT_REPORTED || assessment.computed() == Verdict.AWAITED)
                .map(Assessment::unit)
                .toList();
    }

    private String rollUpInWords(LightCounts units, Verdict verdict) {
        if (units.all() == 0) {
            return "本措施尚未确定牵头和主责单位，不评。";
        }
        if (units.judged() == 0) {
            return units.all() + "家单位均未评，" + verdict.word() + "。";
        }
        String counts =
                "已评" + units.judged() + "家：正常" + units.green() + "家、偏慢" + units.yellow() + "家、滞后" + units.red() + "家";
        String share = units.red() == 0
                ? ""
                : "，滞后" + (verdict.light() == Light.RED ? "达到" : "不到") + "已评单位的"
                        + at.scale().redOneIn() + "分之一";
        return counts + share + "，" + verdict.word() + "。";
    }

    private static String sumsInWords(List<CitySum> sums) {
        return sums.stream().map(MeasureLightRule::inWords).collect(Collectors.joining("；")) + "。";
    }

    private static String inWords(CitySum sum) {
        return sum.name()
                + sum.completion()
                        .map(completion -> "合计" + sum.actual().quantity() + "，目标" + sum.target() + "，完成" + completion
                                + "；" + Gaps.inWords(completion, sum.expected()))
                        .orElse("尚无可汇总的填报，目标" + sum.target())
                + notIncluded(sum)
                + "，" + sum.verdict().word();
    }

    private static String notIncluded(CitySum sum) {
        return sum.missing().isEmpty() || sum.completion().isEmpty()
                ? ""
                : "（不含未报送的" + sum.missing().stream().map(UnitName::value).collect(Collectors.joining("、")) + "）";
    }
}
