package org.yuebao.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Where a page's number stands on the sheet held upright, in points.
 *
 * @param fromFoot of the baseline
 */
record PageNumber(String text, double left, double right, double fromFoot) {

    /** The last characters that are drawn at the sheet's foot. */
    static PageNumber of(PDDocument pdf, int page) throws IOException {
        PDRectangle paper = pdf.getPage(page - 1).getMediaBox();
        boolean turned = paper.getWidth() > paper.getHeight();
        StringBuilder text = new StringBuilder();
        List<Double> across = new ArrayList<>();
        List<Double> up = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                Matrix at = position.getTextMatrix();
                double x = turned ? paper.getHeight() - at.getTranslateY() : at.getTranslateX();
                double y = turned ? at.getTranslateX() : at.getTranslateY();
                if (y < 90 && !position.getUnicode().isBlank()) {
                    text.append(position.getUnicode());
                    across.add(x);
                    across.add(x
                            + position.getFontSizeInPt()
                                    * (position.getUnicode().equals("—") ? 1 : 0.5));
                    up.add(y);
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return new PageNumber(
                text.toString(),
                across.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                across.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                up.getFirst());
    }
}
