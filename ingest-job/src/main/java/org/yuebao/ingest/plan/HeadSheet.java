package org.yuebao.ingest.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.DeclaredCounts;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLevel;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** 计划信息: what the plan is, one fact a row. */
final class HeadSheet {

    static final String NAME = "计划信息";

    private static final String KEY = "项目";
    private static final String VALUE = "内容";
    private static final String EXPLANATION = "填写说明";

    /** What is said on the sheet. */
    record Head(
            PlanId id,
            PlanVersion version,
            String title,
            int year,
            int lastYear,
            PlanLevel level,
            String jurisdiction,
            String documentNumber,
            String issuer,
            Optional<LocalDate> issued,
            UnitName bureau,
            DeclaredCounts declared) {}

    private static final Choices<PlanLevel> LEVELS = Choices.of(List.of(PlanLevel.values()), PlanLevel::chinese);

    private enum Fact implements KeyedRows.Key {
        ID("计划编号", "小写字母、数字和连字符，如 beijing-2022；同一计划的各版本编号相同"),
        TITLE("标题", "计划全称"),
        YEAR("年度", "四位数字；多年规划填起始年"),
        LAST_YEAR("末年", "四位数字；年度计划与“年度”相同"),
        LEVEL("层级", "市 或 区"),
        JURISDICTION("地区", "如 北京市、西城区"),
        DOCUMENT_NUMBER("文号", "可空"),
        ISSUER("发文机关", "可空"),
        ISSUED("发文日期", "如 2022-02-21；可空"),
        BUREAU("编制单位", "汇总编制月报的单位，须在“单位”表中"),
        EFFECTIVE("版本生效月份", "自该报告月份起按本版本评估，如 2022-01"),
        REASON("版本说明", "为何形成本版本，如 首次载入"),
        NUMBER("版本号", "整数；载入时由系统重新编号"),
        DECLARED_TASKS("公布任务数", "计划正文自称有多少项任务，供核对；可空"),
        DECLARED_MEASURES("公布措施数", "计划正文自称有多少项措施，供核对；可空");

        private final String key;
        private final String explanation;

        Fact(String key, String explanation) {
            this.key = key;
            this.explanation = explanation;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String explanation() {
            return explanation;
        }

        @Override
        public boolean isOptional() {
            return this == DECLARED_TASKS || this == DECLARED_MEASURES;
        }
    }

    private HeadSheet() {}

    static SheetContent content(Plan plan) {
        return new SheetContent(
                NAME,
                "只改“内容”一列；全部工作表的名称和表头请勿改动。",
                1,
                List.of(Column.of(KEY, 16), Column.of(VALUE, 60), Column.of(EXPLANATION, 60)),
                Arrays.stream(Fact.values())
                        .map(fact -> List.of(fact.key, value(plan, fact), fact.explanation))
                        .toList());
    }

    private static String value(Plan plan, Fact fact) {
        return switch (fact) {
            case ID -> plan.id().value();
            case TITLE -> plan.title();
            case YEAR -> String.valueOf(plan.year());
            case LAST_YEAR -> String.valueOf(plan.lastYear());
            case LEVEL -> plan.level().chinese();
            case JURISDICTION -> plan.jurisdiction();
            case DOCUMENT_NUMBER -> plan.documentNumber();
            case ISSUER -> plan.issuer();
            case ISSUED -> plan.issued().map(LocalDate::toString).orElse("");
            case BUREAU -> plan.bureau().value();
            case EFFECTIVE -> plan.version().effectiveFrom().toString();
            case REASON -> plan.version().reason();
            case NUMBER -> String.valueOf(plan.version().number());
            case DECLARED_TASKS -> plan.declared().tasks().map(String::valueOf).orElse("");
            case DECLARED_MEASURES ->
                plan.declared().measures().map(String::valueOf).orElse("");
        };
    }

    static Head read(WorkbookText workbook, UnitRegister register, Problems problems) {
        KeyedRows<Fact> facts = KeyedRows.read(workbook, Fact.class, NAME, KEY, VALUE, problems);
        int year = facts.wholeNumber(Fact.YEAR, 2000, 2000);
        int lastYear = facts.wholeNumber(Fact.LAST_YEAR, 2000, year);
        if (lastYear < year) {
            facts.problem(Fact.LAST_YEAR, "“末年”" + lastYear + "早于“年度”" + year + "，请改正");
        }
        return new Head(
                id(facts),
                new PlanVersion(number(facts), effectiveFrom(facts), facts.text(Fact.REASON)),
                facts.required(Fact.TITLE),
                year,
                lastYear,
                facts.chosen(Fact.LEVEL, LEVELS, PlanLevel.CITY),
                facts.required(Fact.JURISDICTION),
                facts.text(Fact.DOCUMENT_NUMBER),
                facts.text(Fact.ISSUER),
                facts.row(Fact.ISSUED).stream()
                        .flatMap(row -> row.dates(VALUE).stream())
                        .findFirst(),
                bureau(facts, register),
                new DeclaredCounts(count(facts, Fact.DECLARED_TASKS), count(facts, Fact.DECLARED_MEASURES)));
    }

    private static Optional<Integer> count(KeyedRows<Fact> facts, Fact fact) {
        return facts.text(fact).isEmpty() ? Optional.empty() : Optional.of(facts.wholeNumber(fact, 0, 0));
    }

    private static PlanId id(KeyedRows<Fact> facts) {
        String text = facts.text(Fact.ID);
        if (PlanId.isOne(text)) {
            return new PlanId(text);
        }
        facts.misread(Fact.ID);
        return new PlanId("unknown");
    }

    private static int number(KeyedRows<Fact> facts) {
        return facts.text(Fact.NUMBER).isEmpty() ? 1 : facts.wholeNumber(Fact.NUMBER, 1, 1);
    }

    /** A month that Excel made a date of (2022-01-01) counts as that month. */
    private static ReportingMonth effectiveFrom(KeyedRows<Fact> facts) {
        String text = facts.text(Fact.EFFECTIVE);
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?")) {
            return ReportingMonth.parse(text.substring(0, 7));
        }
        facts.misread(Fact.EFFECTIVE);
        return ReportingMonth.of(2000, 1);
    }

    private static UnitName bureau(KeyedRows<Fact> facts, UnitRegister register) {
        Optional<Unit> bureau = register.find(facts.text(Fact.BUREAU));
        if (bureau.isEmpty()) {
            facts.misread(Fact.BUREAU);
        }
        return bureau.map(Unit::name).orElse(new UnitName("unknown"));
    }
}
