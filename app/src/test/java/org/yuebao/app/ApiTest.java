package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yuebao.app.security.Accounts;
import org.yuebao.model.access.Role;
import org.yuebao.model.store.AuditStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as programs meet it: the same rights as the pages, every failure a problem in Chinese, every route described. */
@ExtendWith(ServedMonth.Shared.class)
class ApiTest {

    private static final String MONTH = "/api/v1/plans/beijing-2022/months/2022-06";
    private static final Map<String, ApiUser> USERS = new ConcurrentHashMap<>();

    private static ApiUser user(ServedMonth served, String name) {
        return USERS.computeIfAbsent(name, account -> {
            if (account.equals("guanli")) {
                served.bean(Accounts.class).add("测试", account, account, Role.ADMINISTRATOR, Optional.empty());
            }
            return ApiUser.of(served, account);
        });
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "duzhe, GET, /units, 200",
        "duzhe, GET, /objections, 200",
        "duzhe, GET, /waivers, 200",
        "duzhe, GET, /overrides, 200",
        "duzhe, POST, /waivers?unit=通州区&code=X&reason=x, 403",
        "duzhe, DELETE, /waivers?unit=通州区&code=X, 403",
        "duzhe, POST, /objections?unit=通州区&text=x, 403",
        "duzhe, POST, /runs, 403",
        "guanli, POST, /runs, 403",
        "guanli, POST, /waivers?unit=通州区&code=X&reason=x, 403",
        "tongzhou, GET, '', 403",
        "tongzhou, GET, /reports, 403",
        "tongzhou, GET, /runs, 403",
        "tongzhou, GET, /explain?unit=延庆区, 403",
        "tongzhou, GET, /explain?subject=大气-5-1, 403",
        "tongzhou, GET, /explain?unit=通州区, 200",
        "tongzhou, POST, /objections?unit=延庆区&text=x, 403",
        "tongzhou, POST, /waivers?unit=通州区&code=X&reason=x, 403",
        "bianzhi1, POST, /waivers?unit=通州区&code=NO-SUCH&reason=x, 409",
        "duzhe, POST, /overrides?unit=昌平区&subject=大气-5-2&light=RED&reason=x, 403",
        "duzhe, DELETE, /overrides?unit=昌平区&subject=大气-5-2&reason=x, 403",
        "tongzhou, POST, /overrides?unit=通州区&subject=大气-5-2&light=GREEN&reason=x, 403",
        "duzhe, GET, /completions, 200",
        "duzhe, POST, /completions?unit=昌平区&measure=大气-5-2&reason=x, 403",
        "tongzhou, DELETE, /completions?unit=通州区&measure=大气-5-2&reason=x, 403",
        "duzhe, POST, /reports/d1/request, 403",
        "guanli, POST, /reports/d1/confirm, 403",
        "tongzhou, GET, /reports/changes?from=d1&to=d1, 403",
        "duzhe, POST, /runs/1/restart, 403",
        "bianzhi1, POST, /runs/1/restart, 409",
        "tongzhou, GET, /submissions, 200",
        "duzhe, POST, /submissions, 415",
        "tongzhou, GET, /units/延庆区/form.xlsx, 403",
        "tongzhou, GET, /units/延庆区/changes?from=1&to=2, 403",
        "tongzhou, POST, /units/通州区/received?at=2022-07-05T16:00&reason=x, 403",
        "duzhe, POST, /units/平谷区/received?at=2022-07-05T16:00&reason=x, 403"
    })
    void aTokenMayDoWhatItsAccountMay(String name, String method, String path, int status, ServedMonth served)
            throws Exception {
        HttpResponse<String> answer = user(served, name).send(method, MONTH + path, "");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "guanli, /api/v1/audit, 200",
        "guanli, /api/v1/audit.csv, 200",
        "guanli, /api/v1/settings, 200",
        "bianzhi1, /api/v1/audit, 403",
        "bianzhi1, /api/v1/audit.csv, 403",
        "bianzhi1, /api/v1/settings, 403",
        "duzhe, /api/v1/audit, 403",
        "duzhe, /api/v1/plans/beijing-2022, 200",
        "tongzhou, /api/v1/plans/beijing-2022, 403",
        "tongzhou, /api/v1/checks, 200"
    })
    void whatBelongsToNoMonthIsGuardedToo(String name, String path, int status, ServedMonth served) throws Exception {
        assertThat(user(served, name).get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void anObjectionGoesFromUnitToCompilerAndBack(ServedMonth served) throws Exception {
        HttpResponse<String> raised = user(served, "tongzhou")
                .send("POST", MONTH + "/objections", form("unit", "通州区") + "&" + form("text", "接口提出的异议"));
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(201);
        JsonNode mine = json(user(served, "tongzhou").get(MONTH + "/objections"));
        long id = mine.get(mine.size() - 1).get("id").asLong();

        HttpResponse<String> answered =
                user(served, "bianzhi1").send("POST", "/api/v1/objections/" + id + "/answer", form("text", "已核实"));

        assertThat(json(answered).at("/answer/text").asString()).isEqualTo("已核实");
        assertThat(user(served, "bianzhi1")
                        .send("POST", "/api/v1/objections/" + id + "/answer", form("text", "再答"))
                        .body())
                .contains("这条异议已经答复过了");
        assertThat(served.bean(AuditStore.class).latest("答复异议", 1)).isNotEmpty();
    }

    @Test
    void theAuditTrailIsExported(ServedMonth served) throws Exception {
        HttpResponse<String> csv = user(served, "guanli").get("/api/v1/audit.csv?q=新建接口令牌");

        assertThat(csv.body()).startsWith("\uFEFF时间,人,操作,对象,说明,来自,结果\r\n").contains("\"新建接口令牌\"");
        assertThat(json(user(served, "guanli").get("/api/v1/audit?q=新建接口令牌&limit=1"))
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvSource({
        "GET, /api/v1/plans/beijing-2022/months/2022-06/runs/999999, '', '', 404, 没有找到",
        "GET, /api/v1/plans/beijing-2022/months/2019-06, '', '', 404, 没有找到",
        "GET, /api/v1/plans/beijing-2022/months/June, '', '', 400, 请求有误",
        "DELETE, /api/v1/plans, '', '', 405, 不支持这种请求方法",
        "GET, /api/v1/plans, Accept, image/png, 406, 不能按所要的格式回答",
        "POST, /api/v1/plans/beijing-2022/months/2022-06/submissions, Content-Type, text/plain, 415, 不支持这种内容格式",
        "POST, /api/v1/plans/beijing-2022/months/2022-06/objections, '', '', 400, 请求有误",
        "GET, /api/v1/nothing, '', '', 404, 没有找到",
        "GET, /api/v1/plans/beijing-2022/months/2022-06/reports/d99/x.pdf, '', '', 404, 没有找到",
        "GET, /api/v1/plans/beijing-2022/months/2022-06/reports/changes?from=d1&to=d99, '', '', 404, 没有找到",
        "GET, /api/v1/plans/beijing-2022/months/2022-06/files/0123, '', '', 404, 没有找到",
        "GET, /api/v1/plans/beijing-2022/months/2022-06/units/浦东新区/form.xlsx, '', '', 404, 没有找到",
        "GET, /api/v1/objections/999999/attachment, '', '', 404, 没有找到",
        "POST, /api/v1/plans/beijing-2022/months/2022-06/overrides?unit=昌平区&subject=大气-5-2&light=BLUE&reason=x, '', '', 400, 请求有误"
    })
    void everyFailureIsAProblemInChinese(
            String method, String path, String header, String value, int status, String title, ServedMonth served)
            throws Exception {
        HttpResponse<String> answer = header.isEmpty()
                ? user(served, "bianzhi1").send(method, path, "")
                : user(served, "bianzhi1").send(method, path, "", header, value);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json(answer).get("title").asString()).isEqualTo(title);
        assertThat(json(answer).get("detail").asString()).matches(".*\\p{IsHan}.*");
    }

    /** What the program answers to, and what its document says, are the same. */
    @Test
    void everyRouteIsInTheDocumentWithWordsInChinese(ServedMonth served) throws Exception {
        RequestMappingHandlerMapping mapping =
                served.program().bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        Set<String> routes = mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.contains("openapi"))
                        .flatMap(path ->
                                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
        JsonNode paths = json(user(served, "duzhe").get("/api/v1/openapi")).get("paths");
        Set<String> described = new TreeSet<>();
        for (String path : paths.propertyNames()) {
            for (String method : paths.get(path).propertyNames()) {
                described.add(method.toUpperCase(Locale.ROOT) + " " + path);
                assertThat(paths.get(path).get(method).path("summary").asString(""))
                        .as(method + " " + path)
                        .matches(".*\\p{IsHan}.*");
            }
        }

        assertThat(routes).hasSizeGreaterThan(20).isEqualTo(described);
        WebUser.Page page = served.user("duzhe").get("/api-docs");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(described.stream()
                        .map(each -> each.substring(each.indexOf(' ') + 1))
                        .toList());
        assertThat(page.text()).doesNotContain("http://", "https://", "//cdn");
    }

    private static String form(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
