package org.yuebao.ingest.official.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The numbers that Word sets before paragraphs by itself (自动编号), which the text doesn't hold. Counts in the document's
 * order, so one is for one reading only.
 */
final class ListNumbers {

    private static final String CHINESE = "零一二三四五六七八九十";

    /** How one level of a list is numbered: {@code （%1）} in Chinese numerals from 1. */
    private record Level(String text, String format, int start) {}

    private final Map<String, String> listOf;
    private final Map<String, Map<Integer, Level>> levels;
    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

    private ListNumbers(Map<String, String> listOf, Map<String, Map<Integer, Level>> levels) {
        this.listOf = listOf;
        this.levels = levels;
    }

    static ListNumbers none() {
        return new ListNumbers(Map.of(), Map.of());
    }

    static ListNumbers read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> listOf = new HashMap<>();
        Map<String, Map<Integer, Level>> levels = new HashMap<>();
        String list = "";
        String id = "";
        int level = 0;
        while (WordXml.nextStart(xml)) {
            String value = WordXml.attribute(xml, "val");
            Map<Integer, Level> own = levels.computeIfAbsent(list, key -> new HashMap<>());
            Level known = own.getOrDefault(level, new Level("", "decimal", 1));
            switch (xml.getLocalName()) {
                case "abstractNum" -> list = WordXml.attribute(xml, "abstractNumId");
                case "lvl" -> level = WordXml.number(WordXml.attribute(xml, "ilvl"), 0);
                case "start" -> own.put(level, new Level(known.text, known.format, WordXml.number(value, 1)));
                case "numFmt" -> own.put(level, new Level(known.text, value, known.start));
                case "lvlText" -> own.put(level, new Level(value, known.format, known.start));
                case "num" -> id = WordXml.attribute(xml, "numId");
                case "abstractNumId" -> listOf.put(id, value);
                default -> {}
            }
        }
        return new ListNumbers(listOf, levels);
    }

    /** Counts on, and says what stands before the paragraph; empty for bullets and unknown lists. */
    String next(String id, int level) {
        String list = listOf.getOrDefault(id, "");
        Level known = levels.getOrDefault(list, Map.of()).get(level);
        if (known == null) {
            return "";
        }
        TreeMap<Integer, Integer> count = new TreeMap<>(counts.getOrDefault(list, Map.of()));
        count.tailMap(level, false).clear();
        count.merge(level, known.start, (before, start) -> before + 1);
        counts.put(list, count);
        String text = known.text;
        for (Map.Entry<Integer, Level> other :
                levels.getOrDefault(list, Map.of()).entrySet()) {
            int number = count.getOrDefault(other.getKey(), other.getValue().start);
            text = text.replace("%" + (other.getKey() + 1), inFormat(number, other.getValue().format));
        }
        return known.format.equals("bullet") || known.format.equals("none") ? "" : text;
    }

    private static String inFormat(int number, String format) {
        boolean chinese =
                format.startsWith("chinese") || format.startsWith("japaneseCounting") || format.startsWith("ideograph");
        return chinese && number < 100 ? chinese(number) : String.valueOf(number);
    }

    private static String chinese(int number) {
        int tens = number / 10;
        String begin = tens == 0 ? "" : tens == 1 ? "十" : CHINESE.charAt(tens) + "十";
        return number % 10 == 0 && tens > 0 ? begin : begin + CHINESE.charAt(number % 10);
    }
}
