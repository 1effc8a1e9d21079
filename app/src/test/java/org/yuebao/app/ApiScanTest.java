package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yuebao.model.store.AuditStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 盖章扫描件 by the API. In the demo 怀柔区 has reported. */
@ExtendWith(ServedMonth.Shared.class)
class ApiScanTest {

    private static final String JUNE = "/api/v1/plans/beijing-2022/months/2022-06";
    private static final String HUAIROU = JUNE + "/units/怀柔区/scans";

    private final ServedMonth served;
    private final ApiUser compiler;

    ApiScanTest(ServedMonth served) {
        this.served = served;
        this.compiler = ApiUser.of(served, "bianzhi1");
    }

    @Test
    void aScanIsAttachedListedAndGivenBackAsItCame() throws Exception {
        byte[] paper = pdf("怀柔区盖章页");

        HttpResponse<String> attached = compiler.upload(HUAIROU, "file", "盖章页.pdf", paper);

        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(201);
        JsonNode scan = json(attached);
        // other tests on the shared month may have handed in for the unit meanwhile
        assertThat(scan.get("revision").asInt()).isPositive();
        assertThat(scan.get("bytes").asInt()).isEqualTo(paper.length);
        String address = "/api/v1/scans/" + scan.get("id").asLong();
        HttpResponse<byte[]> back = compiler.download(address);
        assertThat(back.body()).isEqualTo(paper);
        assertThat(back.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(json(compiler.get(HUAIROU)).findValuesAsString("sha256"))
                .contains(scan.get("sha256").asString());
        assertThat(compiler.upload(HUAIROU, "file", "再一次.pdf", paper).statusCode())
                .isEqualTo(409);
        assertThat(ApiUser.of(served, "tongzhou").get(address).statusCode()).isEqualTo(403);
        assertThat(served.bean(AuditStore.class).latest("附盖章扫描件", 50))
                .anySatisfy(event -> assertThat(event.subject()).contains("怀柔区"));
    }

    @Test
    void whatIsNoScanOrNotOnesOwnIsRefused() throws Exception {
        HttpResponse<String> text =
                compiler.upload(HUAIROU, "file", "盖章页.pdf", "没有盖章".getBytes(StandardCharsets.UTF_8));
        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(text.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(text.body()).contains("不是 PDF、JPG 或 PNG，没有收到");

        ApiUser tongzhou = ApiUser.of(served, "tongzhou");
        assertThat(tongzhou.get(HUAIROU).statusCode()).isEqualTo(403);
        assertThat(tongzhou.upload(HUAIROU, "file", "a.pdf", pdf("通州区")).statusCode())
                .isEqualTo(403);
        assertThat(ApiUser.of(served, "duzhe")
                        .upload(HUAIROU, "file", "a.pdf", pdf("读者"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(compiler.get("/api/v1/scans/999999").statusCode()).isEqualTo(404);
    }

    private static byte[] pdf(String words) {
        return ("%PDF-1.4\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
