package org.yuebao.ingest.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words that a column offers, each with the value it stands for; immutable. */
final class Choices<T> {

    static final Choices<Boolean> YES_OR_NO =
            new Choices<Boolean>().with("是", true).with("否", false);

    private final Map<String, T> meanings;

    Choices() {
        this(Map.of());
    }

    private Choices(Map<String, T> meanings) {
        this.meanings = meanings;
    }

    static <T> Choices<T> of(List<T> values, Function<T, String> word) {
        Choices<T> choices = new Choices<>();
        for (T value : values) {
            choices = choices.with(word.apply(value), value);
        }
        return choices;
    }

    Choices<T> with(String word, T value) {
        Map<String, T> more = new LinkedHashMap<>(meanings);
        more.put(word, value);
        return new Choices<>(more);
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
