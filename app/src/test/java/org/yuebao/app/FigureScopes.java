package org.yuebao.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The numbers that figures.json knows of a subject, as they may be printed. */
final class FigureScopes {

    static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** Addresses of cells, and what the units wrote. */
    private static final Set<String> NO_FIGURES = Set.of("sources", "entries", "text");

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final JsonNode figures;
    private final Map<String, JsonNode> measures = new LinkedHashMap<>();
    private final Map<String, JsonNode> tasks = new LinkedHashMap<>();
    private final Map<String, JsonNode> themes = new LinkedHashMap<>();
    private final Map<String, JsonNode> standings = new LinkedHashMap<>();
    private final List<JsonNode> indicators;
    private final Map<String, List<JsonNode>> derived = new HashMap<>();

    FigureScopes(JsonNode figures) {
        this.figures = figures;
        list("measures").forEach(one -> measures.put(text(one, "code"), one));
        list("tasks").forEach(one -> tasks.put(text(one, "code"), one));
        list("standings").forEach(one -> standings.put(text(one, "unit"), one));
        list("rollUps").stream()
                .filter(one -> text(one, "level").equals("THEME"))
                .forEach(one -> themes.put(text(one, "title").replaceFirst("\\d{4}年行动计划$", ""), one));
        indicators = list("indicators");
        list("derived")
                .forEach(one -> derived.computeIfAbsent(text(one, "figure"), none -> new ArrayList<>())
                        .add(one));
    }

    List<JsonNode> list(String name) {
        return figures.get(name).valueStream().toList();
    }

    JsonNode of(String name) {
        return figures.get(name);
    }

    List<JsonNode> indicators() {
        return indicators;
    }

    Optional<JsonNode> measure(String code) {
        return Optional.ofNullable(measures.get(code));
    }

    /** The whole of all themes under its own name, 合计. */
    List<JsonNode> theme(String name) {
        return name.equals("合计") ? derived("全部") : about(name);
    }

    String codeOfTheme(String name) {
        return text(Optional.ofNullable(themes.get(name)).orElseThrow(), "code");
    }

    List<JsonNode> derived(String figure) {
        return derived.getOrDefault(figure, List.of());
    }

    /** @param printed in full, or short as the report's tables have it: 通州 */
    String unit(String printed) {
        return standings.keySet().stream()
                .filter(unit -> unit.equals(printed)
                        || unit.equals(printed + "区")
                        // 中国铁路北京局集团有限公司 and 北京冬奥组委总体策划部 have short names of their own
                        || (printed.equals("北京铁路局") && unit.contains("铁路"))
                        || (printed.equals("冬奥组委") && unit.contains("冬奥")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no unit " + printed));
    }

    /** Score, rank, parts, timeliness and findings. */
    List<JsonNode> ofUnit(String printed) {
        String unit = unit(printed);
        List<JsonNode> all = new ArrayList<>();
        Optional.ofNullable(standings.get(unit)).ifPresent(all::add);
        derived.forEach((figure, ones) -> {
            if (figure.endsWith("@" + unit) && !figure.startsWith("指标-")) {
                all.addAll(ones);
            }
        });
        return all;
    }

    /** Targets and values of all its indicators. */
    List<JsonNode> indicatorsOfUnit(String printed) {
        return indicators.stream()
                .flatMap(indicator -> assessment(indicator, unit(printed)).stream())
                .flatMap(one -> parts(one, "actual", "target").stream())
                .toList();
    }

    static Optional<JsonNode> assessment(JsonNode indicator, String unit) {
        return indicator
                .get("assessments")
                .valueStream()
                .filter(one -> text(one, "unit").equals(unit))
                .findFirst();
    }

    /** Names of measures, tasks, indicators, themes that stand in a text; 大气-1 doesn't stand in 大气-1-1. */
    List<String> named(String words) {
        List<String> found = Stream.of(
                        measures.keySet().stream(),
                        tasks.keySet().stream(),
                        themes.keySet().stream(),
                        indicators.stream().map(one -> text(one, "name")))
                .flatMap(names -> names)
                .filter(name -> Pattern.compile(Pattern.quote(name) + "(?![-\\d])")
                        .matcher(words)
                        .find())
                .toList();
        return found.stream()
                .filter(name -> found.stream().noneMatch(other -> !other.equals(name) && other.contains(name)))
                .toList();
    }

    /** What is said of a subject as a whole; of an indicator also what its units reported, of which the text names the range. */
    List<JsonNode> about(String name) {
        List<JsonNode> all = new ArrayList<>(derived(name));
        Optional.ofNullable(measures.get(name)).ifPresent(one -> all.addAll(parts(one, "units", "sums", "why")));
        Optional.ofNullable(tasks.get(name)).ifPresent(one -> all.addAll(parts(one, "measures")));
        Optional.ofNullable(themes.get(name)).ifPresent(one -> {
            all.addAll(parts(one, "tasks", "measures"));
            all.addAll(derived(text(one, "code")));
        });
        indicators.stream().filter(one -> text(one, "name").equals(name)).forEach(one -> {
            all.addAll(parts(one, "met", "judged", "sum", "city", "own"));
            one.get("outlooks")
                    .valueStream()
                    .filter(outlook -> outlook.get("unit").isNull())
                    .forEach(all::add);
            one.get("assessments").forEach(assessment -> all.add(assessment.get("actual")));
        });
        return all;
    }

    private static List<JsonNode> parts(JsonNode node, String... names) {
        return Stream.of(names).map(node::get).toList();
    }

    /** How often a rule decided. */
    long decidedBy(String rule) {
        return Stream.concat(measures.values().stream(), indicators.stream())
                .flatMap(one -> one.get("assessments").valueStream())
                .filter(one -> text(one, "rule").equals(rule))
                .count();
    }

    /** Every number in a part of figures.json, also as a percentage and with one decimal, as the report prints them. */
    static Set<BigDecimal> numbers(Stream<JsonNode> nodes) {
        Set<BigDecimal> numbers = new TreeSet<>();
        nodes.forEach(node -> collect(node, numbers));
        return numbers;
    }

    private static void collect(JsonNode node, Set<BigDecimal> numbers) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(property -> !NO_FIGURES.contains(property.getKey()))
                    .forEach(property -> collect(property.getValue(), numbers));
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, numbers));
            return;
        }
        String text = node.asString();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(new BigDecimal(matcher.group()));
        }
        if (DECIMAL.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text).abs();
            numbers.add(value.setScale(1, RoundingMode.HALF_UP));
            if (value.compareTo(BigDecimal.ONE) <= 0) {
                numbers.add(value.movePointRight(2).setScale(1, RoundingMode.HALF_UP));
            }
        }
    }

    static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }
}
