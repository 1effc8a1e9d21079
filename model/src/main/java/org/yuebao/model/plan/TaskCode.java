package org.yuebao.model.plan;

/**
 * Theme and number of a task: {@code 大气-5}.
 *
 * @param theme the theme's code
 * @param number as printed in the plan, from 1 within its theme
 */
public record TaskCode(String theme, int number) {

    @Override
    public String toString() {
        return theme + "-" + number;
    }
}
