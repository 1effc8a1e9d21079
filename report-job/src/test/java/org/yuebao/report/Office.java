package org.yuebao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** LibreOffice, where it is installed. */
final class Office {

    private static final long MINUTES_AT_MOST = 5;

    private Office() {}

    static void orSkip() {
        String path = System.getenv().getOrDefault("PATH", "");
        assumeTrue(
                Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(path)
                        .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice"))),
                "LibreOffice (soffice) is not installed");
    }

    /** The file opened and saved in another format, or in its own, into the folder. */
    static Path converted(Path file, String format, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("soffice.log");
        Process office = new ProcessBuilder(List.of(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(office.waitFor(MINUTES_AT_MOST, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(log)).contains("convert");
        String name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    }
}
