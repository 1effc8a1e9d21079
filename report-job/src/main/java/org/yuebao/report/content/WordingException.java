package org.yuebao.report.content;

/** The wording template can't be used; the message tells file, line and what to change. */
public final class WordingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;

    /**
     * @param line from 1; 0 where the fault is in no line, such as a passage that is not there
     * @param fault a Chinese clause without a full stop
     */
    WordingException(String template, int line, String fault) {
        super("文字模板 " + template + (line > 0 ? " 第" + line + "行：" : "：") + fault + "。");
        this.template = template;
        this.line = line;
    }

    public String template() {
        return template;
    }

    public int line() {
        return line;
    }
}
