package org.yuebao.ingest.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that a column offers, each with the value it stands for. */
final class Choices<T> {

    static final Choices<Boolean> YES_OR_NO =
            new Choices<Boolean>().with("是", true).with("否", false);

    private final Map<String, T> meanings = new LinkedHashMap<>();

    Choices<T> with(String word, T value) {
        meanings.put(word, value);
        return this;
    }

    List<String> words() {
        return List.copyOf(meanings.keySet());
    }

    Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    String word(T value) {
        return meanings.entrySet().stream()
                .filter(choice -> choice.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word for " + value));
    }
}
