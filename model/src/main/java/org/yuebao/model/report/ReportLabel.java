package org.yuebao.model.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short name of a published report: {@code d3} is the third draft (草稿), {@code r1} the first issue (定稿),
 * {@code r2} a correction (更正).
 *
 * @param number from 1
 */
public record ReportLabel(Kind kind, int number) {

    private static final Pattern FORM = Pattern.compile("([dr])([1-9]\\d{0,8})");

    /** Draft or issued. */
    public enum Kind {
        DRAFT,
        ISSUED
    }

    public static ReportLabel draft(int number) {
        return new ReportLabel(Kind.DRAFT, number);
    }

    public static ReportLabel issued(int number) {
        return new ReportLabel(Kind.ISSUED, number);
    }

    /** {@code d3} or {@code r1}; empty for anything else. */
    public static Optional<ReportLabel> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new ReportLabel(
                        matcher.group(1).equals("d") ? Kind.DRAFT : Kind.ISSUED, Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** For people: 草稿第3稿, 定稿, 更正第1次. */
    public String chinese() {
        return switch (kind) {
            case DRAFT -> "草稿第" + number + "稿";
            case ISSUED -> number == 1 ? "定稿" : "更正第" + (number - 1) + "次";
        };
    }

    @Override
    public String toString() {
        return (kind == Kind.DRAFT ? "d" : "r") + number;
    }
}
