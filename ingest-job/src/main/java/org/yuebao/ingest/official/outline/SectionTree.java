package org.yuebao.ingest.official.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.grid.Place;
import org.yuebao.ingest.official.outline.Outline.OutlineSection;
import org.yuebao.ingest.official.outline.Outline.OutlineTask;
import org.yuebao.ingest.official.table.Headings;
import org.yuebao.ingest.official.table.Headings.Style;

/** The section titles of one theme in their order; a style of numbering that comes up below another is one deeper. */
final class SectionTree {

    private static final int DEEPEST = 2;

    private final Findings findings;
    private final List<Style> styles = new ArrayList<>();
    private final List<Title> titles = new ArrayList<>();

    SectionTree(Findings findings) {
        this.findings = findings;
    }

    /** @return the place of the title, by which tasks say where they stand; a title repeated after a page break is one */
    int add(String heading, Place place) {
        String text = heading.strip();
        if (!titles.isEmpty() && titles.getLast().heading().equals(text)) {
            return current();
        }
        Style style = Headings.styleOf(text);
        int depth = styles.indexOf(style);
        if (depth < 0) {
            styles.add(style);
            depth = styles.size() - 1;
        } else {
            styles.subList(depth + 1, styles.size()).clear();
        }
        if (depth >= DEEPEST) {
            findings.add(FindingKind.HEADING_TOO_DEEP, place, text, "作为第二级章节");
        }
        titles.add(new Title(text, Math.min(DEEPEST, depth + 1)));
        return current();
    }

    /** -1 before the first title. */
    int current() {
        return titles.size() - 1;
    }

    List<OutlineSection> grow(Map<Integer, List<OutlineTask>> tasks) {
        List<OutlineSection> sections = new ArrayList<>();
        if (tasks.containsKey(-1)) {
            sections.add(new OutlineSection("", 1, List.of(), tasks.get(-1)));
        }
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).level() == 1 || sections.isEmpty()) {
                List<OutlineSection> below = new ArrayList<>();
                for (int k = i + 1; k < titles.size() && titles.get(k).level() > 1; k++) {
                    below.add(new OutlineSection(
                            titles.get(k).heading(), 2, List.of(), tasks.getOrDefault(k, List.of())));
                }
                sections.add(new OutlineSection(titles.get(i).heading(), 1, below, tasks.getOrDefault(i, List.of())));
            }
        }
        return sections;
    }

    private record Title(String heading, int level) {}
}
