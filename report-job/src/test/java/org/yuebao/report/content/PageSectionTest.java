package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.Block.Landscape;
import org.yuebao.report.content.Block.PageBreak;
import org.yuebao.report.content.Block.Paragraph;
import org.yuebao.report.content.Block.Role;

class PageSectionTest {

    private static final Block BODY = new Paragraph(Role.BODY, "正文。");
    private static final Block ANNEX = new Paragraph(Role.ANNEX, "附表1");

    @Test
    void aBreakBesideALandscapeSectionWouldBeAnEmptyPage() {
        assertThat(PageSection.of(List.of(
                        BODY,
                        new PageBreak(),
                        new Landscape(List.of(new PageBreak(), ANNEX, new PageBreak())),
                        new PageBreak(),
                        BODY)))
                .containsExactly(
                        new PageSection(false, List.of(BODY)),
                        new PageSection(true, List.of(ANNEX)),
                        new PageSection(false, List.of(BODY)));
    }

    @Test
    void landscapeSectionsInARowAreOneWithABreakBetween() {
        assertThat(PageSection.of(List.of(new Landscape(List.of(ANNEX)), new Landscape(List.of(BODY)))))
                .containsExactly(new PageSection(true, List.of(ANNEX, new PageBreak(), BODY)));
    }

    @Test
    void runningTextWithLineBreaksIsSetAsParagraphs() {
        assertThat(PageSection.of(List.of(new Paragraph(Role.BODY, "一是检查。\r\n\r\n二是整改。"))))
                .containsExactly(new PageSection(
                        false, List.of(new Paragraph(Role.BODY, "一是检查。"), new Paragraph(Role.BODY, "二是整改。"))));
    }

    @Test
    void aReportWithoutBlocksHasNoSections() {
        assertThat(PageSection.of(List.of(new PageBreak()))).isEmpty();
    }
}
