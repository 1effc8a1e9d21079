package org.yuebao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yuebao.app.month.PlanShelf;
import org.yuebao.ingest.demo.DemoMonth;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.run.RunProgress;

/** The workbooks of some units for a month of the shipped plan, and what is published of it. */
final class SomeUnits {

    private SomeUnits() {}

    /** Puts them into the folder's inbox, as received in the days before the due day. */
    static void send(DataFolder folder, ReportingMonth month, String... units) throws IOException {
        Path sent = Files.createTempDirectory("sent");
        try (Program program = Program.start(folder, RunProgress.silent())) {
            Plan plan = program.bean(PlanShelf.class).inForce(new PlanId("beijing-2022"), month);
            DueDate due = program.bean(WorkingDayCalendar.class).dueDate(month, 3);
            new DemoMonth(new FormWriter()).generate(plan, month, due, sent);
        }
        Path inbox = Files.createDirectories(folder.inbox(month));
        for (String unit : units) {
            Files.copy(sentBy(sent, unit), inbox.resolve(unit + ".xlsx"), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static Path sentBy(Path sent, String unit) throws IOException {
        try (Stream<Path> files = Files.walk(sent)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().contains(unit))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Name and SHA-256 of each file of a published report. */
    static Map<String, String> published(Path data, ReportingMonth month, String label) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files =
                Files.list(data.resolve("output").resolve(month.toString()).resolve(label))) {
            for (Path file : files.toList()) {
                hashes.put(file.getFileName().toString(), FileHash.of(file));
            }
        }
        return hashes;
    }
}
