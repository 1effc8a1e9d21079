package org.yuebao.report.pdf;

/** Where a line of Chinese may end (避头尾), with Latin words and numbers kept whole. Source: GB/T 15834—2011, 5.1, and office practice. */
final class LineRules {

    private static final String NEVER_FIRST = "-/，。、；：？！”’）》〉】〕〗」』〞—…·％%‰℃°,.;:?!)]}’”～〜々ー";
    private static final String NEVER_LAST = "“‘（《〈【〔〖「『〝([{#＃￥$−";

    private LineRules() {}

    static boolean mayBreak(Glyph before, Glyph after) {
        int left = before.codePoint();
        int right = after.codePoint();
        if (left == ' ') {
            return true;
        }
        if (right == ' ' || after.rise() != 0 || NEVER_FIRST.indexOf(right) >= 0 || NEVER_LAST.indexOf(left) >= 0) {
            return false;
        }
        return !isWord(left) || !isWord(right);
    }

    /** Letters, digits and what holds them together. */
    static boolean isWord(int codePoint) {
        boolean subscriptDigit = codePoint >= 0x2080 && codePoint <= 0x209C;
        return subscriptDigit || (codePoint < 0x2000 && codePoint != '/' && codePoint != ' ');
    }
}
