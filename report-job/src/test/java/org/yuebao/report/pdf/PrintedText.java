package org.yuebao.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of a PDF as a reader program gets it, without page furniture, repeated table headers and what stands in charts. */
public final class PrintedText extends PDFTextStripper {

    private final StringBuilder text = new StringBuilder();
    private int furniture;

    private PrintedText() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** In order, without white space. */
    public static String of(PDDocument document) throws IOException {
        PrintedText stripper = new PrintedText();
        stripper.getText(document);
        return stripper.text.toString().replaceAll("\\s", "");
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        furniture++;
    }

    @Override
    public void endMarkedContentSequence() {
        furniture--;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (furniture == 0) {
            text.append(position.getUnicode());
        }
    }
}
