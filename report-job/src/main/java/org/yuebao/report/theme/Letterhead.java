package org.yuebao.report.theme;

import java.util.List;
import org.yuebao.report.content.Imprint;

/**
 * What stands over the title of an issued report, 发文机关标志 and the red rule; a draft has none.
 *
 * @param lines of the template before its first paragraph of style 标题
 */
public record Letterhead(List<Line> lines) {

    public static final String OFFICE = "{发文机关}";

    public Letterhead {
        lines = List.copyOf(lines);
    }

    /** @param paragraph which one of the template's body, from 0 */
    public record Line(int paragraph, String text, Look look) {

        public String textFor(Imprint imprint) {
            return text.replace(OFFICE, imprint.organisation());
        }
    }

    /** Nothing for a draft. */
    public List<Line> linesFor(Imprint imprint) {
        return imprint.issued() ? lines : List.of();
    }
}
