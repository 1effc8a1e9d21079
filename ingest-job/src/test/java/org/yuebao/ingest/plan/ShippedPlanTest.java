package org.yuebao.ingest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Target;
import org.yuebao.model.plan.UnitRole;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitResolution;
import org.yuebao.templates.Templates;
import tools.jackson.databind.JsonNode;

/** The Beijing plan of 2022 that comes with the product. */
class ShippedPlanTest {

    private static final Plan PLAN = shipped();

    /** Longest stretch of letters and digits that a condensed measure may share with the document. */
    private static final int LONGEST_SHARED_RUN = 16;

    @Test
    void itIsThePlanOf2022InForceFromJanuary() {
        assertThat(PLAN.id()).hasToString("beijing-2022");
        assertThat(PLAN.title()).isEqualTo("北京市深入打好污染防治攻坚战2022年行动计划");
        assertThat(PLAN.documentNumber()).isEqualTo("京政办发〔2022〕6号");
        assertThat(PLAN.bureau()).isEqualTo(new UnitName("市生态环境局"));
        assertThat(PLAN.version().effectiveFrom()).hasToString("2022-01");
    }

    @Test
    void itHas100TasksAnd166MeasuresInFiveThemes() {
        assertThat(PLAN.themes())
                .extracting(theme -> theme.code() + " " + theme.tasks().count() + "/"
                        + theme.measures().count())
                .containsExactly("气候 24/26", "大气 24/56", "水 21/40", "土壤 17/26", "生态 14/18");
        assertThat(PLAN.tasks()).hasSize(100);
        assertThat(PLAN.measures()).hasSize(166);
    }

    @Test
    void everyNameInARoleIsAUnitOrAGroupOfTheRegister() {
        List<String> unknown = PLAN.measures()
                .flatMap(measure ->
                        Stream.of(UnitRole.values()).flatMap(role -> measure.assignment(role).named().stream()))
                .filter(name -> PLAN.register().resolve(name) instanceof UnitResolution.Unknown)
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void seventeenAreasAndTwentyFiveOthersReport() {
        List<Unit> reporting = PLAN.reportingUnits();

        assertThat(reporting.stream().filter(unit -> unit.kind().isArea())).hasSize(17);
        assertThat(reporting.stream().filter(unit -> !unit.kind().isArea())).hasSize(25);
        assertThat(reporting)
                .extracting(unit -> unit.name().value())
                .startsWith("东城区", "西城区", "朝阳区")
                .contains("经开区", "市生态环境局", "中国铁路北京局集团有限公司")
                .doesNotContain("市教委", "市司法局");
    }

    @Test
    void theDistrictsTogetherCheckAsManyDieselLorriesAsThePlanSays() {
        // 2.9+2.9+4.75+4.75+4.75+1.75+2.8+24.25+27.75+11.15+4.3+15.5+16.3+5.75+24.25+25+1.15
        assertThat(sumOverUnits("指标-13")).isEqualByComparingTo("180.00");
    }

    @Test
    void theDistrictsTogetherTreatFiveEnterprisesMoreThanThePlansText() {
        assertThat(sumOverUnits("指标-12")).isEqualByComparingTo("55");
        assertThat(counted("大气-10-4", 1).target()).isEqualTo(Quantity.of("50", "家"));
    }

    @Test
    void aDistrictsOwnTargetOfTheLorryChecksStandsInTheAnnex() {
        Measure measure = measure("大气-5-2");

        assertThat(PLAN.ownTarget(measure, counted("大气-5-2", 1), new UnitName("通州区")))
                .contains(Quantity.of("27.75", "万辆次"));
    }

    @Test
    void aTargetThatAllShareIsNoUnitsOwn() {
        assertThat(PLAN.ownTarget(measure("大气-9-2"), counted("大气-9-2", 1), new UnitName("市市场监管局")))
                .isEmpty();
    }

    @Test
    void theWaterTargetOfADistrictHasThreeParts() {
        Target target =
                PLAN.target(new UnitName("丰台区"), new IndicatorCode("指标-5")).orElseThrow();

        assertThat(target)
                .isInstanceOfSatisfying(
                        Target.Composite.class,
                        composite -> assertThat(composite.parts())
                                .extracting(part -> part.comparator().sign() + part.value())
                                .containsExactly("≥100", "≥42.8", "≤0"));
    }

    @Test
    void itsSectionsTasksDeadlinesAndUnitsAreThoseOfTheDocument() {
        Plan document = SharedPlanJson.plan(SharedPlans.json("000"));

        assertThat(outline(PLAN)).isEqualTo(outline(document));
    }

    @Test
    void itsAnnexEqualsTheDocumentsCellByCell() {
        JsonNode table = SharedPlans.json("000").path("indicators").get(0);

        IndicatorTable annex = PLAN.indicatorTables().getFirst();
        assertThat(annex.indicators())
                .extracting(indicator -> indicator.printedName() + "|" + indicator.name() + "|" + indicator.unit())
                .hasSize(15)
                .containsExactlyElementsOf(SharedPlanJson.stream(table.path("columns"))
                        .map(column -> SharedPlanJson.text(column, "name") + "|"
                                + SharedPlanJson.text(column, "full_name") + "|"
                                + SharedPlanJson.text(column, "unit"))
                        .toList());
        assertThat(annex.rows())
                .extracting(row -> row.subject() + cells(annex, row))
                .hasSize(17)
                .containsExactlyElementsOf(SharedPlanJson.stream(table.path("rows"))
                        .map(row -> SharedPlanJson.text(row, "unit") + SharedPlanJson.texts(row.path("cells")))
                        .toList());
        assertThat(annex.rows()).allSatisfy(row -> assertThat(row.unit()).contains(new UnitName(row.subject())));
    }

    @Test
    void itsMeasuresAreCondensedAndNotCopied() {
        Map<MeasureCode, String> document = SharedPlanJson.plan(SharedPlans.json("000"))
                .measures()
                .collect(Collectors.toMap(Measure::code, Measure::text));

        List<String> copied = PLAN.measures()
                .filter(measure -> sharesLongRun(measure.text(), document.getOrDefault(measure.code(), "")))
                .map(measure -> measure.code() + " " + measure.text())
                .toList();

        assertThat(copied).isEmpty();
    }

    private static boolean sharesLongRun(String condensed, String original) {
        String document = lettersAndDigits(original);
        // Titles of laws and plans are names, and so is that of the forum in 气候-23-1.
        return Stream.of(condensed.split("《[^》]*》|国际大都市清洁空气和气候行动论坛"))
                .map(ShippedPlanTest::lettersAndDigits)
                .anyMatch(part -> {
                    for (int i = 0; i + LONGEST_SHARED_RUN < part.length(); i++) {
                        if (document.contains(part.substring(i, i + LONGEST_SHARED_RUN + 1))) {
                            return true;
                        }
                    }
                    return part.equals(document);
                });
    }

    private static String lettersAndDigits(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Everything but the measures' texts and items, which are the product's own. */
    private static List<String> outline(Plan plan) {
        List<String> lines = new ArrayList<>();
        plan.themes().forEach(theme -> {
            lines.add(theme.code() + theme.annex() + theme.title());
            theme.sections().forEach(section -> addOutline(lines, section));
        });
        return lines;
    }

    private static void addOutline(List<String> lines, Section section) {
        lines.add(section.level() + section.heading());
        section.tasks().forEach(task -> {
            lines.add(task.code() + task.title() + task.titleVariants());
            task.measures().forEach(measure -> {
                lines.add(measure.code() + " " + measure.deadline());
                for (UnitRole role : UnitRole.values()) {
                    Assignment units = measure.assignment(role);
                    lines.add(role + " " + units);
                }
            });
        });
        section.sections().forEach(subsection -> addOutline(lines, subsection));
    }

    private static List<String> cells(IndicatorTable annex, IndicatorTable.Row row) {
        return annex.indicators().stream()
                .map(indicator -> Optional.ofNullable(row.targets().get(indicator.code()))
                        .map(Target::printed)
                        .orElse("(none)"))
                .toList();
    }

    private static BigDecimal sumOverUnits(String indicator) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Unit unit : PLAN.register().areas()) {
            Target target =
                    PLAN.target(unit.name(), new IndicatorCode(indicator)).orElseThrow();
            sum = sum.add(new BigDecimal(target.printed()));
        }
        return sum;
    }

    private static Measure measure(String code) {
        return PLAN.measure(MeasureCode.parse(code)).orElseThrow();
    }

    private static MeasureItem.Counted counted(String code, int item) {
        return (MeasureItem.Counted) measure(code).item(item);
    }

    private static Plan shipped() {
        try (InputStream workbook = new Templates(Optional.empty()).openPlan("beijing-2022")) {
            return new PlanWorkbookReader().read(workbook, "beijing-2022.xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
