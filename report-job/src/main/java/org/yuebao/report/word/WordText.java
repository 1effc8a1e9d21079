package org.yuebao.report.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.yuebao.report.content.PrintableText;
import org.yuebao.report.content.Spans;

/** Puts text into a paragraph, with subscripts and line breaks. */
final class WordText {

    private WordText() {}

    static void write(XWPFParagraph paragraph, String text) {
        for (Spans.Span span : Spans.of(PrintableText.of(text))) {
            XWPFRun run = paragraph.createRun();
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
