package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuebao.app.month.RunTurn;
import org.yuebao.model.audit.AuditEvent;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.store.AuditStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.unit.UnitName;

/** Whatever is thrown at the server over HTTP: a clear answer, an entry in the audit trail, and nothing lost. */
@ExtendWith(ServedMonth.Shared.class)
class HostileInputTest {

    private static final String API = "/api/v1/plans/beijing-2022/months/2022-06";
    private static final long TWO_GIGABYTES = 2L << 30;

    @ParameterizedTest
    @ValueSource(strings = {API + "/submissions", ServedMonth.ADDRESS + "/files"})
    void twoGigabytesThatSaySoAreRefusedBeforeAnyOfThemIsRead(String path, ServedMonth served) throws Exception {
        Sent sent = send(served, path, "Content-Length: " + TWO_GIGABYTES, 0);

        assertThat(sent.status()).isEqualTo(413);
        assertThat(audited(served, "文件过大：" + TWO_GIGABYTES + "字节")).isNotEmpty();
    }

    /** A stream that doesn't say how long it is could only be judged when the disk is full. */
    @ParameterizedTest
    @ValueSource(strings = API + "/submissions")
    void twoGigabytesThatDoNotSaySoAreRefusedAsEarly(String path, ServedMonth served) throws Exception {
        Sent sent = send(served, path, "Transfer-Encoding: chunked", TWO_GIGABYTES);

        assertThat(sent.status()).isEqualTo(411);
        assertThat(sent.bytes()).as("taken off the wire before it was closed").isLessThan(100L << 20);
        assertThat(audited(served, "没有说明内容长度")).isNotEmpty();
    }

    /** Of a form that is sent in pieces without its length, whole or stopping midway; the answer is not waited for in vain. */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anUploadToThePageThatDoesNotSayItsLengthIsAnsweredAtOnce(boolean whole, ServedMonth served) throws Exception {
        try (Socket socket = new Socket("localhost", served.port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + ServedMonth.ADDRESS + "/files HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + "5\r\n--x\r\n\r\n" + (whole ? "0\r\n\r\n" : ""))
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();

            assertThat(firstLine(socket)).contains(" 411");
        }
    }

    @Test
    void aZipBombIsRefusedAndLeavesWhatWasThere(ServedMonth served) throws Exception {
        String before = inForce(served);

        WebUser.Page answer = served.user("tongzhou").upload("/", ServedMonth.ADDRESS + "/files", "bomb.xlsx", bomb());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("未被接收");
        assertThat(audited(served, "bomb.xlsx"))
                .first()
                .satisfies(event -> assertThat(event.outcome()).startsWith("退回："));
        assertThat(inForce(served)).isEqualTo(before);
    }

    @Test
    void anotherUnitsWorkbookIsNotTaken(ServedMonth served) throws Exception {
        String before = inForce(served);

        WebUser.Page answer = served.user("tongzhou")
                .upload(
                        "/",
                        ServedMonth.ADDRESS + "/files",
                        "..\\..\\密云.xlsx",
                        Files.readAllBytes(served.sentBy("密云区")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("这是密云区的报送表，您只能报送通州区的。");
        assertThat(audited(served, "是其他单位的报送表"))
                .first()
                .satisfies(event -> assertThat(event.subject())
                        .as("no folder of the name is kept")
                        .endsWith(" 密云.xlsx"));
        assertThat(inForce(served)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/d1/..%2F..%2F..%2Fyuebao.yaml",
                "/reports/d1/%2e%2e/%2e%2e/manifest.json",
                "/reports/d1/..%5C..%5Cyuebao.yaml",
                "/reports/..%2Fd1/manifest.json",
                "/reports/d1/manifest.json%00.pdf"
            })
    void noPathLeadsOutOfAReportsFolder(String trick, ServedMonth served) throws Exception {
        ApiUser reader = ApiUser.of(served, "duzhe");

        assertThat(reader.get(API + trick).statusCode()).isIn(400, 404);
        assertThat(served.user("duzhe").get(ServedMonth.ADDRESS + trick).status())
                .isIn(400, 404);
    }

    @Test
    void aReportThatIsNotYoursIsNotShown(ServedMonth served) throws Exception {
        ApiUser reporter = ApiUser.of(served, "tongzhou");
        String file = served.bean(ReportStore.class)
                .of(ServedMonth.PLAN, ServedMonth.JUNE)
                .getFirst()
                .files()
                .getFirst()
                .name();

        assertThat(reporter.get(API + "/reports/d1/" + file).statusCode()).isEqualTo(403);
        assertThat(served.user("tongzhou")
                        .get(ServedMonth.ADDRESS + "/reports/d1/" + file)
                        .status())
                .isEqualTo(403);
        assertThat(audited(served, "报送人只能查看本单位的内容"))
                .first()
                .satisfies(event -> assertThat(event.who()).isEqualTo("tongzhou"));
    }

    /** The clock stands, so the minute never ends; a right token is never held up. */
    @Test
    void whoeverTriesManyTokensIsToldToSlowDown(ServedMonth served) throws Exception {
        ApiUser forger = new ApiUser(served.port(), "yb_forged");
        ApiUser reader = ApiUser.of(served, "duzhe");
        int before = served.bean(AuditStore.class).latest("接口令牌无效", 1000).size();

        assertThat(forger.get("/api/v1/plans").statusCode()).isIn(401, 429);
        HttpResponse<String> last = forger.get("/api/v1/plans");
        for (int i = 0; i < 15; i++) {
            last = forger.get("/api/v1/plans");
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("一分钟内无效的令牌过多");
        assertThat(last.headers().firstValue("Retry-After")).contains("60");
        assertThat(reader.get("/api/v1/plans").statusCode()).isEqualTo(200);
        assertThat(served.bean(AuditStore.class).latest("接口令牌无效", 1000).size() - before)
                .as("tries kept, but not without end")
                .isBetween(1, 10);
    }

    /** Six at once while a run goes on: all are told to wait, and the month's files stay as they are. */
    @Test
    void reRunsInParallelWaitForNobodyAndHarmNothing(ServedMonth served) throws Exception {
        ApiUser compiler = ApiUser.of(served, "bianzhi1");
        List<PublishedReport> before = served.bean(ReportStore.class).of(ServedMonth.PLAN, ServedMonth.JUNE);

        List<Integer> told = served.bean(RunTurn.class)
                .during(() -> Stream.generate(() -> later(compiler)).limit(6).toList().stream()
                        .map(CompletableFuture::join)
                        .toList());

        assertThat(told).hasSize(6).containsOnly(409);
        assertThat(audited(served, "正在进行，请等它结束后再试")).isNotEmpty();
        assertThat(served.bean(ReportStore.class).of(ServedMonth.PLAN, ServedMonth.JUNE))
                .isEqualTo(before);
    }

    private static CompletableFuture<Integer> later(ApiUser compiler) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return compiler.send("POST", API + "/runs", "reason=x").statusCode();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<AuditEvent> audited(ServedMonth served, String words) {
        return served.bean(AuditStore.class).latest(words, 5);
    }

    private static String inForce(ServedMonth served) {
        return served
                .bean(SubmissionStore.class)
                .inForce(
                        ServedMonth.PLAN,
                        ReportingMonth.of(2022, 6),
                        served.clock().instant())
                .stream()
                .filter(stored -> stored.submission().unit().equals(new UnitName("通州区")))
                .map(stored -> stored.submission().file().sha256())
                .toList()
                .toString();
    }

    /** A workbook whose sheet is 300 MB of nothing in 300 KB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** @param bytes how much could be written until the server closed */
    private record Sent(int status, long bytes) {}

    private static Sent send(ServedMonth served, String path, String length, long bytes) throws Exception {
        String token = ApiUser.of(served, "bianzhi1").token();
        try (Socket socket = new Socket("localhost", served.port())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: multipart/form-data; boundary=x\r\n" + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> firstLine(socket));
            long written = 0;
            byte[] chunk = "100000\r\n".getBytes(StandardCharsets.US_ASCII);
            byte[] megabyte = new byte[1 << 20];
            try {
                while (written < bytes) {
                    out.write(chunk);
                    out.write(megabyte);
                    out.write('\r');
                    out.write('\n');
                    written += megabyte.length;
                }
            } catch (IOException closed) {
                // As it should be: nobody reads on.
            }
            return new Sent(Integer.parseInt(answer.get().split(" ")[1]), written);
        }
    }

    private static String firstLine(Socket socket) {
        try {
            InputStream in = socket.getInputStream();
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
                line.append((char) next);
            }
            return line.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
