package org.yuebao.ingest.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet with one fact a row: what is asked, the answer, how to answer. A row that is missing is told once, on reading. */
final class KeyedRows<K extends Enum<K> & KeyedRows.Key> {

    /** What is asked in a row. */
    interface Key {
        String key();

        String explanation();

        /** A row that need not be there. */
        default boolean isOptional() {
            return false;
        }
    }

    private final String valueHeader;
    private final Map<K, TextRow> rows;

    private KeyedRows(String valueHeader, Map<K, TextRow> rows) {
        this.valueHeader = valueHeader;
        this.rows = rows;
    }

    static <K extends Enum<K> & Key> KeyedRows<K> read(
            WorkbookText workbook,
            Class<K> keys,
            String sheet,
            String keyHeader,
            String valueHeader,
            Problems problems) {
        List<TextRow> present = workbook.rows(sheet, List.of(keyHeader, valueHeader));
        Map<K, TextRow> rows = new EnumMap<>(keys);
        for (K key : keys.getEnumConstants()) {
            Optional<TextRow> row = present.stream()
                    .filter(one -> one.text(keyHeader).equals(key.key()))
                    .findFirst();
            row.ifPresent(one -> rows.put(key, one));
            if (row.isEmpty() && !present.isEmpty() && !key.isOptional()) {
                problems.add(sheet, "缺少“" + key.key() + "”一行，请补上（" + key.explanation() + "）");
            }
        }
        return new KeyedRows<>(valueHeader, rows);
    }

    Optional<TextRow> row(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** Empty where nothing is said. */
    String text(K key) {
        return row(key).map(row -> row.text(valueHeader)).orElse("");
    }

    String required(K key) {
        if (text(key).isEmpty()) {
            misread(key);
        }
        return text(key);
    }

    /** Tells that the answer is none, and how to answer. */
    void misread(K key) {
        String found = text(key).isEmpty() ? "为空" : "填的是“" + text(key) + "”";
        problem(key, "“" + key.key() + "”" + found + "，请填写：" + key.explanation());
    }

    void problem(K key, String statement) {
        row(key).ifPresent(row -> row.problem(valueHeader, statement));
    }

    /** @return {@code otherwise} where the answer is no whole number from {@code least} on, which is told */
    int wholeNumber(K key, int least, int otherwise) {
        String text = text(key);
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least) {
            return Integer.parseInt(text);
        }
        misread(key);
        return otherwise;
    }

    /** @return {@code otherwise} where the answer is none of the words, which is told */
    <T> T chosen(K key, Choices<T> choices, T otherwise) {
        Optional<T> meaning = choices.meaning(text(key));
        if (meaning.isEmpty()) {
            misread(key);
        }
        return meaning.orElse(otherwise);
    }
}
