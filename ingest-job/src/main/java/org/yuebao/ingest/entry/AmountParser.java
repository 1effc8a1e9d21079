package org.yuebao.ingest.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.workbook.CellValue;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.Reported;

/**
 * Reads an amount: {@code 350}, {@code 350吨}, {@code ２．９ 万辆次}, {@code 1,250}, {@code 93%}. A unit is converted only
 * where it is written; vague words (约, 余, 左右) and bounds (>93) are not amounts.
 */
final class AmountParser {

    private static final Pattern AMOUNT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)(万|亿)?([^\\d.]*)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern COMPOSITE = Pattern.compile("([^()]+)\\(([^()]+)\\)");

    private final FileFindings findings;

    AmountParser(FileFindings findings) {
        this.findings = findings;
    }

    /** @return {@code Missing} with a finding for whatever can't be used */
    Parsed<Reported> amount(RawCell cell, MeasuringUnit unit) {
        return switch (cell.value()) {
            case CellValue.Blank ignored -> Parsed.of(Reported.missing());
            case CellValue.Decimal decimal -> number(cell, decimal, unit);
            case CellValue.Text text -> text(cell, CellText.plain(text.text()), unit);
            case CellValue.Truth ignored -> unusable(cell, unit);
            case CellValue.Moment ignored -> unusable(cell, unit);
            case CellValue.Fault ignored ->
                Parsed.with(
                        Reported.missing(),
                        findings.cell(
                                "AMOUNT-FAULT",
                                Severity.ERROR,
                                cell.place(),
                                cell.text(),
                                "公式没有结果（" + cell.text() + "），未计入",
                                "请直接填写数值，" + example(unit)));
        };
    }

    /** Reads {@code 100(75,0)}; brackets and commas of either width. */
    Parsed<Reported> parts(RawCell cell, int count, MeasuringUnit unit) {
        String plain = CellText.plain(cell.text());
        if (plain.isEmpty()) {
            return Parsed.of(Reported.missing());
        }
        if (CellText.saysNothing(plain)) {
            return Parsed.of(new Reported.NothingToReport(cell.place()));
        }
        Matcher matcher = COMPOSITE.matcher(plain.replace("%", ""));
        if (matcher.matches()) {
            List<String> numbers = new ArrayList<>(List.of(matcher.group(1)));
            numbers.addAll(List.of(matcher.group(2).split("[,，、;；]", -1)));
            if (numbers.size() == count && numbers.stream().allMatch(number -> number.matches("\\d+(\\.\\d+)?"))) {
                return Parsed.of(
                        new Reported.Parts(numbers.stream().map(BigDecimal::new).toList(), cell.place()));
            }
        }
        return Parsed.with(
                Reported.missing(),
                findings.cell(
                        "AMOUNT-PARTS",
                        Severity.ERROR,
                        cell.place(),
                        cell.text(),
                        "填报“" + shortened(cell.text()) + "”，应有" + count + "个数值，未计入",
                        "请填写如“100(75,0)”，依次为各分项的数值（" + unit + "）"));
    }

    private Parsed<Reported> number(RawCell cell, CellValue.Decimal decimal, MeasuringUnit unit) {
        boolean isShare = unit.name().equals("%");
        if (decimal.isPercent() && !isShare) {
            return unusable(cell, unit);
        }
        return checked(cell, new Quantity(decimal.isPercent() ? decimal.percent() : decimal.value(), unit), unit);
    }

    private Parsed<Reported> text(RawCell cell, String plain, MeasuringUnit unit) {
        if (CellText.saysNothing(plain)) {
            return Parsed.of(new Reported.NothingToReport(cell.place()));
        }
        Matcher matcher = AMOUNT.matcher(THOUSANDS.matcher(plain).replaceAll(""));
        if (!matcher.matches() || isVague(matcher.group(3))) {
            return unusable(cell, unit);
        }
        String multiple = Optional.ofNullable(matcher.group(2)).orElse("");
        String written = matcher.group(3);
        BigDecimal amount = new BigDecimal(matcher.group(1));
        if (multiple.isEmpty() && written.isEmpty()) {
            return checked(cell, new Quantity(amount, unit), unit);
        }
        MeasuringUnit writtenUnit = new MeasuringUnit(multiple + (written.isEmpty() ? withoutMultiple(unit) : written));
        return new Quantity(amount, writtenUnit)
                .in(unit)
                .map(quantity -> checked(cell, quantity, unit))
                .orElseGet(() -> Parsed.with(
                        Reported.missing(),
                        findings.cell(
                                "AMOUNT-UNIT",
                                Severity.ERROR,
                                cell.place(),
                                cell.text(),
                                "填报“" + shortened(cell.text()) + "”，单位“" + writtenUnit + "”与计量单位“" + unit + "”不符，未计入",
                                "请按“" + unit + "”填写，" + example(unit))));
    }

    private Parsed<Reported> checked(RawCell cell, Quantity quantity, MeasuringUnit unit) {
        if (quantity.amount().signum() < 0) {
            return Parsed.with(
                    Reported.missing(),
                    findings.cell(
                            "AMOUNT-NEGATIVE",
                            Severity.ERROR,
                            cell.place(),
                            cell.text(),
                            "填报“" + shortened(cell.text()) + "”，数值不能小于0，未计入",
                            "请核对后填写，" + example(unit)));
        }
        return Parsed.of(new Reported.Amount(quantity, cell.place()));
    }

    private Parsed<Reported> unusable(RawCell cell, MeasuringUnit unit) {
        Finding finding = findings.cell(
                "AMOUNT-NUMBER",
                Severity.ERROR,
                cell.place(),
                cell.text(),
                "填报“" + shortened(cell.text()) + "”，不是确切的数值，未计入",
                "请填写确切的阿拉伯数字，" + example(unit));
        return Parsed.with(Reported.missing(), finding);
    }

    private static boolean isVague(String written) {
        return written.matches("余.*|多.*|左右.*|以上.*|以下.*|.*(余|左右|以上|以下)");
    }

    private static String withoutMultiple(MeasuringUnit unit) {
        return unit.name().matches("[万亿].+") ? unit.name().substring(1) : unit.name();
    }

    private static String example(MeasuringUnit unit) {
        return "如“350”或“350" + unit + "”";
    }

    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
