package org.yuebao.report.content.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a cell's text into its sentences. Nothing is added but a missing full stop, nothing taken away but numbers of an
 * enumeration, the writer's own name at the beginning (which the attribution says) and blanks.
 */
final class Sentences {

    private static final String ENDS = "。！？!?";
    private static final String OPENING = "（(“‘「『《【";
    private static final String CLOSING = "）)”’」』》】";

    /** 1. 1、 （1） ① 一、 before what they number; never 1.5 or 1、2号. */
    private static final String NUMBER =
            "(?:\\d{1,2}[.．、](?:[ \\t]+|(?!\\d))|[（(]\\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,2}、)";

    private static final Pattern NUMBER_FIRST = Pattern.compile("^\\s*" + NUMBER + "\\s*");
    private static final Pattern NUMBER_LATER = Pattern.compile("(?<=[。；;])\\s*(?=" + NUMBER + ")");

    /** Of a cell that was filled in to say that there is nothing. */
    private static final Pattern NOTHING = Pattern.compile("[\\s。.、,，/／—–\\-－~]*|无|暂无|没有|零报告|同上|略");

    private static final Pattern BETWEEN_CHINESE = Pattern.compile("(?<![\\x21-\\x7e]) +| +(?![\\x21-\\x7e])");

    private Sentences() {}

    /** @param ownNames of whoever wrote it */
    static List<String> of(String text, Set<String> ownNames) {
        Pattern ownName = ownName(ownNames);
        List<String> sentences = new ArrayList<>();
        for (String passage : passages(text)) {
            String unnumbered = NUMBER_FIRST.matcher(passage).replaceFirst("");
            for (String raw : cut(unnumbered)) {
                String sentence = BETWEEN_CHINESE.matcher(raw.strip()).replaceAll("");
                String anonymous = ownName.matcher(sentence).replaceFirst("");
                if (!NOTHING.matcher(withoutStop(anonymous)).matches()) {
                    sentences.add(stopped(anonymous));
                }
            }
        }
        return sentences;
    }

    /** Without full stop or what stands in its place: what two sentences are compared by. */
    static String withoutStop(String sentence) {
        return sentence.replaceFirst("[。；;，,、.\\s]+$", "");
    }

    private static String stopped(String sentence) {
        String bare = withoutStop(sentence);
        char last = bare.charAt(bare.length() - 1);
        boolean ends = ENDS.indexOf(last) >= 0
                || (CLOSING.indexOf(last) >= 0
                        && bare.length() > 1
                        && ENDS.indexOf(bare.charAt(bare.length() - 2)) >= 0);
        return ends ? bare : bare + "。";
    }

    /** Lines, and the numbered pieces of a line. A line that only wraps is put together with the next. */
    private static List<String> passages(String text) {
        List<String> lines = Arrays.stream(text.split("\\R"))
                .map(line -> line.replaceAll("[\\s\\u3000\\u00a0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        boolean punctuated = lines.stream().anyMatch(line -> ENDS.indexOf(line.charAt(line.length() - 1)) >= 0);
        List<String> passages = new ArrayList<>();
        StringBuilder passage = new StringBuilder();
        for (String line : lines) {
            if (!passage.isEmpty() && !goesOn(passage, line, punctuated)) {
                passages.add(passage.toString());
                passage.setLength(0);
            }
            passage.append(passage.isEmpty() ? "" : " ").append(line);
        }
        if (!passage.isEmpty()) {
            passages.add(passage.toString());
        }
        return passages.stream().flatMap(NUMBER_LATER::splitAsStream).toList();
    }

    /**
     * In a text that ends its sentences, a line that ends without one is wrapped; in one that doesn't, each line stands
     * for itself unless it breaks off.
     */
    private static boolean goesOn(CharSequence before, String line, boolean punctuated) {
        if (NUMBER_FIRST.matcher(line).find()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return punctuated ? (ENDS + "；;").indexOf(last) < 0 : ("，,、：:" + OPENING).indexOf(last) >= 0;
    }

    /** At the end of each sentence that doesn't stand in brackets or quotes. */
    private static List<String> cut(String passage) {
        List<String> sentences = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean balanced = isBalanced(passage);
        for (int i = 0; i < passage.length(); i++) {
            char c = passage.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth--;
            }
            boolean closesSentence = depth == 0
                    && CLOSING.indexOf(c) >= 0
                    && i > 0
                    && ENDS.indexOf(passage.charAt(i - 1)) >= 0
                    && "”’」』".indexOf(c) >= 0
                    && isStart(passage, i + 1);
            if (((depth == 0 || !balanced) && ENDS.indexOf(c) >= 0) || (balanced && closesSentence)) {
                int end = i + 1;
                while (end < passage.length() && ENDS.indexOf(passage.charAt(end)) >= 0) {
                    end++;
                }
                sentences.add(passage.substring(from, end));
                from = end;
                i = end - 1;
            }
        }
        sentences.add(passage.substring(from));
        return sentences;
    }

    /** After “…。” the sentence may go on: “…。”的要求. */
    private static boolean isStart(String passage, int at) {
        return at >= passage.length() || passage.charAt(at) == ' ';
    }

    /** Whether every bracket and quote that is opened is closed. */
    static boolean isBalanced(String passage) {
        int depth = 0;
        for (int i = 0; i < passage.length(); i++) {
            char c = passage.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** 通州区： and 通州区已…; not 通州区域…, which is no name. */
    private static Pattern ownName(Set<String> names) {
        String any = names.stream()
                .filter(name -> name.length() > 1)
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return any.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("^(?:" + any + ")(?:[：:，,]\\s*|(?=[已共累按就将对在]|完成|开展|组织|制定|印发|推进|督促|检查|召开))");
    }
}
