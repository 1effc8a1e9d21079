package org.yuebao.report.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report's sentences, from a text file that a clerk may edit: {@code [passage]} on a line of its own, below it one
 * paragraph a line with {@code {placeholder}}s; a line that begins with # is a remark. Every passage of {@link Phrase}
 * must be there, and only its own placeholders may stand in it: a slip is told with its line when the file is read, not
 * found in a printed report. The parts of the report come in the order in which their titles stand in the file; one
 * whose title is emptied is left out.
 */
public final class Wording {

    private static final Pattern PASSAGE = Pattern.compile("\\[(.+)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Map<Phrase, List<String>> passages;
    private final String sha256;

    private Wording(Map<Phrase, List<String>> passages, String sha256) {
        this.passages = passages;
        this.sha256 = sha256;
    }

    /**
     * @param template its name, for messages
     * @throws WordingException when a passage or placeholder is unknown, missing or there twice
     */
    public static Wording read(String template, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        Map<Phrase, List<String>> passages = parse(template, bytes);
        for (Phrase phrase : Phrase.values()) {
            if (!passages.containsKey(phrase)) {
                throw new WordingException(template, 0, "缺少段落[" + phrase.key() + "]");
            }
        }
        return new Wording(passages, Sha256.of(bytes));
    }

    /**
     * The same but for the passages that another file words anew, such as 通报 beside 报告.
     *
     * @throws WordingException when a passage or placeholder is unknown or there twice
     */
    public Wording with(String template, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        Map<Phrase, List<String>> anew = parse(template, bytes);
        Map<Phrase, List<String>> both = new LinkedHashMap<>(passages);
        if (anew.keySet()
                .containsAll(
                        Arrays.stream(Phrase.values()).filter(Phrase::isSection).toList())) {
            anew.keySet().forEach(both::remove);
        }
        both.putAll(anew);
        return new Wording(both, Sha256.of((sha256 + Sha256.of(bytes)).getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<Phrase, List<String>> parse(String template, byte[] bytes) {
        Map<Phrase, List<String>> passages = new LinkedHashMap<>();
        Optional<Phrase> current = Optional.empty();
        int number = 0;
        for (String raw : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            String line = raw.replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher passage = PASSAGE.matcher(line);
            if (passage.matches()) {
                Phrase phrase = phrase(template, number, passage.group(1));
                if (passages.put(phrase, new ArrayList<>()) != null) {
                    throw new WordingException(template, number, "段落[" + phrase.key() + "]出现了两次");
                }
                current = Optional.of(phrase);
                continue;
            }
            Phrase phrase = current.orElse(null);
            if (phrase == null) {
                throw new WordingException(template, number, "第一个[段落名]之前不应有文字");
            }
            checkPlaceholders(template, number, line, phrase);
            List<String> lines = passages.get(phrase);
            if (lines != null) {
                lines.add(line);
            }
        }
        passages.forEach((phrase, lines) -> {
            boolean leftOut = phrase.isSection() && lines.isEmpty();
            if (phrase.oneLine() && lines.size() != 1 && !leftOut) {
                throw new WordingException(template, 0, "段落[" + phrase.key() + "]应恰好一行，现有" + lines.size() + "行");
            }
        });
        return passages;
    }

    /** 报告 or 通报, which ends the files' names. */
    public String kind() {
        return line(Phrase.KIND);
    }

    /** The parts of the report in the order wanted. */
    List<Phrase> sections() {
        return passages.entrySet().stream()
                .filter(each -> each.getKey().isSection() && !each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Lower-case hex SHA-256 of the file or files, for the hash over a report's inputs. */
    public String sha256() {
        return sha256;
    }

    /**
     * The one line of a phrase, filled in.
     *
     * @param values name, value, name, value …: exactly the placeholders of the phrase
     */
    String line(Phrase phrase, String... values) {
        return fill(phrase, passages.getOrDefault(phrase, List.of()).getFirst(), values);
    }

    /** The paragraphs of a phrase, filled in; none where the clerk has taken them out. */
    List<Block> paragraphs(Phrase phrase, String... values) {
        return passages.getOrDefault(phrase, List.of()).stream()
                .<Block>map(line -> new Block.Paragraph(Block.Role.BODY, fill(phrase, line, values)))
                .toList();
    }

    private static String fill(Phrase phrase, String line, String... values) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            given.put(values[i], values[i + 1]);
        }
        if (!given.keySet().equals(phrase.placeholders())) {
            throw new IllegalArgumentException(phrase + " takes " + new TreeSet<>(phrase.placeholders()) + ", not "
                    + new TreeSet<>(given.keySet()));
        }
        return PLACEHOLDER
                .matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(given.getOrDefault(found.group(1), "")));
    }

    private static Phrase phrase(String template, int line, String key) {
        return Arrays.stream(Phrase.values())
                .filter(phrase -> phrase.key().equals(key.strip()))
                .findFirst()
                .orElseThrow(() -> new WordingException(template, line, "没有名为[" + key + "]的段落"));
    }

    private static void checkPlaceholders(String template, int number, String line, Phrase phrase) {
        Matcher matcher = PLACEHOLDER.matcher(line);
        while (matcher.find()) {
            if (!phrase.placeholders().contains(matcher.group(1))) {
                throw new WordingException(
                        template,
                        number,
                        "段落[" + phrase.key() + "]中没有占位符{" + matcher.group(1) + "}；" + allowed(phrase));
            }
        }
        String rest = matcher.replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            throw new WordingException(template, number, "花括号不成对；" + allowed(phrase));
        }
    }

    private static String allowed(Phrase phrase) {
        if (phrase.placeholders().isEmpty()) {
            return "这一段不用占位符";
        }
        StringBuilder names = new StringBuilder("可用的有");
        phrase.placeholders().forEach(name -> names.append('{').append(name).append('}'));
        return names.toString();
    }
}
