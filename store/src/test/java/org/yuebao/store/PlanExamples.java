package org.yuebao.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.Window;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorLink;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.LinkCertainty;
import org.yuebao.model.plan.LinkGrounds;
import org.yuebao.model.plan.LinkState;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.MeasureItem.TargetShare;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.OverUnits;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLevel;
import org.yuebao.model.plan.PlanLinks;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Target;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.TaskLink;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.plan.UnitLink;
import org.yuebao.model.plan.UnlinkedTask;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitGroup;
import org.yuebao.model.unit.UnitKind;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** A small made-up plan in which every kind of deadline, item, share and target occurs. */
final class PlanExamples {

    static final PlanId EXAMPLE = new PlanId("example-2022");

    private static final UnitName NORTH = new UnitName("北区");
    private static final UnitName SOUTH = new UnitName("南区");
    private static final UnitName BUREAU = new UnitName("市生态环境局");

    private PlanExamples() {}

    static Plan plan() {
        return titled(EXAMPLE, "示例行动计划");
    }

    static Plan titled(PlanId id, String title) {
        return new Plan(
                id,
                firstFrom(1),
                title,
                2022,
                2022,
                PlanLevel.CITY,
                "示例市",
                "示政办发〔2022〕1号",
                "",
                Optional.of(LocalDate.of(2022, 3, 1)),
                BUREAU,
                register(),
                List.of(new Theme(
                        "大气",
                        "附件2",
                        "大气污染防治",
                        List.of(new Section(
                                "一、工程减排",
                                1,
                                List.of(new Section(
                                        "（一）重点工程",
                                        2,
                                        List.of(),
                                        List.of(new Task(new TaskCode("大气", 1), "工程减排", List.of("重点减排"), measures())))),
                                List.of())))),
                List.of(annex()),
                RatingScale.defaults());
    }

    static Plan effectiveFrom(Plan plan, int month, String reason) {
        return plan.withVersion(new PlanVersion(99, ReportingMonth.of(2022, month), reason));
    }

    private static PlanVersion firstFrom(int month) {
        return new PlanVersion(1, ReportingMonth.of(2022, month), "首次载入");
    }

    private static UnitRegister register() {
        return new UnitRegister(
                List.of(
                        new Unit(NORTH, "北", "北区人民政府", UnitKind.DISTRICT, List.of("北城"), true),
                        new Unit(SOUTH, "南", "南区人民政府", UnitKind.DEVELOPMENT_AREA, List.of(), false),
                        new Unit(BUREAU, "环境局", "示例市生态环境局", UnitKind.DEPARTMENT, List.of(), true)),
                List.of(
                        new UnitGroup("各区政府", List.of("各区"), List.of(NORTH, SOUTH), true),
                        new UnitGroup("相关区政府", List.of(), List.of(NORTH, SOUTH), false)));
    }

    private static List<Measure> measures() {
        return List.of(
                measure(1, new Deadline.ByDate(LocalDate.of(2022, 6, 30), "6月底前"), List.of()),
                measure(
                        2,
                        new Deadline.Within(new Window(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 9, 30)), "6—9月"),
                        List.of(
                                counted(1, "治理", "845.0", new TargetShare.OfTheCity()),
                                counted(
                                        2,
                                        "减排",
                                        "0.50",
                                        new TargetShare.OfEachUnit(
                                                Map.of(NORTH, new BigDecimal("0.30"), SOUTH, BigDecimal.ZERO))),
                                counted(3, "路检", "180", new TargetShare.InAnnex(new IndicatorCode("指标-2"))),
                                counted(4, "抽查", "1E+3", new TargetShare.OfTheOnlyUnit()))),
                measure(
                        3,
                        new Deadline.AtMilestones(2022, "按时间节点完成"),
                        List.of(
                                new MeasureItem.Step(
                                        1, "制定方案", List.of(LocalDate.of(2022, 3, 31), LocalDate.of(2022, 6, 30))),
                                new MeasureItem.Whole(2, "其他"))),
                measure(4, new Deadline.Ongoing(2022, "长期实施"), List.of()));
    }

    private static Measure measure(int number, Deadline deadline, List<MeasureItem> items) {
        return new Measure(
                new MeasureCode(new TaskCode("大气", 1), number),
                "完成第" + number + "项",
                deadline,
                Assignment.of(List.of("市生态环境局")),
                new Assignment(List.of("相关区政府"), true, "等部门", false, true, List.of(SOUTH)),
                new Assignment(List.of(), false, "", true, false, List.of()),
                items);
    }

    private static MeasureItem counted(int number, String name, String amount, TargetShare share) {
        return new MeasureItem.Counted(number, name, Comparator.AT_LEAST, Quantity.of(amount, "吨"), share);
    }

    private static IndicatorTable annex() {
        IndicatorCode water = new IndicatorCode("指标-1");
        IndicatorCode checks = new IndicatorCode("指标-2");
        Target.Bound all = new Target.Bound(Comparator.AT_LEAST, new BigDecimal("100"), "100");
        Target.Bound none = new Target.Bound(Comparator.AT_MOST, BigDecimal.ZERO, "0");
        return new IndicatorTable(
                "指标分解表",
                "区",
                false,
                List.of(
                        new Indicator(
                                water,
                                1,
                                "断面水质达标率",
                                "断面水质达标率（％）",
                                "水质",
                                new MeasuringUnit("%"),
                                Better.HIGHER,
                                OverMonths.LATEST,
                                OverUnits.NOT_ADDITIVE,
                                List.of(
                                        new Indicator.Part("达标率", Better.HIGHER),
                                        new Indicator.Part("劣Ⅴ类比例", Better.LOWER)),
                                1,
                                RoundingMode.DOWN),
                        new Indicator(
                                checks,
                                2,
                                "重型柴油车路检",
                                "重型柴油车路检",
                                "路检",
                                new MeasuringUnit("万辆次"),
                                Better.HIGHER,
                                OverMonths.CUMULATIVE,
                                OverUnits.SUM,
                                List.of(),
                                -1,
                                RoundingMode.HALF_UP)),
                List.of(
                        new IndicatorTable.Row(
                                "北区",
                                Optional.of(NORTH),
                                Map.of(
                                        water,
                                        new Target.Composite(List.of(all, none), "100(0)"),
                                        checks,
                                        new Target.Bound(Comparator.ABOVE, new BigDecimal("10.50"), ">10.50"))),
                        new IndicatorTable.Row(
                                "南区",
                                Optional.of(SOUTH),
                                Map.of(water, new Target.NotApplicable("—"), checks, new Target.NoTask("0"))),
                        new IndicatorTable.Row("全市", Optional.empty(), Map.of(checks, new Target.InWords("稳步提升")))),
                List.of("注：示例。"));
    }

    /** One of each kind and state. */
    static PlanLinks links() {
        PlanId above = new PlanId("above-2022");
        LinkGrounds certain = new LinkGrounds(LinkCertainty.CERTAIN, "优化结构", "标题相同");
        return new PlanLinks(
                List.of(
                        new TaskLink(new TaskCode("大气", 1), above, new TaskCode("大气", 3), true),
                        new TaskLink(new TaskCode("大气", 1), above, new TaskCode("大气", 4), LinkState.REFUSED, certain)),
                List.of(new UnlinkedTask(new TaskCode("大气", 2), above, LinkState.CONFIRMED, LinkGrounds.byHand())),
                List.of(new IndicatorLink(
                        new IndicatorCode("指标-1"), above, new IndicatorCode("指标-2"), LinkState.SUGGESTED, certain)),
                List.of(new UnitLink(new UnitName("区水务局"), above, new UnitName("市水务局"), LinkState.CONFIRMED, certain)));
    }
}
