package org.yuebao.ingest.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.submission.SourceCell;

/**
 * Fills in workbooks through LibreOffice itself, without a screen: text is typed into the cells and the file saved by
 * LibreOffice's own writer. Needs LibreOffice Calc only; a profile of its own is made, so a LibreOffice that is already
 * open doesn't matter.
 */
public final class LibreOfficeFilling {

    /** Why a test is skipped where {@link #installed()} is empty. */
    public static final String ABSENT = "soffice (LibreOffice Calc) is not installed";

    private static final int SECONDS_ALLOWED = 120;

    private final Path soffice;

    private LibreOfficeFilling(Path soffice) {
        this.soffice = soffice;
    }

    /** @return empty where no {@code soffice} is on the path */
    public static Optional<LibreOfficeFilling> installed() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH"))
                        .orElse("")
                        .split(Pattern.quote(System.getProperty("path.separator"))))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(LibreOfficeFilling::new);
    }

    /**
     * @param entries what to type into which cell, in this order if the map has one; a locked cell keeps what it has
     * @param work an existing folder for LibreOffice's profile and the list of entries
     * @param filled where the result is saved
     */
    public void fill(Path blank, Map<SourceCell, String> entries, Path filled, Path work)
            throws IOException, InterruptedException {
        Path job = work.resolve("job.tsv");
        String cells = entries.entrySet().stream()
                .map(entry ->
                        String.join("\t", entry.getKey().sheet(), entry.getKey().address(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        Files.writeString(job, address(blank) + "\n" + address(filled) + "\n" + cells);
        Path profile = work.resolve("profile");
        Path log = work.resolve("soffice.log");
        // The first start makes the profile and would overwrite a macro that is there already.
        run(profile, log, "--terminate_after_init");
        install(profile.resolve("user/basic/Standard"));
        run(profile, log, "macro:///Standard.Filling.Fill(\"" + address(job) + "\")");
        if (!Files.exists(filled)) {
            throw new IOException("LibreOffice saved nothing: " + Files.readString(log));
        }
    }

    private void run(Path profile, Path log, String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        soffice.toString(),
                        "-env:UserInstallation=" + address(profile),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        what))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(SECONDS_ALLOWED, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IOException(
                    "LibreOffice did not end within " + SECONDS_ALLOWED + " seconds: " + Files.readString(log));
        }
    }

    private static String address(Path path) {
        return path.toAbsolutePath().toUri().toASCIIString();
    }

    private static void install(Path library) throws IOException {
        Files.writeString(library.resolve("script.xlb"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
                <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
                 <library:element library:name="Filling"/>
                </library:library>
                """);
        Files.writeString(library.resolve("Filling.xba"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
                <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Filling" script:language="StarBasic">
                """ + escaped(macro()) + "</script:module>\n");
    }

    private static String macro() throws IOException {
        try (InputStream in = LibreOfficeFilling.class.getResourceAsStream("libreoffice/Filling.bas")) {
            if (in == null) {
                throw new IOException("libreoffice/Filling.bas is missing from the test resources");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
