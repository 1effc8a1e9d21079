package org.yuebao.ingest.official;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.grid.Block;
import org.yuebao.ingest.official.grid.GridCell;
import org.yuebao.ingest.official.grid.GridRow;
import org.yuebao.ingest.official.grid.OfficialDocument;
import org.yuebao.ingest.official.grid.Place;

/** Takes out what a draft prints by mistake (bookmarks, field codes) and tells what it leaves open. */
final class DraftMarks {

    private static final Pattern BOOKMARK = Pattern.compile(
            "错误\\s*[!！]\\s*(?:未定义书签|未找到引用源|书签未定义)[。.]?|Error!\\s*(?:Bookmark not defined|Reference source not found)\\.?|_(?:Toc|Ref|Hlk)\\d+|_GoBack|\\{?\\s*(?:PAGEREF|HYPERLINK|REF|TOC)\\s+[^\\u4e00-\\u9fa5}]*\\}?|\\\\\\*\\s*MERGEFORMAT");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "[xX×＊*]{2,}|[XＸ×]{1,2}(?=[个家吨项年月日%％])|_{2,}|＿{2,}|【[^】]{0,12}】|[（(〔]\\s*(?:待定|待补充|待核|待确定|暂定|此处[^）)]*)\\s*[）)〕]|□{2,}|点击此处输入文字[。]?|某某");
    private static final Pattern DRAFT = Pattern.compile("征求意见稿|送审稿|讨论稿|草案稿|修改稿|初稿");

    private final Findings findings;

    private DraftMarks(Findings findings) {
        this.findings = findings;
    }

    static OfficialDocument clean(OfficialDocument document, Findings findings) {
        DraftMarks marks = new DraftMarks(findings);
        return new OfficialDocument(
                document.name(), document.blocks().stream().map(marks::clean).toList());
    }

    private Block clean(Block block) {
        return switch (block) {
            case Block.Line line -> new Block.Line(line(line), line.place());
            case Block.Grid grid ->
                new Block.Grid(
                        grid.sheet(),
                        grid.rows().stream()
                                .map(row -> new GridRow(
                                        row.cells().stream()
                                                .map(cell -> clean(cell, row.place()))
                                                .toList(),
                                        row.place()))
                                .toList(),
                        grid.place());
        };
    }

    private String line(Block.Line line) {
        Matcher draft = DRAFT.matcher(line.text());
        if (line.text().length() <= 60 && draft.find()) {
            findings.add(FindingKind.DRAFT, line.place(), line.text(), "按" + draft.group() + "导入");
        }
        return clean(line.text(), line.place(), false);
    }

    private GridCell clean(GridCell cell, Place place) {
        List<String> paragraphs = cell.paragraphs().stream()
                .map(paragraph -> clean(paragraph, place, true))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        return new GridCell(cell.column(), cell.span(), cell.merge(), paragraphs);
    }

    private String clean(String text, Place place, boolean inTable) {
        String cleaned = BOOKMARK.matcher(text).replaceAll("");
        if (!cleaned.equals(text) && inTable) {
            findings.add(FindingKind.BOOKMARK, place, text, "删去后为“" + cleaned.strip() + "”");
        }
        Matcher placeholder = PLACEHOLDER.matcher(cleaned);
        if (inTable && placeholder.find()) {
            findings.add(FindingKind.PLACEHOLDER, place, cleaned, "“" + placeholder.group() + "”照原样导入");
        }
        return cleaned.strip();
    }
}
