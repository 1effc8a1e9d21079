package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.yuebao.model.month.ReportingMonth;

/** Power cuts: a run whose process is killed goes on from its last commit and ends with the bytes of one that wasn't. */
class KilledRunTest {

    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final Object[] MONTH = {"--plan", "beijing-2022", "--month", JUNE};

    @TempDir
    private static Path root;

    private static Map<String, String> undisturbed;

    @BeforeAll
    static void aRunThatNobodyDisturbs() throws Exception {
        Path data = root.resolve("undisturbed");
        SomeUnits.send(DataFolder.at(data), JUNE, "东城区", "西城区", "朝阳区", "海淀区", "通州区", "市水务局", "市交通委");
        FileSystemUtils.copyRecursively(data, root.resolve("begun"));
        Cli run = Cli.yuebao(running(data));
        assertThat(run.exitCode()).as(run.err()).isLessThan(2);
        undisturbed = SomeUnits.published(data, JUNE, "d1");
    }

    @Test
    void killedWhileFilesAreTakenIn() throws Exception {
        continuesToTheSameBytes(killed("files", data -> count(data.resolve("originals")) >= 3));
    }

    @Test
    void killedWhileTheDocumentsAreWritten() throws Exception {
        continuesToTheSameBytes(killed("documents", data -> count(data.resolve("output")) > 0));
    }

    /** On a busy machine the kill may come when all is done; then another run is killed. */
    private static Path killed(String name, Predicate<Path> then) throws Exception {
        for (int i = 1; i <= 5; i++) {
            Path data = begun(name + i);
            try (OtherProcess run = OtherProcess.yuebao(running(data))) {
                run.await(() -> then.test(data));
                run.kill();
            }
            if (!Files.exists(data.resolve("output/2022-06/d1"))) {
                return data;
            }
        }
        throw new AssertionError("five runs were faster than their killing");
    }

    private static void continuesToTheSameBytes(Path data) throws IOException {
        assertThat(data.resolve("output/2022-06/d1")).doesNotExist();

        Cli restarted = Cli.yuebao(with("restart", data));

        assertThat(restarted.exitCode()).as(restarted.err()).isLessThan(2);
        assertThat(SomeUnits.published(data, JUNE, "d1")).isEqualTo(undisturbed);
        assertThat(Cli.yuebao(with("restart", data)).err()).contains("最近一次编制没有失败或中断，不需要续跑");
    }

    private static Path begun(String name) throws IOException {
        Path data = root.resolve(name);
        FileSystemUtils.copyRecursively(root.resolve("begun"), data);
        // A copy of a file is as old as the copying; when it was received is part of what is compared.
        try (Stream<Path> files = Files.list(root.resolve("undisturbed/inbox/2022-06"))) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(
                        data.resolve("inbox/2022-06").resolve(file.getFileName()), Files.getLastModifiedTime(file));
            }
        }
        return data;
    }

    private static Object[] running(Path data) {
        return Stream.of(with("run", data), new Object[] {"--as-of", "2022-07-08T09:00"})
                .flatMap(Stream::of)
                .toArray();
    }

    private static Object[] with(String command, Path data) {
        return Stream.of(new Object[] {command}, MONTH, new Object[] {"--data", data})
                .flatMap(Stream::of)
                .toArray();
    }

    /** Files at any depth; those with a dot before their name are there for a moment only, before the run begins. */
    private static long count(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .count();
        } catch (IOException | UncheckedIOException e) {
            return 0; // something was renamed meanwhile
        }
    }
}
