package org.yuebao.ingest.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * One row of a sheet as text, each cell known by its column's header.
 *
 * @param number the row as a person counts, from 1
 * @param texts by column number from 0; a blank cell has none
 */
record TextRow(String sheet, int number, Map<String, Integer> columns, Map<Integer, String> texts, Problems problems) {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    /** Empty text where the cell is blank or the column missing. */
    String text(String header) {
        Integer column = columns.get(header);
        return column == null ? "" : texts.getOrDefault(column, "");
    }

    boolean isBlank(String header) {
        return text(header).isEmpty();
    }

    /** {@code 任务措施!K23}. */
    String place(String header) {
        Integer column = columns.get(header);
        return sheet + "!" + CellReference.convertNumToColString(column == null ? 0 : column) + number;
    }

    void problem(String header, String statement) {
        // A missing column was told once; its cells are not told again.
        if (columns.containsKey(header)) {
            problems.add(place(header), statement);
        }
    }

    String required(String header) {
        if (isBlank(header)) {
            problem(header, "“" + header + "”为空，请填写");
        }
        return text(header);
    }

    <T> T chosen(String header, Choices<T> choices, T otherwise) {
        Optional<T> meaning = choices.meaning(text(header));
        if (meaning.isEmpty()) {
            problem(header, found(header) + "，请填写" + anyOf(choices.words()));
        }
        return meaning.orElse(otherwise);
    }

    OptionalInt wholeNumber(String header) {
        if (text(header).matches("\\d{1,9}")) {
            return OptionalInt.of(Integer.parseInt(text(header)));
        }
        problem(header, found(header) + "，请填写整数");
        return OptionalInt.empty();
    }

    /** Dates such as 2022-06-30 or 2022年6月30日, several separated by ；; what is no date is a problem. */
    List<LocalDate> dates(String header) {
        List<LocalDate> dates = new ArrayList<>();
        for (String text : Names.split(text(header))) {
            date(text).ifPresentOrElse(dates::add, () -> problem(header, "“" + text + "”不是日期，请填写如“2022-06-30”"));
        }
        return dates;
    }

    String found(String header) {
        return isBlank(header) ? "“" + header + "”为空" : "“" + header + "”填的是“" + text(header) + "”";
    }

    static String anyOf(List<String> words) {
        return "“" + String.join("”“", words) + "”之一";
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
