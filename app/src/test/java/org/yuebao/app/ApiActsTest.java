package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.store.AuditStore;
import org.yuebao.model.store.ReportStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person does on the pages, a program does by the API. In the demo 房山区 wrote “约三百” into M17. */
@ExtendWith(ServedMonth.Shared.class)
class ApiActsTest {

    private static final String MONTH = "/api/v1/plans/beijing-2022/months/2022-06";

    private final ServedMonth served;
    private final ApiUser compiler;

    ApiActsTest(ServedMonth served) {
        this.served = served;
        this.compiler = ApiUser.of(served, "bianzhi1");
    }

    @Test
    void aLightIsSetAndTakenBack() throws Exception {
        String subject = "unit=丰台区&subject=大气-5-2";

        JsonNode set = json(compiler.send("POST", MONTH + "/overrides?" + subject + "&light=RED&reason=现场核查", ""));
        assertThat(set.get("light").asString()).isEqualTo("RED");
        assertThat(set.get("reason").asString()).isEqualTo("现场核查");
        assertThat(compiler.send("DELETE", MONTH + "/overrides?" + subject + "&reason=复核属实", "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(compiler.send("DELETE", MONTH + "/overrides?" + subject + "&reason=再次", "")
                        .body())
                .contains("没有这项人工评定，或已经撤销");
        assertThat(json(compiler.get(MONTH + "/overrides")).findValuesAsString("reason"))
                .contains("现场核查");
    }

    @Test
    void aCompletionIsTakenAwayAndGivenBack() throws Exception {
        String measure = "unit=丰台区&measure=大气-5-2";

        HttpResponse<String> taken = compiler.send("POST", MONTH + "/completions?" + measure + "&reason=复查发现未完成", "");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(json(taken).get("from").asString()).isEqualTo("2022-06");
        assertThat(compiler.send("DELETE", MONTH + "/completions?" + measure + "&reason=补充了材料", "")
                        .statusCode())
                .isEqualTo(204);

        JsonNode kept = withReason(json(compiler.get(MONTH + "/completions")), "复查发现未完成");
        assertThat(kept.get("restored").asBoolean()).isTrue();
        assertThat(compiler.send("POST", MONTH + "/completions?unit=丰台区&measure=指标-2&reason=x", "")
                        .body())
                .contains("丰台区没有措施“指标-2”");
        assertThat(served.bean(AuditStore.class).latest("丰台区 大气-5-2", 9))
                .extracting(event -> event.act())
                .contains("撤销完成", "恢复完成");
    }

    @Test
    void anObjectionBringsItsProof() throws Exception {
        ApiUser unit = ApiUser.of(served, "tongzhou");
        byte[] proof = "台账".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> raised =
                unit.upload(MONTH + "/objections?unit=通州区&text=带附件的异议", "attachment", "proof.txt", proof);

        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(201);
        JsonNode mine = json(unit.get(MONTH + "/objections"));
        JsonNode last = mine.get(mine.size() - 1);
        assertThat(last.get("attachment").asString()).isEqualTo("proof.txt");
        String address = "/api/v1/objections/" + last.get("id").asLong() + "/attachment";
        assertThat(compiler.download(address).body()).isEqualTo(proof);
        assertThat(ApiUser.of(served, "duzhe").get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void aWorkbookGoesOutComesInGoesBackAndIsCompared() throws Exception {
        byte[] blank = compiler.download(MONTH + "/units/丰台区/form.xlsx").body();
        try (Workbook form = WorkbookFactory.create(new ByteArrayInputStream(blank))) {
            assertThat(form.getSheet("进展情况").getLastRowNum()).isGreaterThan(30);
        }
        Path faulty = SentForm.withCell(served.sentBy("丰台区"), "进展情况", "M31", "约两万", served.scratch("丰台区-接口.xlsx"));

        HttpResponse<String> sent =
                compiler.upload(MONTH + "/submissions", "file", "fengtai.xlsx", Files.readAllBytes(faulty));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        JsonNode receipt = json(sent);
        String sha256 = receipt.get("sha256").asString();
        assertThat(receipt.get("findings").get(0).get("cell").asString()).isEqualTo("进展情况!M31");
        assertThat(compiler.download(MONTH + "/files/" + sha256).body()).isEqualTo(Files.readAllBytes(faulty));
        byte[] back = compiler.download(MONTH + "/files/" + sha256 + "/return").body();
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(back))) {
            assertThat(workbook.getSheet("进展情况")
                            .getCellComment(new CellAddress("M31"))
                            .getString()
                            .getString())
                    .contains("约两万");
        }
        assertThat(json(compiler.get(MONTH + "/submissions")).findValuesAsString("sha256"))
                .contains(sha256);
        JsonNode change =
                json(compiler.get(MONTH + "/units/丰台区/changes?from=1&to=2")).get(0);
        assertThat(change.get("cell").asString()).isEqualTo("进展情况!M31");
        assertThat(change.get("after").asString()).isEmpty();
    }

    @Test
    void aTimeOfReceiptIsCorrected() throws Exception {
        HttpResponse<String> corrected = compiler.send(
                "POST", MONTH + "/units/怀柔区/received?at=2022-07-01T09:00&reason=" + encoded("已于当日送达"), "");

        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(204);
        assertThat(compiler.send("POST", MONTH + "/units/怀柔区/received?at=2022-07-09T09:00&reason=x", "")
                        .body())
                .contains("接收时间不能晚于现在");
    }

    /** From a light down to the cell: which file, which cell, what stood there and what was made of it. */
    @Test
    void aLightIsExplainedDownToTheCell() throws Exception {
        JsonNode chain = json(compiler.get(MONTH + "/explain?unit=房山区&subject=大气-5-2"));

        JsonNode file = chain.get("files").get(0);
        assertThat(file.get("unit").asString()).isEqualTo("房山区");
        assertThat(file.get("sha256").asString()).isEqualTo(served.sha256Of("房山区"));
        assertThat(file.get("cells").findValuesAsString("address")).contains("M31");
        assertThat(file.get("cells").findValuesAsString("stood")).contains("11.84");
        assertThat(file.get("cells").findValuesAsString("understood")).contains("11.84万辆次");
        assertThat(chain.get("rules").size()).isPositive();
        assertThat(chain.get("arithmetic").toString()).contains("11.84÷24.25");
    }

    /** Whoever asks for the issue can't confirm it, by the API as little as on the page. */
    @Test
    void theIssueNeedsTwoPersonsHereToo() throws Exception {
        ReportLabel newest = served.bean(ReportStore.class)
                .newest(ServedMonth.PLAN, ServedMonth.JUNE, ReportLabel.Kind.DRAFT)
                .orElseThrow()
                .label();

        assertThat(compiler.send("POST", MONTH + "/reports/" + newest + "/request", "")
                        .statusCode())
                .isEqualTo(204);

        HttpResponse<String> own = compiler.send("POST", MONTH + "/reports/" + newest + "/confirm", "");
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("提请定稿的是您本人，须由另一位编制人确认。");
        assertThat(json(compiler.get(MONTH + "/reports/changes?from=" + newest + "&to=" + newest))
                        .get("lights")
                        .size())
                .isZero();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** The served month is shared: other tests' acts stand in the same list. */
    private static JsonNode withReason(JsonNode acts, String reason) {
        return acts.valueStream()
                .filter(act -> reason.equals(act.get("reason").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
