package org.yuebao.report.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yuebao.report.content.Block.Align;
import org.yuebao.report.content.Block.Cell;
import org.yuebao.report.content.Block.Column;
import org.yuebao.report.content.Block.Role;
import org.yuebao.report.content.Block.Row;
import org.yuebao.report.content.Block.Tone;
import org.yuebao.report.content.DataSheet.Value;
import org.yuebao.report.theme.ReportTheme;
import org.yuebao.report.theme.ReportThemeReader;
import org.yuebao.report.theme.WordTemplate;

/** A made-up report that has everything a report can have: rare characters, long and wide tables, charts, odd bytes from cells. */
public final class SampleReport {

    public static final Imprint IMPRINT = new Imprint(
            "关于《长宁市深入打好污染防治攻坚战2022年行动计划》2022年6月工作进展情况的报告",
            "2022年6月污染防治攻坚战行动计划进展情况",
            "长宁市生态环境局",
            "d1",
            Optional.of("草稿第1稿 · 演示数据"),
            3,
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            Instant.parse("2022-07-05T15:59:59Z"));

    /** Rare characters of place names, shapes, a subscript digit, and two that no text font has. */
    public static final String RARE = "磘口村、漷县镇、王四营疃、●▲■○、PM₂.₅、😀、" + "\uE123";

    private static final List<String> UNITS = List.of(
            "东关区", "西关区", "南湖区", "北岭区", "临河区", "望山区", "石桥区", "青岚区", "云溪区", "平川区", "安定区", "永丰区", "清源区", "白沙区", "松岭区",
            "金水区", "经开区");

    private SampleReport() {}

    public static ReportDocument whole() {
        return new ReportDocument(IMPRINT, blocks(45), sheets());
    }

    /** No row is taller than a page: the PDF prints such a row's cells by halves, Word by cells. */
    public static ReportDocument withoutTallRow() {
        return new ReportDocument(IMPRINT, blocks(1), sheets());
    }

    public static ReportTheme theme() {
        return theme(shipped(WordTemplate.FILE));
    }

    /** The shipped theme on another Word template. */
    public static ReportTheme theme(byte[] template) {
        try {
            return ReportThemeReader.read(
                    new ByteArrayInputStream(shipped(ReportTheme.FILE)),
                    WordTemplate.read(new ByteArrayInputStream(template)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] shipped(String template) {
        try (InputStream file =
                Objects.requireNonNull(SampleReport.class.getResourceAsStream("/org/yuebao/templates/" + template))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Block> blocks(int repeated) {
        return List.of(
                new Block.Paragraph(Role.TITLE, IMPRINT.title()),
                new Block.Paragraph(Role.ADDRESSEE, "长宁市人民政府："),
                new Block.Paragraph(
                        Role.BODY,
                        "按照市委、市政府关于深入打好污染防治攻坚战的部署，现将2022年6月工作进展情况报告如下。"
                                + "截至6月底，全市17个单位中，按时报送15个，逾期报送1个（北岭区，逾期2个工作日），未报送1个（松岭区）。"),
                new Block.Heading(1, "一、总体情况"),
                new Block.Paragraph(
                        Role.BODY,
                        "166项工作措施中，正常推进142项（占85.5%），偏慢15项（占9.0%），滞后7项（占4.2%），未评2项（占1.2%）。"
                                + "因四舍五入，分项合计可能不等于100%。“时间过半、任务过半”的要求总体落实到位，但部分区柴油货车路检、“一厂一策”治理等任务慢于序时进度。"),
                new Block.Drawing(lights()),
                new Block.Heading(1, "二、主要指标完成情况"),
                new Block.Heading(2, "（一）空气质量"),
                new Block.Paragraph(
                        Role.BODY,
                        "1—6月，全市PM2.5平均浓度为31微克/立方米，同比下降12.5%；SO2、NO2、O3浓度均达到国家二级标准，NOx重点工程减排量1950吨、"
                                + "CO2排放强度按年核算，NH3-N减排量188吨。"),
                new Block.Drawing(trend()),
                new Block.Table(
                        "各区PM2.5浓度和优良天数比率",
                        List.of(
                                new Column("排名", Align.CENTRE, 2),
                                new Column("区", Align.LEFT, 4),
                                new Column("PM2.5浓度（微克/立方米）", Align.RIGHT, 5),
                                new Column("年度目标", Align.RIGHT, 4),
                                new Column("优良天数比率（%）", Align.RIGHT, 5),
                                new Column("状态", Align.CENTRE, 4)),
                        ranking(),
                        "注：PM2.5浓度为1—6月平均值，由市生态环境监测中心提供；全市数不是各区平均数。"),
                new Block.Drawing(columns()),
                new Block.Heading(2, "（二）水环境质量"),
                new Block.Heading(3, "1.断面水质"),
                new Block.Paragraph(
                        Role.BODY,
                        "国家和市级考核断面水质达标率为100%，优良水体比例为75.6%，无劣Ⅴ类水体。\n涉及的乡镇有" + RARE + "。单位发来的文本中有\u0007控制字符\u000B和换行。"),
                new Block.Heading(4, "（1）重点断面"),
                new Block.Paragraph(
                        Role.BODY,
                        "详见附表2。网址https://www.example.cn/water/quality/2022/06/section-monitoring-results.html供查阅。"),
                new Block.Heading(1, "三、下一步工作"),
                new Block.Paragraph(
                        Role.BODY,
                        "一是督促松岭区补报6月进展情况；二是对连续两个月滞后的单位发函督办；三是做好9月底前到期任务的调度。" + "各区、各部门要对照年度目标倒排工期，确保完成全年任务。".repeat(4)),
                new Block.Paragraph(Role.BODY, "特此报告。"),
                new Block.Paragraph(Role.SIGNATURE, IMPRINT.organisation()),
                new Block.Paragraph(Role.DATE, "2022年7月6日"),
                new Block.PageBreak(),
                new Block.Landscape(List.of(
                        new Block.Paragraph(Role.ANNEX, "附表1　各区主要指标完成情况"),
                        heatTable(),
                        new Block.PageBreak(),
                        new Block.Paragraph(Role.ANNEX, "附表2　重点任务和工作措施进展"),
                        taskTable(repeated))),
                new Block.Paragraph(Role.ANNEX, "附表3　报送情况"),
                new Block.Table(
                        "",
                        List.of(
                                new Column("单位", Align.LEFT, 3),
                                new Column("收到时间", Align.CENTRE, 5),
                                new Column("文件摘要（SHA-256）", Align.LEFT, 9)),
                        IntStream.range(0, UNITS.size())
                                .mapToObj(i -> row(
                                        UNITS.get(i), "2022年7月%d日 09:30".formatted(1 + i % 5), IMPRINT.inputsSha256()))
                                .toList(),
                        ""));
    }

    private static Row row(String... cells) {
        return new Row(List.of(cells).stream().map(Cell::of).toList(), false);
    }

    private static Cell light(int i) {
        return switch (i % 5) {
            case 3 -> new Cell("▲偏慢", Tone.YELLOW);
            case 4 -> new Cell("■滞后", Tone.RED);
            case 2 -> i % 2 == 0 ? new Cell("○未报送", Tone.GREY) : new Cell("●正常", Tone.GREEN);
            default -> new Cell("●正常", Tone.GREEN);
        };
    }

    private static List<Row> ranking() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < UNITS.size(); i++) {
            rows.add(new Row(
                    List.of(
                            Cell.of(String.valueOf(i + 1)),
                            Cell.of(UNITS.get(i)),
                            Cell.of(String.valueOf(26 + i / 2)),
                            Cell.of("≤" + (30 + i / 4)),
                            Cell.of("%d.%d".formatted(78 - i, i % 10)),
                            light(i)),
                    false));
        }
        rows.add(new Row(
                List.of(
                        Cell.of("—"),
                        Cell.of("全市"),
                        Cell.of("31"),
                        Cell.of("≤33"),
                        Cell.of("72.2"),
                        new Cell("●正常", Tone.GREEN)),
                true));
        return rows;
    }

    private static Block.Table heatTable() {
        List<Column> columns =
                new ArrayList<>(List.of(new Column("指标", Align.LEFT, 10), new Column("单位", Align.CENTRE, 5)));
        UNITS.forEach(unit -> columns.add(new Column(unit, Align.RIGHT, 4)));
        List<String> indicators =
                List.of("PM2.5浓度", "优良天数比率", "重污染天数比率", "NOx减排量", "VOCs减排量", "COD减排量", "NH3-N减排量", "重型柴油车路检");
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(indicators.get(i)), Cell.of(i == 0 ? "微克/立方米" : "吨")));
            for (int u = 0; u < UNITS.size(); u++) {
                cells.add(new Cell(
                        String.valueOf(20 + (i * 37 + u * 11) % 400),
                        light(i + u).tone()));
            }
            rows.add(new Row(cells, false));
        }
        return new Block.Table("", columns, rows, "注：未报送单位的数据不计入合计。");
    }

    /** Long enough for more than three pages; one row alone is taller than a page. */
    private static Block.Table taskTable(int repeated) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 90; i++) {
            Cell code = Cell.of("大气-%d-%d".formatted(1 + i / 10, 1 + i % 10));
            String progress = "截至6月底，累计检查重型柴油车%d万辆次，查处超标车辆%d辆次；完成“一厂一策”治理%d家，正组织专家现场核查。".formatted(i, i * 7, i % 9);
            rows.add(new Row(
                    List.of(
                            code,
                            Cell.of("加强重型柴油车路检路查和入户检查"),
                            Cell.of(UNITS.get(i % UNITS.size())),
                            Cell.of(i % 3 == 0 ? "6月底前" : "年底前"),
                            Cell.of(i == 40 ? progress.repeat(repeated) : progress),
                            Cell.of(String.valueOf(i * 11)),
                            light(i)),
                    false));
        }
        return new Block.Table(
                "",
                List.of(
                        new Column("编号", Align.CENTRE, 4),
                        new Column("工作措施", Align.LEFT, 8),
                        new Column("责任单位", Align.LEFT, 4),
                        new Column("完成时限", Align.CENTRE, 4),
                        new Column("进展情况", Align.LEFT, 16),
                        new Column("累计完成（辆次）", Align.RIGHT, 4),
                        new Column("状态", Align.CENTRE, 4)),
                rows,
                "");
    }

    public static Chart lights() {
        return new Chart(
                Chart.Kind.STACKED_BARS,
                "各领域工作措施进展情况",
                "项",
                List.of("应对气候变化", "大气污染防治", "水污染防治", "土壤污染防治", "生态保护"),
                List.of(
                        series("正常", Tone.GREEN, false, "20", "40", "38", "26", "18"),
                        series("偏慢", Tone.YELLOW, false, "2", "7", "3", "1", "2"),
                        series("滞后", Tone.RED, false, "1", "4", "1", "1", "0"),
                        series("未评", Tone.GREY, false, "1", "", "1", "", "")));
    }

    public static Chart trend() {
        return new Chart(
                Chart.Kind.LINES,
                "全市PM2.5累计平均浓度",
                "微克/立方米",
                List.of("1月", "2月", "3月", "4月", "5月", "6月"),
                List.of(
                        series("2022年", Tone.PLAIN, false, "45", "42", "", "36", "33", "31"),
                        series("2021年", Tone.PLAIN, false, "51", "54", "49", "44", "40", "36"),
                        series("年度目标", Tone.PLAIN, true, "33", "33", "33", "33", "33", "33")));
    }

    public static Chart columns() {
        return new Chart(
                Chart.Kind.COLUMNS,
                "各区VOCs重点工程减排量",
                "吨",
                UNITS,
                List.of(
                        new Chart.Series(
                                "累计完成",
                                IntStream.range(0, UNITS.size())
                                        .mapToObj(i -> i == 14
                                                ? Optional.<BigDecimal>empty()
                                                : Optional.of(BigDecimal.valueOf(20 + i * 13L % 170)))
                                        .toList(),
                                Tone.PLAIN,
                                false),
                        new Chart.Series(
                                "年度目标",
                                IntStream.range(0, UNITS.size())
                                        .mapToObj(i -> Optional.of(BigDecimal.valueOf(60 + i * 7L)))
                                        .toList(),
                                Tone.PLAIN,
                                true)));
    }

    private static Chart.Series series(String name, Tone tone, boolean target, String... values) {
        return new Chart.Series(
                name,
                List.of(values).stream()
                        .map(value ->
                                value.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(value)))
                        .toList(),
                tone,
                target);
    }

    public static List<DataSheet> sheets() {
        List<List<Value>> tasks = new ArrayList<>();
        List<List<Value>> lineage = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Cell light = light(i);
            tasks.add(List.of(
                    new Value.Text("大气-5-" + (i + 1)),
                    new Value.Text(UNITS.get(i % UNITS.size())),
                    new Value.Text(
                            switch (i) {
                                case 0 -> "=1+1";
                                case 1 -> "+86 10 12345678";
                                case 2 -> "-5℃以下停工";
                                case 3 -> "@所有单位";
                                case 4 -> "有\u0007控制字符，又有\u000B换行";
                                case 5 -> "长".repeat(40000);
                                default -> "截至6月底，累计检查%d辆次。".formatted(i);
                            }),
                    new Value.Traced(
                            new BigDecimal("12.50").add(BigDecimal.valueOf(i)), new DataSheet.Place("数据溯源", i + 1)),
                    new Value.Decimal(new BigDecimal(i)),
                    i == 7 ? new Value.Empty() : new Value.Share(new BigDecimal("0.8554")),
                    new Value.Light(light.text(), light.tone())));
            lineage.add(List.of(
                    new Value.Text("大气-5-" + (i + 1)),
                    new Value.Decimal(new BigDecimal("12.50").add(BigDecimal.valueOf(i))),
                    new Value.Text("进展情况!M" + (i + 4))));
        }
        return List.of(
                new DataSheet(
                        "概览",
                        "2022年6月进展概览",
                        List.of(
                                new DataSheet.Column("领域", 16, Align.LEFT),
                                new DataSheet.Column("正常", 8, Align.RIGHT),
                                new DataSheet.Column("占比", 10, Align.RIGHT)),
                        List.of(
                                List.of(
                                        new Value.Text("大气污染防治"),
                                        new Value.Decimal(new BigDecimal("40")),
                                        new Value.Share(new BigDecimal("0.784"))),
                                List.of(
                                        new Value.Text("水污染防治"),
                                        new Value.Decimal(new BigDecimal("38")),
                                        new Value.Share(new BigDecimal("0.884")))),
                        1,
                        Optional.of(lights())),
                new DataSheet(
                        "指标",
                        "主要指标",
                        List.of(
                                new DataSheet.Column("指标", 20, Align.LEFT),
                                new DataSheet.Column("累计值", 12, Align.RIGHT)),
                        List.of(List.of(new Value.Text("PM2.5年均浓度"), new Value.Decimal(new BigDecimal("31")))),
                        1,
                        Optional.of(trend())),
                new DataSheet(
                        "任务明细",
                        "2022年6月重点任务明细",
                        List.of(
                                new DataSheet.Column("编号", 12, Align.CENTRE),
                                new DataSheet.Column("单位", 12, Align.LEFT),
                                new DataSheet.Column("进展情况", 60, Align.LEFT),
                                new DataSheet.Column("累计完成", 12, Align.RIGHT),
                                new DataSheet.Column("序号", 8, Align.RIGHT),
                                new DataSheet.Column("完成率", 10, Align.RIGHT),
                                new DataSheet.Column("状态", 12, Align.CENTRE)),
                        tasks,
                        2,
                        Optional.empty()),
                new DataSheet(
                        "各区排名",
                        "各区排名",
                        List.of(
                                new DataSheet.Column("区", 12, Align.LEFT),
                                new DataSheet.Column("减排量", 12, Align.RIGHT)),
                        List.of(List.of(new Value.Text("东关区"), new Value.Decimal(new BigDecimal("20")))),
                        1,
                        Optional.of(columns())),
                new DataSheet(
                        "数据溯源",
                        "数据溯源",
                        List.of(
                                new DataSheet.Column("编号", 12, Align.CENTRE),
                                new DataSheet.Column("数值", 12, Align.RIGHT),
                                new DataSheet.Column("来源", 30, Align.LEFT)),
                        lineage,
                        1,
                        Optional.empty()));
    }
}
