package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.app.month.MonthlyRun;
import org.yuebao.app.month.RunRequest;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.report.ReportLabel;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.issue.EarlierMonthOpenException;
import org.yuebao.report.issue.IssueReport;

/**
 * A year of a small plan on a real database: January to April in their order, March corrected late, a later month issued
 * before an earlier one, December, and January of the next year.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearTest {

    private static final PlanId PLAN = new PlanId("jia-2022");
    private static final String EAST = "东江区";
    private static final String WEST = "西山区";
    private static final String DUST = "大气-1-1";
    private static final String RIVER = "水-1-1";

    @TempDir
    private static Path home;

    private static Program program;

    /** What stood in the folders of issued reports when they were issued. */
    private static final Map<String, Map<String, Long>> ISSUED = new TreeMap<>();

    @BeforeAll
    static void start() {
        program = Program.start(DataFolder.at(home), RunProgress.silent());
        program.bean(PlanStore.class).save(MadeUpPlans.city(2022));
        program.bean(PlanStore.class).save(MadeUpPlans.city(2023));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    @Order(1)
    void januaryIsRunAndIssued() throws IOException {
        send("2022-01", EAST, "推进中", "2022-02-08T01:00:00Z");
        send("2022-01", WEST, "推进中", "2022-02-08T01:00:00Z");

        RunKey january = run("2022-01", "2022-02-12T01:00:00Z");
        issue("2022-01", "2022-02-12T02:00:00Z");

        assertThat(light(january, EAST, DUST)).isEqualTo("ON_PACE");
        assertThat(program.bean(AssessmentStore.class).madeUp(january)).isEmpty();
    }

    @Test
    @Order(2)
    void februaryCompletesOneMeasureAndOneDistrictIsSilent() throws IOException {
        send("2022-02", EAST, "推进中", "2022-03-02T01:00:00Z", DUST, "已完成");

        RunKey february = run("2022-02", "2022-03-12T01:00:00Z");
        issue("2022-02", "2022-03-12T02:00:00Z");

        assertThat(light(february, EAST, DUST)).isEqualTo("COMPLETED");
        assertThat(light(february, WEST, DUST)).isEqualTo("NOT_REPORTED");
    }

    @Test
    @Order(3)
    void whatWasCompletedStaysSoInSilenceAndTheMissedMonthIsMarkedBesideFebruary() throws IOException {
        send("2022-03", WEST, "推进中", "2022-04-02T01:00:00Z");

        RunKey march = run("2022-03", "2022-04-12T01:00:00Z");
        issue("2022-03", "2022-04-12T02:00:00Z");

        assertThat(light(march, EAST, DUST)).isEqualTo("COMPLETED 本月未报");
        assertThat(light(march, EAST, RIVER)).isEqualTo("NOT_REPORTED");
        assertThat(marks(march)).containsExactly("2022-02 西山区 大气-1-1 2022年3月补报", "2022-02 西山区 水-1-1 2022年3月补报");
    }

    @Test
    @Order(4)
    void aprilSeesMarchsSilenceMadeUp() throws IOException {
        send("2022-04", EAST, "推进中", "2022-05-05T01:00:00Z");
        send("2022-04", WEST, "推进中", "2022-05-05T01:00:00Z");

        RunKey april = run("2022-04", "2022-05-12T01:00:00Z");
        issue("2022-04", "2022-05-12T02:00:00Z");

        assertThat(marks(april)).contains("2022-03 东江区 水-1-1 2022年4月补报");
        assertThat(light(april, EAST, RIVER)).as("judged on its own").isEqualTo("ON_PACE");
    }

    @Test
    @Order(5)
    void marchIsCorrectedLateAsARevisionAndNothingIssuedIsAltered() throws IOException {
        send("2022-03", EAST, "推进中", "2022-05-20T01:00:00Z");

        RunKey march = run("2022-03", "2022-05-21T01:00:00Z");
        PublishedReport corrected = issue("2022-03", "2022-05-21T02:00:00Z");

        assertThat(corrected.label()).isEqualTo(ReportLabel.issued(2));
        assertThat(light(march, EAST, RIVER)).isEqualTo("ON_PACE");
        assertThat(marks(march)).as("a re-run doesn't see its own mark").noneMatch(mark -> mark.startsWith("2022-03"));
        ISSUED.forEach((folder, files) -> assertThat(bytesIn(folder)).as(folder).isEqualTo(files));
    }

    @Test
    @Order(6)
    void aprilsNextDraftGoesByTheCorrectedMarch() throws IOException {
        String before = Files.readString(home.resolve("output/2022-04/d1/figures.json"));

        RunKey april = run("2022-04", "2022-05-22T01:00:00Z");

        assertThat(marks(april)).noneMatch(mark -> mark.startsWith("2022-03"));
        assertThat(before).contains("\"month\":\"2022-03\",\"unit\":\"东江区\",\"subject\":\"水-1-1\"");
        assertThat(Files.readString(home.resolve("output/2022-04/d2/figures.json")))
                .doesNotContain("\"month\":\"2022-03\",\"unit\":\"东江区\",\"subject\":\"水-1-1\"");
        ISSUED.forEach((folder, files) -> assertThat(bytesIn(folder)).as(folder).isEqualTo(files));
    }

    @Test
    @Order(7)
    void monthsAreClosedInTheirOrder() {
        run("2022-05", "2022-06-12T01:00:00Z");
        run("2022-06", "2022-07-12T01:00:00Z");

        assertThatThrownBy(() -> issue("2022-06", "2022-07-12T02:00:00Z"))
                .isInstanceOfSatisfying(
                        EarlierMonthOpenException.class,
                        open -> assertThat(open.open()).containsExactly(ReportingMonth.of(2022, 5)));
        issue("2022-05", "2022-07-12T02:00:00Z");
        issue("2022-06", "2022-07-12T02:00:00Z");
    }

    @Test
    @Order(8)
    void theNewYearsPlanStartsAfresh() throws IOException {
        run("2022-12", "2023-01-12T01:00:00Z");
        issue("2022-12", "2023-01-12T02:00:00Z");
        PlanId next = new PlanId("jia-2023");
        send(next, "2023-01", EAST, "推进中", "2023-02-02T01:00:00Z");

        RunKey january = run(next, "2023-01", "2023-02-12T01:00:00Z");

        assertThat(light(january, EAST, DUST))
                .as("completed in 2022, of another plan")
                .isEqualTo("ON_PACE");
        assertThat(light(january, WEST, DUST)).isEqualTo("NOT_REPORTED");
        assertThat(marks(january)).isEmpty();
    }

    // Words of these tests

    private static void send(String month, String unit, String status, String receivedAt, String... others)
            throws IOException {
        send(PLAN, month, unit, status, receivedAt, others);
    }

    /** The unit's own blank form with a status in every row, and another one in some. */
    private static void send(
            PlanId id, String month, String unit, String status, String receivedAt, String... codesAndStatuses)
            throws IOException {
        Path form = form(id, month, unit);
        Path target =
                Files.createDirectories(home.resolve("inbox").resolve(month)).resolve(unit + "-" + month + ".xlsx");
        Map<String, String> others = new TreeMap<>();
        for (int i = 0; i < codesAndStatuses.length; i += 2) {
            others.put(codesAndStatuses[i], codesAndStatuses[i + 1]);
        }
        try (InputStream in = Files.newInputStream(form);
                Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(target)) {
            Sheet sheet = workbook.getSheet("进展情况");
            for (int i = 3; i <= sheet.getLastRowNum() && sheet.getRow(i) != null; i++) {
                Row row = sheet.getRow(i);
                String code = codeOf(row);
                if (!code.isEmpty()) {
                    row.getCell(9).setCellValue(month + "已开展" + code + "。");
                    row.getCell(14).setCellValue(others.getOrDefault(code, status));
                }
            }
            workbook.write(out);
        }
        Files.setLastModifiedTime(target, FileTime.from(Instant.parse(receivedAt)));
    }

    /** A district answers for the first measure of each theme. */
    private static String codeOf(Row row) {
        String theme = row.getCell(1) == null ? "" : row.getCell(1).toString();
        return theme.isBlank() ? "" : theme + "-1-1";
    }

    private static Path form(PlanId id, String month, String unit) throws IOException {
        Path folder = home.resolve("forms").resolve(id + "-" + month);
        ReportingMonth at = ReportingMonth.parse(month);
        if (!Files.exists(folder)) {
            Plan plan = program.bean(PlanStore.class).inForce(id, at).orElseThrow();
            new FormWriter()
                    .writeAll(
                            plan,
                            at,
                            plan.rating().dueDate(at, WorkingDayCalendar.announced()),
                            Map.of(),
                            folder,
                            RunProgress.silent());
        }
        try (Stream<Path> forms = Files.list(folder)) {
            return forms.filter(file -> file.getFileName().toString().contains(unit))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static RunKey run(String month, String asOf) {
        return run(PLAN, month, asOf);
    }

    private static RunKey run(PlanId plan, String month, String asOf) {
        return program.bean(MonthlyRun.class)
                .start(new RunRequest(
                        plan,
                        ReportingMonth.parse(month),
                        Instant.parse(asOf),
                        home.resolve("inbox").resolve(month),
                        home.resolve("output")));
    }

    private static PublishedReport issue(String month, String at) {
        PublishedReport issued = program.bean(IssueReport.class)
                .issue(PLAN, ReportingMonth.parse(month), Instant.parse(at), home.resolve("output"));
        ISSUED.put(issued.folder(), bytesIn(issued.folder()));
        return issued;
    }

    /** A hash of each file of an issue. */
    private static Map<String, Long> bytesIn(String folder) {
        Map<String, Long> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home.resolve("output").resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 hash = new CRC32();
                hash.update(Files.readAllBytes(file));
                bytes.put(file.getFileName().toString(), hash.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    private static String light(RunKey run, String unit, String measure) {
        Assessment found = program.bean(AssessmentStore.class).assessments(run, new UnitName(unit)).stream()
                .filter(one -> one.subject().value().equals(measure))
                .findFirst()
                .orElseThrow();
        List<String> words = new ArrayList<>(List.of(found.verdict().name()));
        words.addAll(found.marks());
        return String.join(" ", words);
    }

    private static List<String> marks(RunKey run) {
        return program.bean(AssessmentStore.class).madeUp(run).stream()
                .map(mark ->
                        mark.month() + " " + mark.unit() + " " + mark.subject().value() + " " + mark.how())
                .sorted()
                .toList();
    }
}
