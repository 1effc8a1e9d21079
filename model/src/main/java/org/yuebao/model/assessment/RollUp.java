package org.yuebao.model.assessment;

/**
 * How everything under one heading stands: of a section, a theme or the whole plan. The three counts are three views of
 * the same and are never mixed: tasks, measures (each once), assessments (unit × measure). It has no light of its own:
 * no rule gives one.
 *
 * @param order place in the plan, from 0: the whole, then each theme with its sections behind it
 * @param code theme's code, or theme's code and the section's headings joined by /; 全部 for the whole
 * @param title as printed
 */
public record RollUp(
        Level level,
        int order,
        String code,
        String title,
        LightCounts tasks,
        LightCounts measures,
        LightCounts assessments) {

    /** What is rolled up. */
    public enum Level {
        WHOLE,
        THEME,
        SECTION,
        SUBSECTION
    }
}
