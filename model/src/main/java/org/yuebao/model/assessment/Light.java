package org.yuebao.model.assessment;

/** A light is a word and a shape as well as a colour: reports are printed in black and white. */
public enum Light {
    GREEN("●", "正常"),
    YELLOW("▲", "偏慢"),
    RED("■", "滞后"),
    /** Nothing to judge, or not reported; the {@link Verdict} says which. */
    GREY("○", "未评");

    private final String shape;
    private final String word;

    Light(String shape, String word) {
        this.shape = shape;
        this.word = word;
    }

    public String shape() {
        return shape;
    }

    public String word() {
        return word;
    }
}
