package org.yuebao.report.performance;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.quantity.Gap;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.report.content.Names;

/** How judged facts are put into words, for the whole and for a unit alike. */
final class Sayings {

    private Sayings() {}

    /** 进度偏慢: a verdict as the beginning of a sentence. */
    static String of(Verdict verdict) {
        return switch (verdict) {
            case ON_PACE -> "进展正常";
            case AT_RISK -> "进度偏慢";
            case BEHIND -> "进度滞后";
            case OVERDUE -> "逾期未完成";
            case STEP_OVERDUE -> "有时间节点逾期未完成";
            case NOT_REPORTED -> "本月未报送";
            default -> verdict.word();
        };
    }

    /** With the deadline that makes it so: 逾期未完成（完成时限6月底前）. */
    static String of(Verdict verdict, Measure measure) {
        return of(verdict) + (verdict == Verdict.OVERDUE ? "（" + limit(measure) + "）" : "");
    }

    /** 已按期完成（5月评为完成，完成时限6月底前）, as far as the published months tell when that was. */
    static String completed(Optional<FirstCompleted> first, Measure measure) {
        boolean dated = isDated(measure.deadline());
        if (first.isEmpty()) {
            return dated ? "已完成（" + limit(measure) + "）" : "已完成";
        }
        String when = first.get().month().month() + "月评为完成";
        if (!dated) {
            return "已完成（" + when + "）";
        }
        return switch (first.get().against(measure.deadline().window().end())) {
                    case IN_TIME -> "已按期完成（";
                    case TOO_LATE -> "已逾期完成（";
                    case UNKNOWN -> "已完成（";
                }
                + when + "，" + limit(measure) + "）";
    }

    /** What has to be done, and by when. */
    static String task(Measure measure, String more) {
        return measure.text().replaceFirst("。+$", "") + "（" + limit(measure) + more + "）。";
    }

    static String limit(Measure measure) {
        return "完成时限" + measure.deadline().printed();
    }

    private static boolean isDated(Deadline deadline) {
        return deadline instanceof Deadline.ByDate || deadline instanceof Deadline.Within;
    }

    /** 新增造林累计7.17万亩，占年度目标15万亩的47.8%，欠序时进度1.8个百分点（不含未报送的延庆区）. */
    static String sum(CitySum sum) {
        return sum.name()
                + amounts(
                        sum.actual().quantity().toString(),
                        sum.target().toString(),
                        sum.completion(),
                        Optional.of(sum.expected()))
                + Names.without(sum.missing());
    }

    static String amounts(String actual, String target, Optional<Ratio> completion, Optional<Ratio> expected) {
        String share = completion.map(done -> "，占年度目标" + target + "的" + done).orElse("，年度目标" + target);
        String pace = completion
                .flatMap(
                        done -> expected.map(due -> "，" + pace(Gap.between(done).and(due))))
                .orElse("");
        return "累计" + actual + share + pace;
    }

    private static String pace(Gap gap) {
        return switch (gap.points().signum()) {
            case 0 -> "与序时进度持平";
            case 1 -> "超序时进度" + gap.points().toPlainString() + "个百分点";
            default -> "欠序时进度" + gap.points().negate().toPlainString() + "个百分点";
        };
    }

    /** ●正常12项、▲偏慢3项、■滞后1项、○未评0项. */
    static String lights(LightCounts counts) {
        return "●正常" + counts.green() + "项、▲偏慢" + counts.yellow() + "项、■滞后" + counts.red() + "项、○未评" + counts.grey()
                + "项";
    }

    /** Sentences, each with its full stop, blank ones left out. */
    static String sentences(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (!part.isBlank()) {
                text.append(part.replaceFirst("[。；]+$", "")).append('。');
            }
        }
        return text.toString();
    }
}
