package org.yuebao.ingest.remark;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * The drawing that Excel shows comments by (VML). It is often no well-formed XML, so boxes are written into it as text,
 * before its end.
 */
final class CommentBoxes {

    private static final Pattern SHAPE = Pattern.compile("_x0000_s(\\d+)");
    private static final String KIND = "_x0000_t202";
    private static final String END = "</xml>";

    private final StringBuilder text;
    private int last;

    CommentBoxes(byte[] bytes) throws NotEditableException {
        this.text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (text.lastIndexOf(END) < 0) {
            throw new NotEditableException("a drawing without its end");
        }
        last = 1024;
        Matcher shapes = SHAPE.matcher(text);
        while (shapes.find()) {
            if (shapes.group(1).length() < 9) {
                last = Math.max(last, Integer.parseInt(shapes.group(1)));
            }
        }
        if (text.indexOf("id=\"" + KIND + "\"") < 0) {
            insert("""
                    <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
                    <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""");
        }
    }

    static CommentBoxes empty() throws NotEditableException {
        return new CommentBoxes("""
                <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
                xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
                <o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>""".getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A box beside the cell, out of sight until it is pointed at. */
    void add(CellReference cell) {
        last++;
        insert("""
                <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;width:260pt;height:90pt;\
                z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>\
                <v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
                <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
                <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
                <x:Anchor>%d, 15, %d, 2, %d, 15, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
                <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""".formatted(
                last, cell.getCol() + 1, cell.getRow(), cell.getCol() + 4, cell.getRow() + 3, cell.getRow(), (int)
                        cell.getCol()));
    }

    private void insert(String shape) {
        text.insert(text.lastIndexOf(END), shape);
    }
}
