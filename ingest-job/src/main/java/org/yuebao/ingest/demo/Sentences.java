package org.yuebao.ingest.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitName;

/** Short sentences in the style of monthly submissions, about one row of one unit. */
final class Sentences {

    /** A topic longer than this is cut. */
    private static final int LONGEST_TOPIC = 30;

    private static final Pattern ASIDE = Pattern.compile("（[^）]*）|\\([^)]*\\)");

    private static final Pattern FIRST_CLAUSE = Pattern.compile("^[^，；。：]{4,}");

    private static final List<String> REASONS =
            List.of("项目前期手续办理较慢。", "部分资金尚未到位。", "受疫情影响，现场工作一度中断。", "涉及部门较多，协调用时较长。");

    private final ReportingMonth month;
    private final UnitName unit;
    private final String topic;
    private final Dice dice;

    /** @param about the measure's text or the item's name */
    Sentences(ReportingMonth month, UnitName unit, String about, Dice dice) {
        this.month = month;
        this.unit = unit;
        this.topic = topicOf(about);
        this.dice = dice;
    }

    /** The first clause, fit to stand between quotation marks. */
    static String topicOf(String text) {
        String plain = ASIDE.matcher(text).replaceAll("");
        Matcher clause = FIRST_CLAUSE.matcher(plain);
        String topic = clause.find() ? clause.group() : plain;
        if (topic.length() > LONGEST_TOPIC) {
            topic = topic.substring(0, LONGEST_TOPIC) + "……";
        }
        return topic.replace('“', '‘').replace('”', '’');
    }

    String amount(String name, Quantity done) {
        return upTo() + unit + name + completedSoFar(name) + done + "。";
    }

    String amountOf(String name, Quantity done, BigDecimal target) {
        BigDecimal percent = done.amount().multiply(BigDecimal.valueOf(100)).divide(target, 0, RoundingMode.HALF_UP);
        return upTo() + unit + name + completedSoFar(name) + done + "，完成年度任务的" + percent + "%。";
    }

    private static String completedSoFar(String name) {
        return name.contains("累计") ? "完成" : "累计完成";
    }

    String noTask() {
        return unit + "今年未安排此项任务。";
    }

    String underWay() {
        return switch (dice.whole(0, 4)) {
            case 0 -> month() + "，" + unit + "召开专题调度会" + few() + "次，“" + topic + "”按计划推进。";
            case 1 -> upTo() + unit + "就“" + topic + "”开展现场检查" + many() + "次，发现问题" + few() + "个，均已督促整改。";
            case 2 -> unit + "将“" + topic + "”纳入月度调度，" + month() + "组织会商" + few() + "次，落实年度安排。";
            case 3 -> month() + "，" + unit + "制定“" + topic + "”任务清单并逐项分解，本月办结" + many() + "项。";
            default -> sinceJanuary() + "，" + unit + "按年度安排推进“" + topic + "”，开展进度自查" + few() + "次。";
        };
    }

    String recurring() {
        return month() + "，" + unit + "已按期开展“" + topic + "”，本月共" + many() + "处，问题均已反馈。";
    }

    String completed() {
        return upTo() + unit + "“" + topic + "”已完成，" + dice.oneOf(List.of("相关文件已印发实施。", "成果已报送归档。", "并通过自查验收。"));
    }

    String notStarted() {
        return unit + "正在研究“" + topic + "”的实施方案，尚未启动。";
    }

    String behind() {
        return upTo() + unit + "“" + topic + "”进度慢于计划。";
    }

    String overdue() {
        return upTo() + unit + "“" + topic + "”已形成初稿，正在征求意见。";
    }

    String reason() {
        return dice.oneOf(REASONS);
    }

    String catchUp() {
        return "按周调度，" + month.next().month() + "月底前" + dice.oneOf(List.of("补齐进度。", "完成。", "取得实质进展。"));
    }

    private String month() {
        return month.month() + "月";
    }

    private String upTo() {
        return "截至" + month() + "底，";
    }

    private String sinceJanuary() {
        return month.month() == 1 ? month() : "1—" + month();
    }

    private int few() {
        return dice.whole(2, 6);
    }

    private int many() {
        return dice.whole(8, 45);
    }
}
