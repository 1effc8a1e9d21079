package org.yuebao.ingest.remark;

import java.util.List;

/** A page that stands alone and prints on A4: no script, nothing fetched, every text escaped. */
final class HtmlPage {

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final boolean landscape;

    HtmlPage(String title, boolean landscape) {
        this.title = title;
        this.landscape = landscape;
    }

    void paragraph(String text) {
        body.append("<p>").append(escaped(text)).append("</p>\n");
    }

    void heading(String text) {
        body.append("<h2>").append(escaped(text)).append("</h2>\n");
    }

    void table(List<String> headers, List<List<String>> rows) {
        body.append("<table>\n<thead><tr>");
        headers.forEach(header ->
                body.append("<th scope=\"col\">").append(escaped(header)).append("</th>"));
        body.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            body.append("<tr>");
            row.forEach(cell -> body.append("<td>").append(escaped(cell)).append("</td>"));
            body.append("</tr>\n");
        }
        body.append("</tbody>\n</table>\n");
    }

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                @page { size: A4 %s; margin: 14mm 12mm; }
                body { font: 14px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", SimSun, sans-serif; margin: 24px; color: #111; }
                h1 { font-size: 22px; } h2 { font-size: 16px; margin: 20px 0 6px; }
                table { border-collapse: collapse; width: 100%%; } thead { display: table-header-group; } tr { break-inside: avoid; }
                th, td { border: 1px solid #888; padding: 4px 7px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
                th { background: #e8edf2; white-space: nowrap; }
                @media print { body { margin: 0; font-size: 11px; } th { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
                </style>
                </head>
                <body>
                <h1>%s</h1>
                %s</body>
                </html>
                """.formatted(escaped(title), landscape ? "landscape" : "portrait", escaped(title), body);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
