package org.yuebao.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.report.content.DecisionAnnexTest;
import org.yuebao.report.content.MonthResults;
import org.yuebao.report.content.ReportMaterial;
import org.yuebao.report.content.SmallMonth;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresFileTest {

    @Test
    void theFileKeepsToItsSchema() throws IOException {
        assertThat(problems(written(SmallMonth.draft()))).isEmpty();
    }

    @Test
    void theSchemaWouldTellAMisspeltVerdictAndABinaryNumber() throws IOException {
        String text = written(SmallMonth.draft());

        assertThat(problems(text.replace("\"verdict\":\"BEHIND\"", "\"verdict\":\"LATE\"")))
                .isNotEmpty();
        assertThat(problems(text.replace("\"value\":\"10.20\"", "\"value\":10.2")))
                .isNotEmpty();
        assertThat(problems(text.replace("\"score\":", "\"points\":"))).isNotEmpty();
    }

    @Test
    void aUnitsFigureHasItsExactValueItsReasonAndItsCell() throws IOException {
        JsonNode file = JsonMapper.shared().readTree(written(SmallMonth.draft()));

        JsonNode roadside = named(file.get("indicators"), "code", "指标-4");
        JsonNode tongzhou = named(roadside.get("assessments"), "unit", "通州区");
        assertThat(tongzhou.get("amount").toString()).isEqualTo("{\"value\":\"10.20\",\"unit\":\"万辆次\"}");
        assertThat(tongzhou.get("completion").toString())
                .isEqualTo("{\"part\":\"10.20\",\"whole\":\"27.75\",\"percent\":\"36.8\"}");
        assertThat(tongzhou.get("gapPoints").asString()).isEqualTo("-12.8");
        JsonNode source = tongzhou.get("sources").get(0);
        assertThat(source.get("cell").asString()).isEqualTo("F7");
        assertThat(file.get("files")
                        .get(source.get("file").asInt() - 1)
                        .get("name")
                        .asString())
                .isEqualTo("2022年6月_通州区_进展情况.xlsx");
        assertThat(roadside.get("sum").get("missing").toString()).isEqualTo("[\"延庆区\"]");
        assertThat(named(file.get("standings"), "unit", "通州区").get("score").asString())
                .isEqualTo("42.5");
    }

    @Test
    void aLightSetByHandStandsBesideTheComputedOne() throws IOException {
        String text = written(DecisionAnnexTest.decided());

        JsonNode roadside = named(JsonMapper.shared().readTree(text).get("indicators"), "code", "指标-4");
        JsonNode tongzhou = named(roadside.get("assessments"), "unit", "通州区");
        assertThat(problems(text)).isEmpty();
        assertThat(tongzhou.get("light").asString()).isEqualTo("YELLOW");
        assertThat(tongzhou.get("byHand").toString())
                .isEqualTo("{\"computed\":\"BEHIND\",\"computedLight\":\"RED\",\"by\":\"李四\","
                        + "\"at\":\"2022-07-06T01:00:00Z\",\"reason\":\"台账已核\"}");
        assertThat(named(JsonMapper.shared().readTree(text).get("measures"), "code", "大气-1-1")
                        .get("byHand")
                        .get("reason")
                        .asString())
                .isEqualTo("全市口径待核");
        assertThat(named(roadside.get("assessments"), "unit", "东城区")
                        .get("byHand")
                        .isNull())
                .isTrue();
    }

    @Test
    void anIndicatorHasItsChangeAgainstLastYearWithTheCellAndItsYearsEnd() throws IOException {
        JsonNode file = JsonMapper.shared().readTree(written(SmallMonth.draft()));

        JsonNode outlooks = named(file.get("indicators"), "code", "指标-2").get("outlooks");
        JsonNode tongzhou = named(outlooks, "unit", "通州区");
        assertThat(tongzhou.get("yearOnYear").get("words").asString()).isEqualTo("下降10.0%");
        assertThat(tongzhou.get("yearOnYear").get("change").asString()).isEqualTo("-10.0");
        assertThat(tongzhou.get("yearOnYear").get("lastYear").toString())
                .isEqualTo("{\"value\":\"40\",\"unit\":\"微克/立方米\"}");
        assertThat(tongzhou.get("yearOnYear").get("sources").get(0).get("cell").asString())
                .isEqualTo("J5");
        assertThat(tongzhou.get("yearEnd").get("why").asString()).startsWith("按当前进度预计");
        assertThat(tongzhou.get("yearEnd").get("meetsTarget").asBoolean()).isFalse();
        assertThat(tongzhou.get("marks").get(0).asString()).contains("不一致，请核");
        assertThat(outlooks.get(1).get("unit").isNull()).isTrue();
    }

    @Test
    void headingsAreCountedInThreeViewsTheWholeFirst() throws IOException {
        JsonNode rollUps =
                JsonMapper.shared().readTree(written(SmallMonth.draft())).get("rollUps");

        assertThat(rollUps.get(0).toString())
                .isEqualTo("{\"level\":\"WHOLE\",\"code\":\"全部\",\"title\":\"污染防治行动计划\","
                        + "\"tasks\":{\"green\":2,\"yellow\":0,\"red\":1,\"grey\":0},"
                        + "\"measures\":{\"green\":2,\"yellow\":1,\"red\":1,\"grey\":0},"
                        + "\"assessments\":{\"green\":5,\"yellow\":0,\"red\":2,\"grey\":2}}");
        assertThat(rollUps.get(1).get("code").asString()).isEqualTo("大气");
        assertThat(rollUps.get(2).get("code").asString()).isEqualTo("水");
    }

    @Test
    void inWhicheverOrderTheStoreGivesItsRowsTheBytesAreTheSame() throws IOException {
        ReportMaterial material = SmallMonth.draft();
        MonthResults results = material.results();
        List<Assessment> backwards = new ArrayList<>(results.assessments());
        Collections.reverse(backwards);

        assertThat(written(material(material, results)))
                .isEqualTo(written(material(
                        material,
                        new MonthResults(
                                results.month(),
                                backwards,
                                results.measures().reversed(),
                                results.tasks().reversed(),
                                results.indicators().reversed(),
                                results.standings().reversed(),
                                results.outlooks().reversed(),
                                results.rollUps().reversed(),
                                List.of()))));
    }

    private static ReportMaterial material(ReportMaterial other, MonthResults results) {
        return new ReportMaterial(
                other.plan(),
                other.run(),
                other.label(),
                other.asOf(),
                other.due(),
                results,
                other.earlier(),
                other.submissions(),
                other.refusals(),
                other.corrects(),
                other.inputsSha256(),
                other.presentation());
    }

    private static JsonNode named(JsonNode rows, String property, String value) {
        for (JsonNode row : rows) {
            if (row.get(property).asString().equals(value)) {
                return row;
            }
        }
        throw new AssertionError("no row with " + property + " " + value);
    }

    private static String written(ReportMaterial material) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FiguresFile.write(material, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<Error> problems(String text) throws IOException {
        try (InputStream in = Objects.requireNonNull(FiguresFile.class.getResourceAsStream("figures.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(text, InputFormat.JSON);
        }
    }
}
