package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words on the page are true: links lead somewhere, and the glossary's words are classes. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");
    private static final Pattern WORD = Pattern.compile("^\\| ([A-Z][A-Za-z, .]+) \\|.*\\| `([a-z.]+)` \\|$");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                links++;
                if (!Files.exists(document.resolveSibling(link.group(1)))) {
                    broken.add(root().relativize(document) + " → " + link.group(1));
                }
            }
        }

        assertThat(links).isGreaterThan(25);
        assertThat(broken).isEmpty();
    }

    @Test
    void everyWordOfTheGlossaryIsAClass() throws IOException {
        List<String> missing = new ArrayList<>();
        int words = 0;
        for (String line : Files.readAllLines(root().resolve("docs/glossary.md"))) {
            Matcher entry = WORD.matcher(line);
            if (entry.matches()) {
                for (String word : entry.group(1).split(", ")) {
                    words++;
                    String type = "org.yuebao." + entry.group(2) + "." + word.replace('.', '$');
                    if (!isClass(type)) {
                        missing.add(type);
                    }
                }
            }
        }

        assertThat(words).isGreaterThan(40);
        assertThat(missing).isEmpty();
    }

    @Test
    void theCommandsOfTheReadmeAreCommandsOfTheProgram() throws IOException {
        String readme =
                Files.readString(root().resolve("README.md")) + Files.readString(root().resolve("README.zh-CN.md"));
        Matcher command = Pattern.compile("bin/yuebao ([a-z]+)( [a-z]+)?").matcher(readme);
        int commands = 0;
        while (command.find()) {
            commands++;
            Cli help = command.group(1).equals("plan")
                    ? Cli.yuebao("plan", command.group(2).strip(), "--help")
                    : Cli.yuebao(command.group(1), "--help");
            assertThat(help.exitCode()).as(command.group()).isZero();
        }
        assertThat(commands).isGreaterThan(8);
    }

    private static boolean isClass(String type) {
        try {
            Class.forName(type, false, DocumentsTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> inDocs = Files.walk(root().resolve("docs"))) {
            return Stream.concat(
                            Stream.of(root().resolve("README.md"), root().resolve("README.zh-CN.md")),
                            inDocs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static Path root() {
        Path up = Path.of("").toAbsolutePath();
        while (up != null && !Files.exists(up.resolve("bin/yuebao"))) {
            up = up.getParent();
        }
        return java.util.Objects.requireNonNull(up, "the checkout's root");
    }
}
