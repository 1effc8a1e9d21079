package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.app.security.Accounts;
import org.yuebao.model.access.Role;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.PublishedFile;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.store.ReportStore;

/** The backup of docs/operations.md: the data folder, copied while nothing runs on it, is all that it takes. */
class RestoreTest {

    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);

    @TempDir
    private Path place;

    @Test
    void aCopyOfTheDataFolderIsAWholeYuebaoElsewhere() throws Exception {
        Path lost = place.resolve("lost");
        String token = reported(lost);
        Path backup = copy(lost, place.resolve("backup"));
        Path elsewhere = copy(backup, place.resolve("elsewhere"));
        delete(lost);

        try (Program server = Program.serve(DataFolder.at(elsewhere), 0, MovedClock.at("2022-07-08T09:00"))) {
            PublishedReport report = server.bean(ReportStore.class)
                    .of(new PlanId("beijing-2022"), JUNE)
                    .getFirst();
            ApiUser reader = new ApiUser(server.port(), token);
            for (PublishedFile file : report.files()) {
                byte[] served = reader.download("/api/v1/plans/beijing-2022/months/2022-06/reports/d1/" + file.name())
                        .body();
                assertThat(served)
                        .as(file.name())
                        .isEqualTo(Files.readAllBytes(backup.resolve("output")
                                .resolve(report.folder())
                                .resolve(file.name())));
            }
        }
        assertThat(run(elsewhere).out()).as("goes on where it was").contains("草稿第2稿");
    }

    /** A month with one unit's nil report, its first draft, and a reader's token. */
    private String reported(Path data) throws IOException {
        Path forms = place.resolve("forms");
        Cli.yuebao("forms", "--plan", "beijing-2022", "--month", "2022-06", "--to", forms, "--data", data);
        Path inbox = Files.createDirectories(data.resolve("inbox/2022-06"));
        SentForm.filledIn(forms.resolve("2022年6月_东城区_进展情况.xlsx"), "是否零报告", "是", inbox.resolve("东城区.xlsx"));
        assertThat(run(data).out()).contains("草稿第1稿");
        try (Program server = Program.serve(DataFolder.at(data), 0, MovedClock.at("2022-07-08T09:00"))) {
            Accounts accounts = server.bean(Accounts.class);
            accounts.add("测试", "duzhe", "读者", Role.READER, Optional.empty());
            return accounts.addToken("测试", "duzhe", "测试").secret();
        }
    }

    private static Cli run(Path data) {
        return Cli.yuebao("run", "--plan", "beijing-2022", "--month", "2022-06", "--data", data);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
