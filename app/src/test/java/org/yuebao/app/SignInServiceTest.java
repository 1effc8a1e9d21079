package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.app.security.Accounts;
import org.yuebao.model.access.Role;
import org.yuebao.model.audit.AuditEvent;
import org.yuebao.model.store.AuditStore;

/** People sign in by the city's own service, a real OpenID Connect provider beside the server. */
class SignInServiceTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @TempDir
    private static Path home;

    private static CitySignIn city;
    private static Program server;

    @BeforeAll
    static void start() throws IOException {
        city = new CitySignIn();
        server = served(home, city.issuer());
        city.sendsBackTo(address() + "/login/oauth2/code/oidc");
        // with a first password that 李四 never gets to see
        server.bean(Accounts.class).add("测试", "lisi", "李四", Role.COMPILER, Optional.empty());
    }

    @AfterAll
    static void stop() {
        server.close();
        city.close();
    }

    @Test
    void whoHasAnAccountComesInWithItsRoleAndNeedsNoPasswordHere() throws Exception {
        Person lisi = Person.signedInAtTheCity("lisi");
        assertThat(lisi.get(address() + "/login").body()).contains("用政务统一身份认证登录");

        HttpResponse<String> home = lisi.get(address() + "/login/service");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("李四").doesNotContain("修改口令后才能");
        assertThat(lisi.get(address() + "/accounts").statusCode()).isEqualTo(403);
        assertThat(audited("登录", AuditEvent::who)).contains("lisi");
    }

    @Test
    void whoHasNoAccountHereStaysOutside() throws Exception {
        HttpResponse<String> told = Person.signedInAtTheCity("wangwu").get(address() + "/login/service");

        assertThat(told.uri().getQuery()).isEqualTo("stranger");
        assertThat(told.body()).contains("政务统一身份认证通过了，但本系统没有您的账号");
        assertThat(audited("登录", AuditEvent::outcome)).contains("统一身份认证通过，本系统没有这个账号或已停用");
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() throws Exception {
        HttpResponse<String> told =
                Person.signedInAtTheCity("lisi").get(address() + "/login/oauth2/code/oidc?code=abc&state=forged");

        assertThat(told.uri().getQuery()).isEqualTo("unproven");
        assertThat(told.body()).contains("政务统一身份认证没有通过");
    }

    @Test
    void theServerStartsWithoutTheServiceAndSaysSo(@TempDir Path other) throws Exception {
        try (Program alone = served(other, "http://127.0.0.1:9")) {
            String its = "http://localhost:" + alone.port();

            HttpResponse<String> told = Person.signedInAtTheCity("lisi").get(its + "/login/service");

            assertThat(told.uri().getQuery()).isEqualTo("away");
            assertThat(told.body()).contains("政务统一身份认证现在连不上", "name=\"password\"");
        }
    }

    @Test
    void aHalfWrittenSettingIsToldAtTheStart(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("yuebao.yaml"), "yuebao.oidc.issuer: https://sso.example\n");

        Cli started = Cli.yuebao("serve", "--data", other, "--port", "0");

        assertThat(started.exitCode()).isNotZero();
        assertThat(started.err()).contains("yuebao.oidc.client-id");
    }

    private static Program served(Path folder, String issuer) throws IOException {
        Files.writeString(folder.resolve("yuebao.yaml"), """
                yuebao:
                  oidc:
                    issuer: %s
                    client-id: %s
                    client-secret: %s
                    title: 政务统一身份认证
                """.formatted(issuer, CitySignIn.CLIENT, CitySignIn.SECRET));
        return Program.serve(DataFolder.at(folder), 0, MovedClock.at("2022-07-08T09:00"));
    }

    private static String address() {
        return "http://localhost:" + server.port();
    }

    private static List<String> audited(String act, Function<AuditEvent, String> what) {
        return server.bean(AuditStore.class).latest("", 50).stream()
                .filter(event -> event.act().equals(act))
                .map(what)
                .toList();
    }

    /** Someone's browser, in which they have signed in at the city's service already. */
    private static final class Person {

        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

        static Person signedInAtTheCity(String name) throws IOException, InterruptedException {
            Person person = new Person();
            Matcher token = CSRF.matcher(person.get(city.issuer() + "/login").body());
            assertThat(token.find()).isTrue();
            person.http.send(
                    HttpRequest.newBuilder(URI.create(city.issuer() + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "username=" + name + "&password=" + name + "&_csrf=" + token.group(1)))
                            .build(),
                    BodyHandlers.ofString());
            return person;
        }

        /** Also over more than the five redirects that the client follows by itself. */
        HttpResponse<String> get(String address) throws IOException, InterruptedException {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
            Optional<String> further = answer.headers().firstValue("Location");
            return answer.statusCode() == 302 && further.isPresent()
                    ? get(answer.uri().resolve(further.get()).toString())
                    : answer;
        }
    }
}
