package org.yuebao.report.word;

/** Word's unit, a twentieth of a point. */
final class Twips {

    private Twips() {}

    static long of(double points) {
        return Math.round(points * 20);
    }

    /** Line heights are rounded down: 22 lines of 28.99 points must not overflow the page by a hair. */
    static long lineOf(double points) {
        return (long) Math.floor(points * 20);
    }
}
