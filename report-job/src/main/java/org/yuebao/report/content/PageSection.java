package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks on pages of one orientation. A section begins on a new page, so page breaks at its edges are left out:
 * otherwise the paper formats would show an empty page there.
 *
 * @param blocks without {@link Block.Landscape}
 */
public record PageSection(boolean landscape, List<Block> blocks) {

    public PageSection {
        blocks = List.copyOf(blocks);
    }

    /** The walk that Word and PDF share. Landscape sections that follow one another are one. */
    public static List<PageSection> of(List<Block> blocks) {
        List<PageSection> sections = new ArrayList<>();
        List<Block> upright = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Landscape wide) {
                add(sections, new PageSection(false, trimmed(upright)));
                upright.clear();
                add(
                        sections,
                        new PageSection(
                                true,
                                trimmed(wide.blocks().stream()
                                        .flatMap(each -> paragraphs(each).stream())
                                        .toList())));
            } else {
                upright.addAll(paragraphs(block));
            }
        }
        add(sections, new PageSection(false, trimmed(upright)));
        return List.copyOf(sections);
    }

    /** Running text that came with line breaks is set as paragraphs, each with its indent. */
    private static List<Block> paragraphs(Block block) {
        if (block instanceof Block.Paragraph(Block.Role role, String text) && role == Block.Role.BODY) {
            return PrintableText.of(text)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .<Block>map(line -> new Block.Paragraph(role, line))
                    .toList();
        }
        return List.of(block);
    }

    private static void add(List<PageSection> sections, PageSection next) {
        if (next.blocks.isEmpty()) {
            return;
        }
        if (!sections.isEmpty() && sections.getLast().landscape == next.landscape) {
            List<Block> joined = new ArrayList<>(sections.removeLast().blocks);
            joined.add(new Block.PageBreak());
            joined.addAll(next.blocks);
            sections.add(new PageSection(next.landscape, joined));
        } else {
            sections.add(next);
        }
    }

    private static List<Block> trimmed(List<Block> blocks) {
        int from = 0;
        int to = blocks.size();
        while (from < to && blocks.get(from) instanceof Block.PageBreak) {
            from++;
        }
        while (to > from && blocks.get(to - 1) instanceof Block.PageBreak) {
            to--;
        }
        return List.copyOf(blocks.subList(from, to));
    }
}
