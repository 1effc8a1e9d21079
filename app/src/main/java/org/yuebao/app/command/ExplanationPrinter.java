package org.yuebao.app.command;

import java.util.List;
import org.yuebao.app.terminal.TextTable;
import org.yuebao.report.explain.Explanation;
import org.yuebao.report.explain.Explanation.CitedFile;
import org.yuebao.report.explain.Explanation.Fact;
import org.yuebao.report.explain.Explanation.RuleText;

/** The chain of an explanation as text: what is printed ← rule ← reckoning ← cells ← plan version. */
final class ExplanationPrinter {

    private ExplanationPrinter() {}

    static String print(Explanation explanation) {
        StringBuilder text = new StringBuilder(explanation.title()).append("\n\n报告写的\n");
        text.append(facts(explanation.says()));
        text.append("\n← 依据的规则\n");
        explanation.rules().forEach(rule -> text.append(rule(rule)));
        text.append("\n← 计算\n");
        explanation.arithmetic().forEach(line -> text.append("  ").append(line).append('\n'));
        text.append("\n← 填报（").append(explanation.files().size()).append("份文件）\n");
        explanation.files().forEach(file -> text.append(file(file)));
        text.append("\n← 计划和报告\n").append(facts(explanation.basis()));
        return text.toString();
    }

    private static String facts(List<Fact> facts) {
        TextTable table = new TextTable();
        facts.forEach(fact -> table.row("  " + fact.name(), oneLine(fact.value())));
        return table.print();
    }

    private static String rule(RuleText rule) {
        TextTable table = new TextTable().row("  " + rule.name(), rule.clause());
        if (!rule.source().isBlank()) {
            table.row("    出处", rule.source());
        }
        rule.settings().forEach(setting -> table.row("    " + setting.name(), setting.value()));
        return table.print();
    }

    private static String file(CitedFile file) {
        StringBuilder text = new StringBuilder("  ")
                .append(file.unit())
                .append("　")
                .append(file.month())
                .append("　第")
                .append(file.revision())
                .append("版　")
                .append(file.file())
                .append('\n');
        if (!file.receivedAt().isEmpty()) {
            text.append("    收到于")
                    .append(file.receivedAt())
                    .append("（北京时间），对照计划第")
                    .append(file.planVersion())
                    .append("版校核\n");
        }
        file.note().ifPresent(note -> text.append("    ").append(note).append('\n'));
        text.append("    SHA-256 ").append(file.sha256()).append('\n');
        TextTable table = new TextTable();
        file.cells()
                .forEach(cell -> table.row(
                        "    " + cell.sheet() + "!" + cell.address(),
                        cell.row(),
                        cell.column(),
                        "原件：“" + oneLine(cell.stood()) + "”",
                        cell.understood().isEmpty() ? "" : "读作：" + oneLine(cell.understood())));
        return text.append(table.print()).toString();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ⏎ ");
    }
}
