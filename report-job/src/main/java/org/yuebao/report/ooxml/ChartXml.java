package org.yuebao.report.ooxml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.yuebao.report.content.Chart;
import org.yuebao.report.content.PrintableText;
import org.yuebao.report.theme.Colour;
import org.yuebao.report.theme.ReportTheme;

/**
 * A chart in DrawingML (ECMA-376, part 1, 21.2). Written as text: the library's usual set of schemas lacks the types for
 * overlaps, patterns and sizes of marks, and the whole set weighs 15 MB.
 */
final class ChartXml {

    private static final int CATEGORIES = 1001;
    private static final int VALUES = 1002;

    /** Numbers over more columns than these would run into each other at their usual size. */
    private static final int MANY_CATEGORIES = 20;

    private final Chart chart;
    private final ReportTheme theme;
    private final IntFunction<String> columns;
    private final IntFunction<String> heads;
    private final boolean titled;
    private final StringBuilder xml = new StringBuilder();

    /**
     * @param columns references to the cells of categories (0) and each series (from 1), without their heads
     * @param heads references to the heads of these columns
     * @param titled true if the title stands inside the chart
     */
    ChartXml(Chart chart, ReportTheme theme, IntFunction<String> columns, IntFunction<String> heads, boolean titled) {
        this.chart = chart;
        this.theme = theme;
        this.columns = columns;
        this.heads = heads;
        this.titled = titled;
    }

    String text() {
        xml.append("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"")
                .append(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
                .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
                .append("<c:roundedCorners val=\"0\"/><c:chart>");
        if (titled) {
            xml.append("<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1200\" b=\"1\"/></a:pPr>")
                    .append("<a:r><a:rPr lang=\"zh-CN\" sz=\"1200\" b=\"1\"/><a:t>")
                    .append(escaped(chart.caption()))
                    .append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
        }
        xml.append("<c:autoTitleDeleted val=\"").append(titled ? 0 : 1).append("\"/><c:plotArea><c:layout/>");
        switch (chart.kind()) {
            case STACKED_BARS -> bars("bar", "stacked", true);
            case COLUMNS -> {
                bars("col", "clustered", false);
                if (chart.series().stream().anyMatch(Chart.Series::target)) {
                    lines(true);
                }
            }
            case LINES -> lines(false);
        }
        axes(chart.kind() == Chart.Kind.STACKED_BARS);
        xml.append("</c:plotArea><c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>")
                .append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>")
                .append("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>")
                .append(
                        "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\"/></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>")
                .append("</c:chartSpace>");
        return xml.toString();
    }

    private void bars(String direction, String grouping, boolean targetsToo) {
        xml.append("<c:barChart><c:barDir val=\"")
                .append(direction)
                .append("\"/><c:grouping val=\"")
                .append(grouping)
                .append("\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            if (targetsToo || !chart.series().get(i).target()) {
                SeriesLook look = SeriesLook.of(chart.series().get(i), i, theme);
                xml.append("<c:ser>");
                name(i);
                xml.append("<c:spPr>");
                filling(look);
                line(look.ink(), 0.75, "solid");
                xml.append("</c:spPr><c:invertIfNegative val=\"0\"/>");
                labels();
                values(i);
                xml.append("</c:ser>");
            }
        }
        xml.append("<c:gapWidth val=\"60\"/>");
        if (grouping.equals("stacked")) {
            xml.append("<c:overlap val=\"100\"/>");
        }
        axisIds();
        xml.append("</c:barChart>");
    }

    private void lines(boolean targetsOnly) {
        xml.append("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            if (!targetsOnly || chart.series().get(i).target()) {
                SeriesLook look = SeriesLook.of(chart.series().get(i), i, theme);
                xml.append("<c:ser>");
                name(i);
                xml.append("<c:spPr>");
                if (targetsOnly) {
                    xml.append("<a:ln w=\"19050\"><a:noFill/></a:ln>");
                } else {
                    line(look.ink(), 1.5, look.dash());
                }
                xml.append("</c:spPr>");
                marker(look, targetsOnly);
                values(i);
                xml.append("<c:smooth val=\"0\"/></c:ser>");
            }
        }
        xml.append("<c:marker val=\"1\"/>");
        axisIds();
        xml.append("</c:lineChart>");
    }

    private void marker(SeriesLook look, boolean targetsOnly) {
        xml.append("<c:marker><c:symbol val=\"")
                .append(targetsOnly ? "dash" : look.marker())
                .append("\"/>");
        xml.append("<c:size val=\"").append(targetsOnly ? 12 : 6).append("\"/><c:spPr>");
        solid(look.ink());
        line(look.ink(), 0.75, "solid");
        xml.append("</c:spPr></c:marker>");
    }

    private void name(int index) {
        xml.append("<c:idx val=\"")
                .append(index)
                .append("\"/><c:order val=\"")
                .append(index)
                .append("\"/>")
                .append("<c:tx><c:strRef><c:f>")
                .append(escaped(heads.apply(index + 1)))
                .append("</c:f><c:strCache><c:ptCount val=\"1\"/>")
                .append("<c:pt idx=\"0\"><c:v>")
                .append(escaped(chart.series().get(index).name()))
                .append("</c:v></c:pt></c:strCache></c:strRef></c:tx>");
    }

    private void values(int index) {
        List<String> categories = chart.categories();
        xml.append("<c:cat><c:strRef><c:f>")
                .append(escaped(columns.apply(0)))
                .append("</c:f><c:strCache><c:ptCount val=\"")
                .append(categories.size())
                .append("\"/>");
        for (int i = 0; i < categories.size(); i++) {
            point(i, escaped(categories.get(i)));
        }
        xml.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
                .append(escaped(columns.apply(index + 1)))
                .append("</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"")
                .append(categories.size())
                .append("\"/>");
        List<Optional<BigDecimal>> values = chart.series().get(index).values();
        for (int i = 0; i < Math.min(values.size(), categories.size()); i++) {
            if (values.get(i).isPresent()) {
                point(i, values.get(i).get().toPlainString());
            }
        }
        xml.append("</c:numCache></c:numRef></c:val>");
    }

    private void point(int index, String value) {
        xml.append("<c:pt idx=\"")
                .append(index)
                .append("\"><c:v>")
                .append(value)
                .append("</c:v></c:pt>");
    }

    /** 0 isn't printed: an empty part of a bar has no room for it. */
    private void labels() {
        boolean many = chart.categories().size() > MANY_CATEGORIES;
        xml.append(
                        "<c:dLbls><c:numFmt formatCode=\"General;-General;;\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>")
                .append("<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"")
                .append(many ? 650 : 900)
                .append("\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:defRPr></a:pPr>")
                .append(
                        "<a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>")
                .append(
                        "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
    }

    private void filling(SeriesLook look) {
        if (look.hatch().isEmpty()) {
            solid(look.ground());
        } else {
            xml.append("<a:pattFill prst=\"")
                    .append(look.hatch())
                    .append("\"><a:fgClr><a:srgbClr val=\"")
                    .append(look.ink().hex())
                    .append("\"/></a:fgClr><a:bgClr><a:srgbClr val=\"")
                    .append(look.ground().hex())
                    .append("\"/></a:bgClr></a:pattFill>");
        }
    }

    private void solid(Colour colour) {
        xml.append("<a:solidFill><a:srgbClr val=\"").append(colour.hex()).append("\"/></a:solidFill>");
    }

    /** @param width in points */
    private void line(Colour colour, double width, String dash) {
        xml.append("<a:ln w=\"").append(Math.round(width * 12_700)).append("\">");
        solid(colour);
        xml.append("<a:prstDash val=\"").append(dash).append("\"/></a:ln>");
    }

    private void axisIds() {
        xml.append("<c:axId val=\"")
                .append(CATEGORIES)
                .append("\"/><c:axId val=\"")
                .append(VALUES)
                .append("\"/>");
    }

    private void axes(boolean sideways) {
        xml.append("<c:catAx><c:axId val=\"")
                .append(CATEGORIES)
                .append("\"/><c:scaling><c:orientation val=\"")
                // bars grow from the first category on top, as it is read
                .append(sideways ? "maxMin" : "minMax")
                .append("\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"")
                .append(sideways ? 'l' : 'b')
                .append(
                        "\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>")
                .append("<c:crossAx val=\"")
                .append(VALUES)
                .append(
                        "\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx>");
        xml.append("<c:valAx><c:axId val=\"")
                .append(VALUES)
                .append("\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"")
                .append(sideways ? 1 : 0)
                .append("\"/><c:axPos val=\"")
                .append(sideways ? 't' : 'l')
                .append("\"/>");
        if (!sideways) {
            xml.append("<c:majorGridlines><c:spPr>");
            line(new Colour(0xD0D0D0), 0.5, "solid");
            xml.append("</c:spPr></c:majorGridlines>");
        }
        xml.append(
                        "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>")
                .append("<c:crossAx val=\"")
                .append(CATEGORIES)
                .append("\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>");
    }

    private static String escaped(String text) {
        return PrintableText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
