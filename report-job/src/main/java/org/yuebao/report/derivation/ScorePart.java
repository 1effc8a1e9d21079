package org.yuebao.report.derivation;

/** What a score is made of. */
public enum ScorePart {
    MEASURES("措施"),
    INDICATORS("指标"),
    TIMELINESS("及时性");

    private final String chinese;

    ScorePart(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
