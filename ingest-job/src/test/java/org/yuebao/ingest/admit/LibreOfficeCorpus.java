package org.yuebao.ingest.admit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes LibreOffice's part of the corpus anew: {@code main(folder of the kept files)}. The files are kept, for a conversion
 * takes seconds and LibreOffice isn't everywhere; this is how they were made, with LibreOffice 7.4.
 */
final class LibreOfficeCorpus {

    private LibreOfficeCorpus() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path kept = Files.createDirectories(Path.of(args[0]));
        Path work = Files.createTempDirectory("corpus");
        for (String ending : List.of("xls", "xlsx")) {
            List<String> command = new ArrayList<>(List.of(
                    "soffice",
                    "--headless",
                    "-env:UserInstallation=" + work.resolve("profile").toUri(),
                    "--convert-to",
                    ending,
                    "--outdir",
                    kept.toString()));
            for (Map.Entry<String, String> made : CorpusRecipes.BY_LIBREOFFICE.entrySet()) {
                if (made.getValue().equals(ending)) {
                    String of = made.getKey().replaceFirst("^lo-[a-z]+-", "");
                    Path source = work.resolve(made.getKey() + ".xlsx");
                    Files.move(
                            CorpusRecipes.file(of, Files.createTempDirectory(work, "one")),
                            source,
                            StandardCopyOption.REPLACE_EXISTING);
                    command.add(source.toString());
                }
            }
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IOException("LibreOffice failed");
            }
        }
    }
}
