package org.yuebao.model.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Theme, task and place of a measure within its task: {@code 大气-5-1}.
 *
 * @param number from 1, in the order of the plan
 */
public record MeasureCode(TaskCode task, int number) implements AssessedSubject {

    private static final Pattern FORM = Pattern.compile("(.+)-(\\d+)-(\\d+)");

    /** @throws IllegalArgumentException when the text is no measure code */
    public static MeasureCode parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a measure code like 大气-5-1: " + text);
        }
        return new MeasureCode(
                new TaskCode(matcher.group(1), Integer.parseInt(matcher.group(2))), Integer.parseInt(matcher.group(3)));
    }

    @Override
    public String value() {
        return task + "-" + number;
    }

    @Override
    public String toString() {
        return value();
    }
}
