package org.yuebao.app;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the report's Word file as a person does, and lays beside each passage the numbers that figures.json knows of the
 * subjects it is about. What is no figure is left out: codes and names, dates, numbers of items and annexes, what is
 * quoted from the plan or a unit's cell.
 */
final class PrintedNumbers {

    /** What stands in a sentence and is no figure of the month. */
    private static final List<Pattern> NO_FIGURES = Stream.of(
                    "（第三个工作日）",
                    "附表\\s?\\d",
                    "“[^”]*”",
                    "〔\\d+〕\\d+号",
                    "\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d)?",
                    "\\d{4}年(\\d+月(\\d+日)?)?",
                    "\\d+[—-]\\d+月|\\d+月(\\d+日|底)?前?",
                    "3分之一",
                    "PM2\\.5|NOx|CO2|NH3-N",
                    "^（\\d+）|^\\d+\\. |^　+\\d\\. ")
            .map(Pattern::compile)
            .toList();

    private static final Map<String, List<String>> TOTALS_OF_CHAPTERS = Map.of(
            "一、总体情况", List.of("全部", "报送情况", "指标情况"),
            "五、存在的问题", List.of("全部", "报送情况", "校核问题", "年度目标风险"),
            "六、下一步工作", List.of("近期到期", "报送情况"));

    /** @param known numbers that figures.json knows of what the passage is about */
    record Passage(String where, String words, Set<BigDecimal> known) {

        List<String> numbers() {
            return FigureScopes.NUMBER
                    .matcher(words)
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .toList();
        }

        List<String> unknown() {
            return numbers().stream()
                    .filter(number -> !known.contains(new BigDecimal(number)))
                    .toList();
        }
    }

    /** @param words that figures.json doesn't hold of any unit's entry for the task */
    record Quotation(String task, String words) {}

    private final FigureScopes scopes;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Quotation> invented = new ArrayList<>();
    private int quoted;
    private String chapter = "";
    private String section = "";
    private String task = "";
    private int columnsOfIndicators;

    private PrintedNumbers(FigureScopes scopes) {
        this.scopes = scopes;
    }

    static PrintedNumbers of(Path word, Path figures) throws IOException {
        PrintedNumbers read =
                new PrintedNumbers(new FigureScopes(JsonMapper.shared().readTree(figures)));
        try (InputStream in = Files.newInputStream(word);
                XWPFDocument document = new XWPFDocument(in)) {
            for (IBodyElement element : document.getBodyElements()) {
                switch (element) {
                    case XWPFParagraph paragraph -> read.paragraph(paragraph);
                    case XWPFTable table -> read.table(rows(table));
                    default -> throw new AssertionError("unknown to this reader: " + element);
                }
            }
        }
        return read;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Sentences that stand as a unit's own and are no part of what it wrote. */
    List<Quotation> invented() {
        return invented;
    }

    int quoted() {
        return quoted;
    }

    private void paragraph(XWPFParagraph paragraph) {
        String words = paragraph.getText().strip();
        switch (Optional.ofNullable(paragraph.getStyle()).orElse("")) {
            case "Heading1" -> {
                chapter = words;
                section = "";
            }
            case "Heading2" -> section = words.replaceFirst("^（.+?）", "");
            case "Annex" -> chapter = words;
            case "Caption" -> task = words.replaceFirst(" .*", "");
            case "TableTextDense" -> quotation(task, words);
            case "Title", "FigureCaption", "TableNote", "Signature", "Date" -> {}
            default -> body(words);
        }
    }

    private void body(String words) {
        boolean quotesACell = section.equals("报送数据中的问题") && words.startsWith("（");
        if (quotesACell || words.isEmpty()) {
            return;
        }
        boolean ofOneMeasure = words.matches("（\\d+）\\p{IsHan}+-\\d.*");
        if (chapter.startsWith("三、") && words.matches("（\\d+）.*") && !ofOneMeasure) {
            String number = words.replaceFirst("^（(\\d+)）.*", "$1");
            quotation(scopes.codeOfTheme(section) + "-" + number, words.replaceFirst("^（\\d+）[^。]*。", ""));
            return;
        }
        List<JsonNode> about = new ArrayList<>();
        List<String> names = scopes.named(words);
        names.forEach(name -> about.addAll(scopes.about(name)));
        TOTALS_OF_CHAPTERS.getOrDefault(chapter, List.of()).forEach(total -> about.addAll(scopes.derived(total)));
        if (chapter.startsWith("三、")) {
            about.addAll(scopes.theme(section));
        }
        if (section.equals("滞后情况")) {
            String unit = words.replaceFirst("：.*", "");
            about.addAll(scopes.ofUnit(unit));
            about.addAll(scopes.indicatorsOfUnit(unit));
        }
        passage(chapter + section, without(names, words), about.stream());
    }

    private void quotation(String ofTask, String words) {
        List<String> written = scopes.list("measures").stream()
                .filter(measure -> FigureScopes.text(measure, "task").equals(ofTask))
                .flatMap(measure -> measure.get("assessments").valueStream())
                .flatMap(assessment -> assessment.get("entries").valueStream())
                .map(entry -> plain(FigureScopes.text(entry, "text")))
                .toList();
        for (String sentence : words.replace("（其余见附表4）", "").split("。")) {
            String own = sentence.replaceFirst("^[^：，“]*：", "");
            quoted++;
            if (written.stream().noneMatch(text -> text.contains(plain(own)))) {
                invented.add(new Quotation(ofTask, sentence));
            }
        }
    }

    /** Subscripts as plain letters, without spaces: how a text is set is not looked at here. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(XWPFTableRow::getTableCells)
                .map(cells -> cells.stream().map(XWPFTableCell::getText).toList())
                .toList();
    }

    private void table(List<List<String>> rows) {
        List<String> head = rows.getFirst();
        List<List<String>> body = rows.subList(1, rows.size());
        switch (head.getFirst() + " " + head.get(1)) {
            case "领域 任务（项）" -> body.forEach(row -> cells(row, 1, scopes.theme(row.getFirst())));
            case "区 项目" -> body.forEach(this::annexOfIndicators);
            case "排名 单位" -> body.forEach(row -> cells(row, 0, scopes.ofUnit(row.get(1))));
            case "编号 工作措施" ->
                body.forEach(row -> passage(row.getFirst(), row.get(5), scopes.about(row.getFirst()).stream()));
            case "编号 重点任务/工作措施" -> body.forEach(row -> cells(row.subList(5, 7), 0, scopes.about(row.getFirst())));
            case "单位 首次接收时间" -> body.forEach(row -> cells(row, 1, scopes.ofUnit(row.getFirst())));
            case "规则 评价数（单位×措施或指标）" ->
                body.forEach(row -> passages.add(new Passage(
                        row.getFirst(),
                        row.get(1),
                        new TreeSet<>(Set.of(BigDecimal.valueOf(scopes.decidedBy(row.getFirst())))))));
            case "项目 取值" ->
                body.stream()
                        .filter(row -> !row.getFirst().equals("输入指纹"))
                        .forEach(row -> passage(
                                row.getFirst(), row.get(1), Stream.of(scopes.of("settings"), scopes.of("report"))));
            // dates, names of files and hashes; and the plan's steps, which are no figures
            case "单位 文件", "到期日 编号" -> {}
            default -> table(head, body);
        }
    }

    private void table(List<String> head, List<List<String>> body) {
        if (!head.getFirst().equals("区")) {
            throw new AssertionError("unknown to this reader: a table headed " + head);
        }
        for (List<String> row : body) {
            for (int i = 1; i < row.size(); i++) {
                JsonNode indicator = scopes.indicators().get(columnsOfIndicators + i - 1);
                passage(
                        row.getFirst() + head.get(i),
                        row.get(i),
                        FigureScopes.assessment(indicator, scopes.unit(row.getFirst())).stream()
                                .map(one -> one.get("actual")));
            }
        }
        columnsOfIndicators += head.size() - 1;
    }

    private void annexOfIndicators(List<String> row) {
        for (int i = 2; i < row.size(); i++) {
            JsonNode indicator = scopes.indicators().get(i - 2);
            passage(
                    "附表1 " + row.getFirst() + row.get(1) + FigureScopes.text(indicator, "name"),
                    row.get(i),
                    row.getFirst().equals("全市")
                            ? ofTheWhole(indicator, row.get(1))
                            : ofUnit(indicator, scopes.unit(row.getFirst()), row.get(1)));
        }
    }

    private static Stream<JsonNode> ofTheWhole(JsonNode indicator, String line) {
        return switch (line) {
            case "同比" -> change(indicator, Optional.empty());
            case "目标" ->
                Stream.of(
                        indicator.get("sum").path("target"),
                        indicator.get("own").path("target"));
            default ->
                Stream.of(
                        indicator.get("sum").path("actual"),
                        indicator.get("city").path("amount"),
                        indicator.get("own").path("actual"));
        };
    }

    private static Stream<JsonNode> ofUnit(JsonNode indicator, String unit, String line) {
        return switch (line) {
            case "同比" -> change(indicator, Optional.of(unit));
            case "目标" -> FigureScopes.assessment(indicator, unit).stream().map(one -> one.get("target"));
            default -> FigureScopes.assessment(indicator, unit).stream().map(one -> one.get("actual"));
        };
    }

    private static Stream<JsonNode> change(JsonNode indicator, Optional<String> unit) {
        return indicator
                .get("outlooks")
                .valueStream()
                .filter(one -> unit.isPresent()
                        ? unit.get().equals(one.get("unit").asString())
                        : one.get("unit").isNull())
                .map(one -> one.path("yearOnYear").path("change"));
    }

    private void cells(List<String> row, int from, List<JsonNode> about) {
        row.subList(from, row.size()).forEach(cell -> passage(row.getFirst(), cell, about.stream()));
    }

    private void passage(String where, String words, Stream<JsonNode> about) {
        String left = words;
        for (Pattern none : NO_FIGURES) {
            left = none.matcher(left).replaceAll(" ");
        }
        passages.add(new Passage(where, left, FigureScopes.numbers(about)));
    }

    private static String without(List<String> names, String words) {
        String left = words;
        for (String name : names) {
            left = left.replace(name, " ");
        }
        return left;
    }
}
