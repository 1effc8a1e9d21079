package org.yuebao.ingest.remark;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.yuebao.model.finding.Severity;

/** The styles of a workbook; new ones are added at the end, so that every number that is in use keeps its meaning. */
final class StylePart {

    private static final String[] SIDES = {"left", "right", "top", "bottom"};

    private final PartXml xml;
    private final Element cellStyles;
    private final Map<Severity, Integer> fills = new EnumMap<>(Severity.class);
    private final Map<String, Integer> filled = new HashMap<>();
    private int count;

    StylePart(PartXml xml) throws NotEditableException {
        this.xml = xml;
        this.cellStyles = PartXml.child(xml.root(), "cellXfs")
                .orElseThrow(() -> new NotEditableException("a workbook without cell styles"));
        this.count = PartXml.children(cellStyles, "xf").size();
    }

    byte[] bytes() throws NotEditableException {
        return xml.bytes();
    }

    /** The style that differs from this one by its fill alone. */
    int filled(int style, Severity severity) throws NotEditableException {
        String key = style + " " + Colours.of(severity);
        Integer known = filled.get(key);
        if (known != null) {
            return known;
        }
        List<Element> styles = PartXml.children(cellStyles, "xf");
        Element copy = style < styles.size() && style >= 0
                ? (Element) styles.get(style).cloneNode(true)
                : xml.create("xf");
        copy.setAttribute("fillId", String.valueOf(fill(severity)));
        copy.setAttribute("applyFill", "1");
        int number = add(copy);
        filled.put(key, number);
        return number;
    }

    /** A style of our own sheet. */
    int own(boolean bold, int points, boolean link, boolean bordered, String fill) throws NotEditableException {
        Element style = xml.create("xf");
        style.setAttribute("numFmtId", "0");
        style.setAttribute("fontId", String.valueOf(font(bold, points, link)));
        style.setAttribute("fillId", String.valueOf(fill.isEmpty() ? 0 : solid(fill)));
        style.setAttribute("borderId", String.valueOf(bordered ? border() : 0));
        style.setAttribute("xfId", "0");
        style.setAttribute("applyFont", "1");
        style.setAttribute("applyFill", "1");
        style.setAttribute("applyBorder", "1");
        style.setAttribute("applyAlignment", "1");
        Element alignment = xml.create("alignment");
        alignment.setAttribute("vertical", "center");
        alignment.setAttribute("wrapText", "1");
        style.appendChild(alignment);
        return add(style);
    }

    private int add(Element style) {
        cellStyles.appendChild(style);
        count++;
        cellStyles.setAttribute("count", String.valueOf(count));
        return count - 1;
    }

    private int fill(Severity severity) throws NotEditableException {
        Integer known = fills.get(severity);
        if (known == null) {
            known = solid(Colours.of(severity));
            fills.put(severity, known);
        }
        return known;
    }

    private int solid(String rgb) throws NotEditableException {
        Element fill = xml.create("fill");
        Element pattern = xml.create("patternFill");
        pattern.setAttribute("patternType", "solid");
        Element foreground = xml.create("fgColor");
        foreground.setAttribute("rgb", "FF" + rgb);
        Element background = xml.create("bgColor");
        background.setAttribute("indexed", "64");
        pattern.appendChild(foreground);
        pattern.appendChild(background);
        fill.appendChild(pattern);
        return append("fills", fill);
    }

    private int font(boolean bold, int points, boolean link) throws NotEditableException {
        Element font = xml.create("font");
        if (bold) {
            font.appendChild(xml.create("b"));
        }
        if (link) {
            font.appendChild(xml.create("u"));
        }
        Element size = xml.create("sz");
        size.setAttribute("val", String.valueOf(points));
        Element colour = xml.create("color");
        colour.setAttribute("rgb", link ? "FF0563C1" : "FF000000");
        Element name = xml.create("name");
        name.setAttribute("val", "宋体");
        Element charset = xml.create("charset");
        charset.setAttribute("val", "134");
        List.of(size, colour, name, charset).forEach(font::appendChild);
        return append("fonts", font);
    }

    private int border() throws NotEditableException {
        Element border = xml.create("border");
        for (String side : SIDES) {
            Element line = xml.create(side);
            line.setAttribute("style", "thin");
            Element colour = xml.create("color");
            colour.setAttribute("rgb", "FF808080");
            line.appendChild(colour);
            border.appendChild(line);
        }
        border.appendChild(xml.create("diagonal"));
        return append("borders", border);
    }

    private int append(String list, Element element) throws NotEditableException {
        Element parent = PartXml.child(xml.root(), list)
                .orElseThrow(() -> new NotEditableException("a workbook without " + list));
        parent.appendChild(element);
        int size = PartXml.children(parent, element.getLocalName()).size();
        parent.setAttribute("count", String.valueOf(size));
        return size - 1;
    }
}
