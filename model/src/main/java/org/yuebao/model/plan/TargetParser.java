package org.yuebao.model.plan;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the printed cell of an indicator annex. Source: domain.md, “Indicators of the 2022 city annex”. */
public final class TargetParser {

    private static final Set<String> DASHES = Set.of("-", "--", "—", "——", "–", "/", "");
    /** An asterisk behind the number refers to a note under the table. */
    private static final Pattern BOUND = Pattern.compile("(≥|>|≤|<|>=|<=)?(-?\\d+(?:\\.\\d+)?)\\*?");

    private static final Pattern COMPOSITE = Pattern.compile("([^()]+)\\(([^()]+)\\)");

    private TargetParser() {}

    /** Never fails: what cannot be compared by number keeps its words. */
    public static Target parse(String cell, Indicator indicator) {
        String printed = cell.strip();
        String text = Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        if (DASHES.contains(text)) {
            return new Target.NotApplicable(printed);
        }
        if (indicator.isComposite()) {
            return composite(text, printed, indicator);
        }
        return bound(text, printed, indicator.better())
                .<Target>map(
                        bound -> bound.value().signum() == 0 && indicator.isSum() ? new Target.NoTask(printed) : bound)
                .orElseGet(() -> new Target.InWords(printed));
    }

    private static Target composite(String text, String printed, Indicator indicator) {
        Matcher matcher = COMPOSITE.matcher(text);
        if (matcher.matches()) {
            List<String> cells = new ArrayList<>(List.of(matcher.group(1)));
            cells.addAll(List.of(matcher.group(2).split("[,，、;；]", -1)));
            if (cells.size() == indicator.parts().size()) {
                List<Target.Bound> bounds = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) {
                    bound(cells.get(i), cells.get(i), indicator.parts().get(i).better())
                            .ifPresent(bounds::add);
                }
                if (bounds.size() == cells.size()) {
                    return new Target.Composite(bounds, printed);
                }
            }
        }
        return new Target.InWords(printed);
    }

    private static Optional<Target.Bound> bound(String text, String printed, Better better) {
        Matcher matcher = BOUND.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sign = Optional.ofNullable(matcher.group(1)).orElse("");
        Comparator comparator = switch (sign) {
            case "≥", ">=" -> Comparator.AT_LEAST;
            case ">" -> Comparator.ABOVE;
            case "≤", "<=" -> Comparator.AT_MOST;
            case "<" -> Comparator.BELOW;
            default -> better == Better.LOWER ? Comparator.AT_MOST : Comparator.AT_LEAST;
        };
        return Optional.of(new Target.Bound(comparator, new BigDecimal(matcher.group(2)), printed));
    }
}
