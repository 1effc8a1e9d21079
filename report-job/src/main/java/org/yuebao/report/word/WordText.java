package org.yuebao.report.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.yuebao.report.content.PrintableText;
import org.yuebao.report.content.Spans;
import org.yuebao.report.theme.Colour;

/** Puts text into a paragraph, with subscripts and line breaks. */
record WordText(boolean bold, Colour ink) {

    static final WordText PLAIN = new WordText(false, Colour.BLACK);

    void write(XWPFParagraph paragraph, String text) {
        for (Spans.Span span : Spans.of(PrintableText.of(text))) {
            XWPFRun run = paragraph.createRun();
            if (bold) {
                run.setBold(true);
            }
            if (ink.rgb() != Colour.BLACK.rgb()) {
                run.setColor(ink.hex());
            }
            if (span.subscript()) {
                run.setSubscript(VerticalAlign.SUBSCRIPT);
            }
            List<String> lines = List.of(span.text().split("\n", -1));
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    run.addBreak();
                }
                if (!lines.get(i).isEmpty()) {
                    run.setText(lines.get(i), run.getCTR().sizeOfTArray());
                }
            }
        }
    }
}
