package org.yuebao.report.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yuebao.report.content.WordingException;
import org.yuebao.report.theme.ReportThemeException;
import org.yuebao.report.theme.ReportThemeReader;
import org.yuebao.report.theme.WordTemplate;
import org.yuebao.templates.Templates;

/** Whether the templates that a clerk has changed can be used: told now, before a night's run stumbles over them. */
public final class TemplateCheck {

    private TemplateCheck() {}

    /**
     * @param templates the user's before the shipped ones
     * @return one Chinese sentence for each fault; empty where all is well
     */
    public static List<String> faultsOf(Templates templates) {
        List<String> faults = new ArrayList<>();
        theme(templates, faults);
        for (String wording : Templates.EDITABLE) {
            if (wording.endsWith(".txt")) {
                try {
                    new WordingSource(templates, wording).read();
                } catch (WordingException fault) {
                    // the circular goes with the report's wording, whose fault is told once
                    if (!faults.contains(String.valueOf(fault.getMessage()))) {
                        faults.add(String.valueOf(fault.getMessage()));
                    }
                }
            }
        }
        return List.copyOf(faults);
    }

    private static void theme(Templates templates, List<String> faults) {
        try (InputStream word = templates.open(WordTemplate.FILE);
                InputStream theme = templates.open("theme/report.properties")) {
            ReportThemeReader.read(theme, WordTemplate.read(word));
        } catch (ReportThemeException fault) {
            faults.add(fault.getMessage() + "。");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme", e);
        }
    }

    /** Files in the user's folder that stand for no template: most likely their name is misspelt. */
    public static List<String> withoutEffect(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !Templates.EDITABLE.contains(name) && !name.startsWith("plans/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through " + folder, e);
        }
    }
}
