package org.yuebao.report.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.plan.LightLimits;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.plan.RatingScale;

/** The last annex: by which settings and rules the report came about, and from which files. */
final class SourcesAnnex {

    private SourcesAnnex() {}

    static List<Block> blocks(MonthView view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "编制口径", List.of(Cells.left("项目", 4), Cells.left("取值", 5), Cells.left("说明", 8)), settings(view), ""));
        blocks.add(new Block.Table(
                "用到的评价规则", List.of(Cells.left("规则", 8), Cells.right("评价数（单位×措施或指标）", 4)), rules(view), ""));
        blocks.add(new Block.Table(
                "采用的报送文件",
                List.of(Cells.left("单位", 4), Cells.left("文件", 6), Cells.centre("版次", 2), Cells.left("SHA-256", 13)),
                view.submissions().stream()
                        .map(stored -> Cells.row(List.of(
                                stored.submission().unit().value(),
                                stored.submission().file().name(),
                                String.valueOf(stored.revision()),
                                stored.submission().file().sha256())))
                        .toList(),
                view.submissions().isEmpty() ? "没有采用任何报送文件。" : ""));
        view.presentation().notes().forEach(note -> blocks.add(Cells.note(note)));
        return blocks;
    }

    /** Item, value, meaning: every component of the rating scale, and what else decides a figure. */
    static List<Block.Row> settings(MonthView view) {
        PlanVersion version = view.plan().version();
        RatingScale scale = view.plan().rating();
        List<Block.Row> rows = new ArrayList<>();
        rows.add(line(
                "计划版本",
                "第" + version.number() + "版",
                "自" + version.effectiveFrom().chinese() + "起适用；" + version.reason()));
        rows.add(line("数据截至", SubmissionAnnex.minute(view.material().asOf()), "北京时间；此后收到的文件不计入本报告"));
        rows.add(line(
                "报送截止日",
                Numerals.date(view.material().due().date()),
                "次月第" + scale.dueWorkingDay() + "个工作日，" + (scale.dueDayIncluded() ? "含当日" : "不含当日")
                        + (view.material().due().estimated() ? "；当年放假安排未公布，暂按周一至周五推算" : "")));
        rows.add(line("正常界限", points(scale.greenWithin().value()), "完成率低于序时进度不超过此数的，评为正常"));
        rows.add(line("偏慢界限", points(scale.yellowWithin().value()), "低于序时进度超过正常界限、不超过此数的，评为偏慢；超过的评为滞后"));
        rows.add(line(
                "小额任务",
                scale.fewThings() + "个及以下",
                "目标数量不超过此数的，在完成期限过去" + plain(scale.limits().fewThingsUntil()) + "%之前最差评为偏慢"));
        rows.addAll(limits(scale.limits()));
        rows.add(line("措施评为滞后", scale.redOneIn() + "分之一及以上", "已评的责任单位中滞后的达到此比例的，该措施评为滞后"));
        rows.add(line("计分权重", weights(scale), "依次为工作措施、指标、报送及时性；没有可评内容的部分，权重按比例分给其他部分"));
        rows.add(line("偏慢计分", plain(scale.yellowWorth()), "正常计1，滞后和未报送计0"));
        rows.add(line("逾期扣分", "每个工作日" + plain(scale.latePenalty()) + "分", "从报送及时性中扣除，扣完为止"));
        rows.add(line("得分舍入", roundingWord(scale.scoreRounding()), "得分取一位小数；排名按舍入后的得分，并列同名次、下一名次空缺"));
        rows.add(line("计分性质", scale.official() ? "正式计分" : "测算", scale.official() ? "按规定纳入考核" : "测算分，仅供参考"));
        rows.add(line(
                "输入指纹", view.material().inputsSha256(), "由计划版本、采用的报送文件（含同比所用的去年文件）、豁免和人工评定、文字模板、Word模板、版式和评价口径算出"));
        return rows;
    }

    /** Bounds of the single lines, each with the clause that it comes from. */
    private static List<Block.Row> limits(LightLimits limits) {
        return List.of(
                line("零进展宽限", limits.monthsOfGrace() + "个月", "时限内前几个月末累计为0的最好评为偏慢，以后评为滞后；本系统默认"),
                line("未启动宽限", plain(limits.notStartedUntil()) + "%", "时限过此比例以后仍未启动的评为偏慢；据“时间过半、任务过半”"),
                line("临期提示", limits.dueSoonMonths() + "个月", "此后几个月月底前到期而未完成的评为偏慢；本系统默认"),
                line("长期任务", limits.ongoingDoneFrom() + "月起", "此前自评已完成的按推进中评价；本系统默认"),
                line("累计均值宽限", "1—" + limits.meanLenientUntil() + "月", "累计均值高于目标但余下时间尚可挽回的评为偏慢，此后评为滞后；本系统默认"),
                line("最新值容差", plain(limits.closeWithin()) + "%", "与目标相差不超过目标此比例的评为偏慢，目标为0的不适用；本系统默认"),
                line(
                        "汛期前",
                        limits.beforeTheRains().getMonthValue() + "月"
                                + limits.beforeTheRains().getDayOfMonth() + "日",
                        "完成时限为“汛期前”“雨季前”的，到此日为止；本系统默认"));
    }

    private static String roundingWord(RoundingMode mode) {
        return switch (mode) {
            case HALF_EVEN -> "四舍六入五成双";
            case DOWN -> "舍去";
            default -> "四舍五入";
        };
    }

    private static List<Block.Row> rules(MonthView view) {
        Map<String, Integer> counts = new TreeMap<>();
        view.material().results().assessments().stream()
                .map(Assessment::rule)
                .forEach(rule -> counts.merge(rule, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> Cells.row(
                        List.of(Cells.orDash(entry.getKey()), entry.getValue().toString())))
                .toList();
    }

    private static String weights(RatingScale scale) {
        return plain(scale.measureWeight()) + "、" + plain(scale.indicatorWeight()) + "、"
                + plain(scale.timelinessWeight());
    }

    private static String points(BigDecimal value) {
        return plain(value) + "个百分点";
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static Block.Row line(String item, String value, String meaning) {
        return Cells.row(List.of(item, value, meaning));
    }
}
