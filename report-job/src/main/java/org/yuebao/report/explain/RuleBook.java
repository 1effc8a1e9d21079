package org.yuebao.report.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.report.derivation.Shown;
import org.yuebao.report.explain.Explanation.Fact;
import org.yuebao.report.explain.Explanation.RuleText;

/**
 * Every rule in Chinese, with the document it follows and the plan's settings that it uses. The rules themselves live in
 * the aggregate job; a test over the demo sees to it that each rule that judges anything is told of here.
 */
public final class RuleBook {

    /** Of a measure over its units. */
    static final String ROLL_UP = "措施汇总";

    /** Of a city's sum against its target. */
    static final String CITY_SUM = "全市合计";

    /** Of an indicator that may not be added up. */
    static final String CITY_READING = "全市读数";

    /** Of a light that a person set. */
    static final String BY_HAND = "人工评定";

    /** Of a record of an earlier month that was missed or red. */
    static final String MADE_UP = "已补";

    static final String SCORE = "计分";
    static final String RANK = "排名";

    /** Of a task over its measures. */
    static final String TASK = "任务汇总";

    /** Of a section, a theme, the whole. */
    static final String HEADING = "各级汇总";

    static final String SHARE = "占比";
    static final String COUNT = "计数";

    /** Of a unit's place in an indicator. */
    static final String PLACE = "指标排名";

    static final String FINDING = "校核问题";
    static final String YEAR_END = "年底预计";
    static final String TIMELINESS = "报送及时性";

    private static final String OWN = "本产品的编制口径（默认），可由编制单位调整";
    private static final String PACE = "“时间过半、任务过半”，北京市2022年行动计划附件2第3项；黄红两档的界限参照银川市2025年公布的规则（默认）";

    private record Clause(String text, String source) {}

    private static final Map<String, Clause> CLAUSES = Map.ofEntries(
            Map.entry("措施第1条", new Clause("不是本单位的、不适用的（计划中为“—”）、本年无任务的，为不涉及；完成时限尚未开始的，为未到期。都不计入比率和得分。", OWN)),
            Map.entry(
                    "措施第2条",
                    new Clause(
                            "以前月份已完成的，保持已完成；本月未报的另作标注。以后的填报与此不符的，标注请核，不自动撤销。经人工撤销的，自撤销的月份起，此前的完成不再作数，按其余各条评价，标注“完成已撤销”。",
                            OWN)),
            Map.entry(
                    "措施第3条",
                    new Clause(
                            "没有可用的填报内容：报送期限未到的，未到期报送，不计；期限已过的，未报送，按0分计。零报告沿用上月累计值和状态。", OWN + "；报送期限依行动计划“每月第三个工作日前”")),
            Map.entry("措施第4条", new Clause("完成时限在月末当日或以前、尚未完成的，为逾期。数量未达目标的不算完成；数量已达目标的即为已完成，不论自评状态。", "行动计划的完成时限")),
            Map.entry("措施第5条", new Clause("措施中写明日期的节点或应按期开展的工作，到期未完成的，为逾期（节点）。", "行动计划措施文字中的时间节点")),
            Map.entry(
                    "措施第6条",
                    new Clause(
                            "有本单位目标数量的，完成率＝累计完成量÷目标，序时进度＝时限内已过天数÷全部天数；低于序时进度不超过正常界限的为正常，不超过偏慢界限的为偏慢，再低的为滞后；累计为0的，时限内第1、2个月最好为偏慢，第3个月起为滞后；小额任务在时限过四分之三之前最差为偏慢。",
                            PACE)),
            Map.entry("措施第7条", new Clause("其余的按单位自评状态：滞后的为滞后；时限过半仍未启动的、下月底前到期而未完成的为偏慢；其他为正常。", OWN)),
            Map.entry("指标·累计量", new Clause("逐月累计的指标，以全年为时限，按措施第3、4、6条评价；达到目标即为达标。", PACE)),
            Map.entry("指标·累计上限", new Clause("越低越好的累计量：超过全年上限的为已无法达标；超过按已过天数折算的上限的为偏慢；其余为达标。", OWN)),
            Map.entry(
                    "指标·累计均值",
                    new Clause("越低越好的累计均值：不高于目标的为达标；高于目标的，算出余下各天须达到的均值，1—9月为偏慢，余下均值不大于0的为已无法达标；10月起为未达标。", OWN)),
            Map.entry("指标·天数比率", new Clause("优良天数比率＝优良天数÷有效天数：达到目标的为达标；否则算出还需的优良天数（进位取整），不超过余下天数的为偏慢，超过的为已无法达标。", OWN)),
            Map.entry("指标·重污染天数", new Clause("按天数评价，全年上限＝目标比率×全年天数（舍去小数）：超过上限的为已无法达标；超过按已过天数折算的上限的为偏慢；其余为达标。", OWN)),
            Map.entry("指标·最新值", new Clause("以最新填报值与目标比较：达到的为达标；相差不超过目标5%的为偏慢；其余为未达标。恰在严格界限上的标注“临界，请核”。", OWN)),
            Map.entry("指标·复合值", new Clause("分项逐一与各自目标比较（方法同“指标·最新值”，目标为0的不适用5%），以最差的一项为准。", OWN)),
            Map.entry("指标·按年核算", new Clause("按年核算的指标，年底前尚无核算值的，不评，不计入比率和得分。", OWN)),
            Map.entry("指标·报送", new Clause("没有可用的填报值：报送期限未到的，未到期报送，不计；期限已过的，未报送，按0分计。", OWN + "；报送期限依行动计划“每月第三个工作日前”")),
            Map.entry("指标·目标", new Clause("目标为“—”的不适用，为0的本年无任务，都不计；文字目标由编制人评定。", "行动计划的指标附件")),
            Map.entry(ROLL_UP, new Clause("有全市合计的，以合计为准（多项取最差）；否则看已评的责任单位：滞后的达到规定比例为滞后，全部正常为正常，其余为偏慢，无一已评则不评。", OWN)),
            Map.entry(
                    CITY_SUM,
                    new Clause(
                            "各区之和；本年无任务的不计，部门自报的合计不相加、不替代，只作对照，不一致的列为问题（SUM-OWN-TOTAL）；没有区级责任单位的，取牵头部门报的数。未报送的单位不在其中，并一一列明。按措施第2、3、4、6条评价。",
                            PACE)),
            Map.entry(CITY_READING, new Clause("不能相加的指标，全市数只取主管部门报送的数，从不取各区平均。", OWN)),
            Map.entry(BY_HAND, new Clause("有权限的人可在计算的评价之外另行评定，须写明理由；两者都列出，以人工评定为准，标注“人工”。数值和合计不变。", OWN)),
            Map.entry(
                    MADE_UP,
                    new Clause(
                            "当时未报送、以后补报的（补来当月的表，或以后月份填报且不滞后），当时滞后、以后某月评为正常的，在当时的记录旁标注“已补”，黄，不改为绿；重新编制当月的报告不受它影响，当月只看当月。",
                            "瓯海区2020年公布的规则；何为补上为本产品的编制口径（默认）")),
            Map.entry(
                    SCORE,
                    new Clause(
                            "措施、指标两部分各为所评各项的平均（正常计1，偏慢按“偏慢计分”，滞后和未报送计0；不涉及、未到期、按年核算等不计），及时性部分按时为满分、逾期按工作日扣分、未报送为0；没有可评内容的部分，权重按比例分给其他部分；得分四舍五入到0.1。",
                            OWN)),
            Map.entry(TASK, new Clause("任务取其工作措施中最差的评价（只看已评的：未到期、不涉及、未报送的不看），并列出各评价的项数；无一已评的不评。", OWN)),
            Map.entry(HEADING, new Clause("小节、章节、领域、全市（全区）逐级汇总，下级相加即为上级；任务、措施各计一次，评价按单位×措施计，三者不相加、不混用。", OWN)),
            Map.entry(SHARE, new Clause("占比＝该评价的项数÷全部项数，四舍五入到0.1%；分项合计可能不等于100%，设为强制合计的，调整最大的一项。", OWN)),
            Map.entry(COUNT, new Clause("逐项计数，所计各项一一列出；计数不四舍五入，不加权。", OWN)),
            Map.entry(
                    PLACE,
                    new Clause(
                            "按公布值（四舍五入后的值）排名，越低越好的由低到高；逐月累计的量按完成率排；没有任务、没有值的不排；值相同的名次相同，其后名次顺延（1、1、3）。复合值和按年核算的指标不排名。",
                            "北京市空气质量通报的排名方法")),
            Map.entry(FINDING, new Clause("校核规则逐条检查报送文件，每查出一处计一个；已豁免的另列，不计入。采用的文件和退回的文件都计。", "检查规则清单")),
            Map.entry(YEAR_END, new Clause("按当前进度预计：合计÷已过的时限比例，去年有逐月数据的按去年的季节分布；只列合计低于目标的。预计不影响评价和得分。", OWN)),
            Map.entry(RANK, new Clause("按四舍五入后的得分排名，各区与部门分别排；得分相同的名次相同，其后名次顺延（1、1、3）。", "北京市空气质量通报的排名方法")),
            Map.entry(TIMELINESS, new Clause("以第一份通过校核的报送文件收到的时间为准，含截止日当日。", "行动计划“每月第三个工作日前”；是否含当日为默认设置")));

    private final RatingScale scale;

    public RuleBook(RatingScale scale) {
        this.scale = scale;
    }

    /** Of every rule that is told of, sorted. */
    public static List<String> names() {
        return CLAUSES.keySet().stream().sorted().toList();
    }

    /** Empty where the rule is not told of here. */
    public Optional<RuleText> find(String rule) {
        return Optional.ofNullable(CLAUSES.get(rule))
                .map(clause -> new RuleText(rule, clause.text(), clause.source(), settings(rule)));
    }

    /** The rule's text, or its bare name where it is not told of. */
    RuleText text(String rule) {
        return find(rule).orElseGet(() -> new RuleText(rule, "", "", List.of()));
    }

    private List<Fact> settings(String rule) {
        return switch (rule) {
            case "措施第6条", "指标·累计量", CITY_SUM ->
                List.of(
                        new Fact("正常界限", points(scale.greenWithin().value())),
                        new Fact("偏慢界限", points(scale.yellowWithin().value())),
                        new Fact("小额任务", "目标" + scale.fewThings() + "个及以下"));
            case "措施第3条", "指标·报送", TIMELINESS -> List.of(new Fact("报送期限", "次月第" + scale.dueWorkingDay() + "个工作日，含当日"));
            case ROLL_UP -> List.of(new Fact("评为滞后的比例", "已评单位的" + scale.redOneIn() + "分之一及以上"));
            case SCORE ->
                List.of(
                        new Fact(
                                "权重",
                                "措施" + Shown.plain(scale.measureWeight()) + "、指标" + Shown.plain(scale.indicatorWeight())
                                        + "、及时性" + Shown.plain(scale.timelinessWeight())),
                        new Fact("偏慢计分", Shown.plain(scale.yellowWorth())),
                        new Fact("逾期扣分", "每个工作日" + Shown.plain(scale.latePenalty()) + "分"),
                        new Fact("性质", scale.official() ? "正式计分" : "测算分，仅供参考"));
            default -> List.of();
        };
    }

    private static String points(BigDecimal value) {
        return Shown.plain(value) + "个百分点";
    }
}
