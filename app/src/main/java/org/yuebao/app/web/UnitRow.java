package org.yuebao.app.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.unit.Unit;

/**
 * One unit in the month's matrix.
 *
 * @param state on time, late, missing, refused or awaited, now
 * @param standing of the newest run
 * @param mustFix blockers and errors of the revision in force and of refused files
 * @param months one square for each month of the year up to this one
 */
public record UnitRow(
        Unit unit,
        State state,
        Optional<Instant> receivedAt,
        Optional<Standing> standing,
        long mustFix,
        long shouldFix,
        List<Square> months) {

    public UnitRow {
        months = List.copyOf(months);
    }

    /** How a unit stands with its report of a month. */
    public enum State {
        ON_TIME("●", "按时", "green"),
        LATE("▲", "逾期", "yellow"),
        REFUSED("■", "退回", "red"),
        MISSING("■", "未报", "red"),
        AWAITED("○", "未到期", "grey");

        private final String shape;
        private final String word;
        private final String css;

        State(String shape, String word, String css) {
            this.shape = shape;
            this.word = word;
            this.css = css;
        }

        public String shape() {
            return shape;
        }

        public String word() {
            return word;
        }

        public String css() {
            return css;
        }

        public boolean hasReported() {
            return this == ON_TIME || this == LATE;
        }
    }

    /** One month of the matrix. */
    public record Square(String month, State state) {}
}
