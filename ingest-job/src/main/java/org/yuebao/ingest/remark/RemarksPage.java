package org.yuebao.ingest.remark;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.SourceCell;

/** The remarks on one file as a page for a browser, which prints on A4. */
public final class RemarksPage {

    private RemarksPage() {}

    /** A whole page; nothing is fetched from elsewhere. */
    public static String html(Remarks remarks) {
        HtmlPage page = new HtmlPage(remarks.title(), true);
        page.paragraph("文件：" + remarks.file().name());
        page.paragraph(remarks.verdict());
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : remarks.findings()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    finding.severity().chinese(),
                    finding.cell().map(SourceCell::toString).or(finding::sheet).orElse("整个文件"),
                    finding.found(),
                    finding.statement(),
                    finding.expected()));
        }
        page.table(List.of("序号", "级别", "位置", "填报内容", "问题", "请这样改"), rows);
        page.paragraph("阻断＝整份退回；错误＝该值不采用；警告＝请核对；提示＝仅供参考。");
        return page.html();
    }
}
