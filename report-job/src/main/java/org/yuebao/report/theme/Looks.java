package org.yuebao.report.theme;

import org.yuebao.report.content.Block;

/** Which style of the template each part of a report has. */
public final class Looks {

    private final ReportTheme theme;

    public Looks(ReportTheme theme) {
        this.theme = theme;
    }

    /** The upright page. */
    public PageSetup page() {
        return theme.page();
    }

    public Look of(Block.Role role) {
        if (role == Block.Role.ANNEX_LIST) {
            Look body = of(Block.Role.BODY);
            return body.withBefore(body.lineHeight());
        }
        return theme.template()
                .look(
                        switch (role) {
                            case TITLE -> ReportStyle.TITLE;
                            case SUBTITLE -> ReportStyle.SUBTITLE;
                            case ADDRESSEE -> ReportStyle.ADDRESSEE;
                            case BODY, ANNEX_LIST -> ReportStyle.BODY;
                            case SIGNATURE -> ReportStyle.SIGNATURE;
                            case DATE -> ReportStyle.DATE;
                            case ANNEX -> ReportStyle.ANNEX;
                            case NOTE -> ReportStyle.NOTE;
                            case FINE_HEADING -> ReportStyle.CAPTION;
                            case FINE_PRINT -> ReportStyle.TABLE_TEXT_DENSE;
                        });
    }

    /** @param level 1 to 4; deeper ones look like 4 */
    public Look heading(int level) {
        return theme.template()
                .look(
                        switch (Math.clamp(level, 1, 4)) {
                            case 1 -> ReportStyle.HEADING_1;
                            case 2 -> ReportStyle.HEADING_2;
                            case 3 -> ReportStyle.HEADING_3;
                            default -> ReportStyle.HEADING_4;
                        });
    }

    /** The title over a table. */
    public Look caption() {
        return theme.template().look(ReportStyle.CAPTION);
    }

    /** The title under a figure. */
    public Look figureCaption() {
        return theme.template().look(ReportStyle.FIGURE_CAPTION);
    }

    /** The line that a chart stands on; its height is the chart's. */
    public Look figure() {
        return theme.template().look(ReportStyle.FIGURE);
    }

    public Look tableText(boolean dense) {
        return theme.template().look(dense ? ReportStyle.TABLE_TEXT_DENSE : ReportStyle.TABLE_TEXT);
    }

    public Look tableHead(boolean dense) {
        return theme.template().look(dense ? ReportStyle.TABLE_HEAD_DENSE : ReportStyle.TABLE_HEAD);
    }

    public Look pageNumber() {
        return theme.template().look(ReportStyle.PAGE_NUMBER);
    }

    /** The line at the head of every page of a draft. */
    public Look mark() {
        return theme.template().look(ReportStyle.MARK);
    }

    public boolean isDense(Block.Table table) {
        return table.columns().size() >= theme.denseFromColumns();
    }
}
