package org.yuebao.report.content;

/** Numbers headings as they come, so that one left out leaves no gap. */
final class Numbering {

    private int first;
    private int second;

    /** 一、 */
    Block level1(String text) {
        first++;
        second = 0;
        return new Block.Heading(1, Numerals.chinese(first) + "、" + text);
    }

    /** （一）, from the start under each heading of level 1. */
    Block level2(String text) {
        second++;
        return new Block.Heading(2, "（" + Numerals.chinese(second) + "）" + text);
    }
}
