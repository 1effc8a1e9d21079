package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged product, started as the README says, from another folder. */
class ProductIT {

    @Test
    void theReadmesDemoCommandEndsWithThreeDocuments(@TempDir Path folder) throws Exception {
        Started demo = yuebao(folder, "demo");

        assertThat(demo.exitCode()).as(demo.printed()).isZero();
        assertThat(demo.printed()).contains("计划  北京市深入打好污染防治攻坚战2022年行动计划（beijing-2022，第1版）", "应报42家：按时39");
        try (Stream<Path> files = Files.list(folder.resolve("yuebao-demo/output/2022-06/d1"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll(".*\\.", ""))
                            .sorted())
                    // report and performance table; manifest.json and figures.json
                    .containsExactly("docx", "docx", "json", "json", "pdf", "xlsx", "xlsx");
        }
    }

    @Test
    void wrongUseEndsWithExitCode2(@TempDir Path folder) throws Exception {
        Started wrong = yuebao(folder, "run", "--month", "2022-06");

        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.printed()).isEqualTo("缺少：--plan ID\n用法见：yuebao run --help\n");
    }

    private record Started(int exitCode, String printed) {}

    private static Started yuebao(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(root().resolve("bin/yuebao").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().put("YUEBAO_NO_BUILD", "1");
        Process started = process.start();
        String printed = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Started(started.waitFor(), printed);
    }

    private static Path root() {
        Path up = Path.of("").toAbsolutePath();
        while (up.getParent() != null && !Files.exists(up.resolve("bin/yuebao"))) {
            up = up.getParent();
        }
        return up;
    }
}
