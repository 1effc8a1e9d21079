package org.yuebao.report.issue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.ReportDocument;

/** Prints label, mark and the paragraphs, one a line. */
public record PlainRenderer(String extension) implements DocumentRenderer {

    @Override
    public void render(ReportDocument document, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(document.imprint().label())
                .append('｜')
                .append(document.imprint().mark().orElse("无标记"))
                .append('\n');
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                text.append(paragraph.text()).append('\n');
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
