package org.yuebao.report.theme;

import java.util.List;
import org.yuebao.report.content.Block;
import org.yuebao.report.font.FontRole;
import org.yuebao.report.theme.Look.Alignment;

/** All kinds of paragraphs of a report, after GB/T 9704—2012. */
public final class Looks {

    /** Lines of tables and small print: the pitch of running text would burst their rows. */
    private static final double LOOSE = 1.35;

    private final ReportTheme theme;

    public Looks(ReportTheme theme) {
        this.theme = theme;
    }

    /** Every look once, running text first. */
    public List<Look> all() {
        return List.of(
                body(),
                heading(1),
                heading(2),
                heading(3),
                heading(4),
                of(Block.Role.TITLE),
                of(Block.Role.SUBTITLE),
                of(Block.Role.ADDRESSEE),
                of(Block.Role.SIGNATURE),
                of(Block.Role.DATE),
                of(Block.Role.ANNEX),
                of(Block.Role.NOTE),
                caption(),
                figureCaption(),
                figure(),
                tableText(false),
                tableText(true),
                tableHead(false),
                tableHead(true),
                pageNumber(),
                mark());
    }

    public Look of(Block.Role role) {
        double pitch = theme.page().linePitch();
        double body = theme.sizes().body();
        return switch (role) {
            case TITLE ->
                new Look(
                        "Title",
                        "Title",
                        FontRole.TITLE,
                        theme.sizes().title(),
                        Alignment.CENTRE,
                        0,
                        0,
                        pitch * 1.25,
                        0,
                        pitch / 2,
                        0,
                        true,
                        0);
            case SUBTITLE ->
                new Look(
                        "Subtitle",
                        "Subtitle",
                        FontRole.KAI,
                        body,
                        Alignment.CENTRE,
                        0,
                        0,
                        pitch,
                        0,
                        pitch / 2,
                        0,
                        true,
                        0);
            case ADDRESSEE -> running("Addressee", "主送机关", FontRole.BODY, Alignment.LEFT, 0, 0, 0, true, 0);
            case BODY -> body();
            case SIGNATURE -> running("Signature", "署名", FontRole.BODY, Alignment.RIGHT, 0, 3, pitch * 2, true, 0);
            case DATE -> running("Date", "Date", FontRole.BODY, Alignment.RIGHT, 0, 4, 0, false, 0);
            case ANNEX ->
                new Look(
                        "Annex",
                        "附表标题",
                        FontRole.HEI,
                        theme.sizes().annex(),
                        Alignment.CENTRE,
                        0,
                        0,
                        pitch,
                        0,
                        pitch / 4,
                        0,
                        true,
                        1);
            case NOTE ->
                new Look(
                        "TableNote",
                        "表注",
                        FontRole.SONG,
                        theme.sizes().note(),
                        Alignment.JUSTIFIED,
                        0,
                        0,
                        theme.sizes().note() * 1.5,
                        3,
                        6,
                        0,
                        false,
                        0);
        };
    }

    /** @param level 1 to 4; deeper ones look like 4 */
    public Look heading(int level) {
        int known = Math.clamp(level, 1, 4);
        FontRole font = switch (known) {
            case 1 -> FontRole.HEI;
            case 2 -> FontRole.KAI;
            default -> FontRole.BODY;
        };
        return running("Heading" + known, "heading " + known, font, Alignment.JUSTIFIED, 2, 0, 0, true, known);
    }

    /** The title over a table. */
    public Look caption() {
        return caption("Caption", "caption", true);
    }

    /** The title under a figure. */
    public Look figureCaption() {
        return caption("FigureCaption", "图题", false);
    }

    private Look caption(String id, String name, boolean keepWithNext) {
        double size = theme.sizes().caption();
        return new Look(id, name, FontRole.HEI, size, Alignment.CENTRE, 0, 0, size * 1.6, 6, 3, 0, keepWithNext, 0);
    }

    /** The line that a chart stands on; its height is the chart's. */
    public Look figure() {
        return new Look(
                "Figure", "图", FontRole.SONG, theme.sizes().caption(), Alignment.CENTRE, 0, 0, 0, 6, 0, 0, true, 0);
    }

    public Look tableText(boolean dense) {
        return table(
                dense ? "TableTextDense" : "TableText",
                dense ? "表格文字（密）" : "表格文字",
                FontRole.SONG,
                Alignment.LEFT,
                dense);
    }

    public Look tableHead(boolean dense) {
        return table(
                dense ? "TableHeadDense" : "TableHead",
                dense ? "表头（密）" : "表头",
                FontRole.SONG_BOLD,
                Alignment.CENTRE,
                dense);
    }

    public Look pageNumber() {
        double size = theme.sizes().pageNumber();
        return new Look(
                "PageNumber", "footer", FontRole.SONG, size, Alignment.RIGHT, 0, 1, size * 1.2, 0, 0, 0, false, 0);
    }

    /** The line at the head of every page of a draft. */
    public Look mark() {
        double size = theme.sizes().mark();
        return new Look("Mark", "header", FontRole.SONG, size, Alignment.CENTRE, 0, 0, size * 1.5, 0, 0, 0, false, 0);
    }

    public boolean isDense(Block.Table table) {
        return table.columns().size() >= theme.denseFromColumns();
    }

    private Look body() {
        return running("Normal", "Normal", FontRole.BODY, Alignment.JUSTIFIED, 2, 0, 0, false, 0);
    }

    private Look running(
            String id,
            String name,
            FontRole font,
            Alignment alignment,
            int indent,
            int right,
            double before,
            boolean keep,
            int outline) {
        PageSetup page = theme.page();
        return new Look(
                id,
                name,
                font,
                theme.sizes().body(),
                alignment,
                indent,
                right,
                page.linePitch(),
                before,
                0,
                page.characterSpacing(),
                keep,
                outline);
    }

    private Look table(String id, String name, FontRole font, Alignment alignment, boolean dense) {
        double size = dense ? theme.sizes().denseTable() : theme.sizes().table();
        return new Look(id, name, font, size, alignment, 0, 0, size * LOOSE, 0, 0, 0, false, 0);
    }
}
