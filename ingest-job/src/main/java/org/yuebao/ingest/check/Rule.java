package org.yuebao.ingest.check;

import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Severity;

/**
 * What reporters can read about a check before they report; the catalogue (检查规则清单) is made of these.
 *
 * @param code stable, and never used again when the check is retired
 * @param severity the shipped one; a bureau may set a warning or a note to the other
 * @param title what is wrong, in a few words
 * @param explanation when it is found and what follows from it
 * @param example a wrong value beside a right one
 */
public record Rule(
        FindingCode code, Stage stage, Severity severity, String title, String explanation, Example example) {

    /** A value that is found, and one that isn't. */
    public record Example(String wrong, String right) {}

    /** The first half of a rule: {@code Rule.warning(code, stage, title).because(explanation).wrong("1").right("2")}. */
    static Named named(String code, Stage stage, Severity severity, String title) {
        return new Named(new FindingCode(code), stage, severity, title);
    }

    static Named warning(String code, Stage stage, String title) {
        return named(code, stage, Severity.WARNING, title);
    }

    static Named note(String code, Stage stage, String title) {
        return named(code, stage, Severity.NOTE, title);
    }

    static Named error(String code, Stage stage, String title) {
        return named(code, stage, Severity.ERROR, title);
    }

    static Named blocker(String code, Stage stage, String title) {
        return named(code, stage, Severity.BLOCKER, title);
    }

    record Named(FindingCode code, Stage stage, Severity severity, String title) {
        Explained because(String explanation) {
            return new Explained(this, explanation);
        }
    }

    record Explained(Named named, String explanation) {
        WithWrong wrong(String wrong) {
            return new WithWrong(this, wrong);
        }
    }

    record WithWrong(Explained explained, String wrong) {
        Rule right(String right) {
            Named named = explained.named();
            return new Rule(
                    named.code(),
                    named.stage(),
                    named.severity(),
                    named.title(),
                    explained.explanation(),
                    new Example(wrong, right));
        }
    }

    /** Whether a person may set it aside for one submission, and a bureau may soften or stress it: it changes no value. */
    public boolean isAdjustable() {
        return severity == Severity.WARNING || severity == Severity.NOTE;
    }
}
