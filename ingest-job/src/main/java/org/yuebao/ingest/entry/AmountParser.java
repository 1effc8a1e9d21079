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
 * Reads an amount: {@code 350}, {@code 350吨}, {@code ２．９ 万辆次}, {@code 1,250}, {@code 93%}, {@code 已完成230组}. A unit
 * is converted only where it is written; vague words (约, 余, 左右) and bounds (>93) are not amounts. What isn't a plain
 * number in the column's own unit is read with a note that shows how.
 */
final class AmountParser {

    private static final Pattern AMOUNT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)(万|亿)?([^\\d.]*)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    /** Two numbers with only a blank between them are two numbers, unless they group thousands. */
    private static final Pattern APART = Pattern.compile("\\d\\s+[\\d.]");

    private static final Pattern GROUPED = Pattern.compile("\\D*\\d{1,3}(\\h\\d{3})+(\\.\\d+)?\\D*");
    /** A comma behind the last digit divides by a thousand, and {@code !} puts in a point that is none. */
    private static final Pattern SCALED = Pattern.compile("[0#?],+(?![0#])|!");

    /** 截至6月底, 2022年: numbers that count nothing. */
    private static final Pattern DATES = Pattern.compile(
            "(截至|截止)?(20\\d{2}年(?=\\d{1,2}月|度|底|,|，|累计|完成|$))?(\\d{1,2}月?[-—–~至])?\\d{1,2}月(\\d{1,2}日|底|份|末)?");

    private static final Pattern IN_WORDS =
            Pattern.compile("([^\\d+\\-<>≥≤~]*)(\\d+(?:\\.\\d+)?)(万|亿)?([^\\d.,、;。!]+)[.。!]?");
    private static final Pattern VAGUE_BEFORE =
            Pattern.compile(".*(约|近|超|超过|多于|大于|小于|不足|不少于|不低于|至少|至多|达到?|力争|计划|目标|预计|第|每|[(（]).*");
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
        if (!decimal.isPercent() && !showsWhatItHolds(decimal)) {
            return asShown(cell, decimal, unit);
        }
        return checked(cell, new Quantity(decimal.isPercent() ? decimal.percent() : decimal.value(), unit), unit);
    }

    /** A format without a scale, with room for all decimals of the value. */
    private static boolean showsWhatItHolds(CellValue.Decimal decimal) {
        String format = decimal.format();
        if (format.equals("General") || format.equals("@")) {
            return true;
        }
        if (!format.matches("[#,0 _.;()\\-]*")) {
            return false;
        }
        int point = format.indexOf('.');
        String rest = point < 0 ? "" : format.substring(point + 1);
        long decimals =
                rest.chars().takeWhile(digit -> digit == '0' || digit == '#').count();
        return decimal.value().scale() <= decimals && !format.matches(".*,([^#0].*)?");
    }

    /**
     * A number that its sheet shows otherwise than it is stored: rounded, in another unit, with a unit behind it. What the
     * person saw and what the file holds must mean the same.
     */
    private Parsed<Reported> asShown(RawCell cell, CellValue.Decimal decimal, MeasuringUnit unit) {
        Quantity stored = new Quantity(decimal.value(), unit);
        String shown = CellText.plain(decimal.shown());
        Matcher matcher = AMOUNT.matcher(THOUSANDS.matcher(shown).replaceAll(""));
        if (SCALED.matcher(decimal.format().replaceAll("\"[^\"]*\"", "")).find()) {
            return shownOtherwise(cell, shown, decimal, unit);
        }
        if (!matcher.matches()) {
            return unusable(cell, unit);
        }
        Optional<Quantity> seen = quantity(matcher, unit);
        if (seen.isEmpty()) {
            return otherUnit(cell, matcher, unit);
        }
        BigDecimal rounding = BigDecimal.ONE
                .movePointLeft(Math.max(0, new BigDecimal(matcher.group(1)).scale()))
                .divide(BigDecimal.TWO);
        BigDecimal apart = seen.get().amount().subtract(stored.amount()).abs();
        if (apart.signum() == 0) {
            return checked(cell, stored, unit);
        }
        boolean isScaled = matcher.group(2) != null || !matcher.group(3).isEmpty();
        if (!isScaled && apart.compareTo(rounding) <= 0) {
            return noted(
                    checked(cell, stored, unit),
                    "AMOUNT-SHOWN",
                    cell,
                    "单元格显示为“" + shown + "”，存的是" + decimal.value().toPlainString() + "，按" + stored + "计");
        }
        return shownOtherwise(cell, shown, decimal, unit);
    }

    private Parsed<Reported> shownOtherwise(RawCell cell, String shown, CellValue.Decimal decimal, MeasuringUnit unit) {
        return Parsed.with(
                Reported.missing(),
                findings.cell(
                        "AMOUNT-SHOWN-OTHERWISE",
                        Severity.ERROR,
                        cell.place(),
                        cell.text(),
                        "单元格显示为“" + shown + "”，存的却是" + decimal.value().toPlainString() + "（" + unit + "），未计入",
                        "请把单元格格式改为“常规”，核对后填写，" + example(unit)));
    }

    private Parsed<Reported> noted(Parsed<Reported> parsed, String code, RawCell cell, String statement) {
        if (parsed.finding().isPresent()) {
            return parsed;
        }
        return Parsed.with(
                parsed.value(), findings.cell(code, Severity.NOTE, cell.place(), cell.text(), statement, "如有出入，请更正"));
    }

    private Parsed<Reported> text(RawCell cell, String plain, MeasuringUnit unit) {
        if (CellText.saysNothing(plain)) {
            return Parsed.of(new Reported.NothingToReport(cell.place()));
        }
        String prose = CellText.prose(cell.text());
        if (APART.matcher(prose).find() && !GROUPED.matcher(prose).matches()) {
            return unusable(cell, unit);
        }
        Matcher matcher = AMOUNT.matcher(THOUSANDS.matcher(plain).replaceAll(""));
        if (!matcher.matches()) {
            return inWords(cell, plain, unit);
        }
        if (isVague(matcher.group(3))) {
            return unusable(cell, unit);
        }
        String written = Optional.ofNullable(matcher.group(2)).orElse("") + matcher.group(3);
        boolean isPlain = written.isEmpty() || written.equals(unit.name());
        return quantity(matcher, unit)
                .map(quantity -> isPlain
                        ? checked(cell, quantity, unit)
                        : noted(
                                checked(cell, quantity, unit),
                                "AMOUNT-READ",
                                cell,
                                "填报“" + shortened(cell.text()) + "”，读作" + quantity))
                .orElseGet(() -> otherUnit(cell, matcher, unit));
    }

    /** {@code 已完成230组}: one number with its unit among words, and no word that makes it a guess, a bound or an aim. */
    private Parsed<Reported> inWords(RawCell cell, String plain, MeasuringUnit unit) {
        String withoutDates =
                DATES.matcher(THOUSANDS.matcher(plain).replaceAll("")).replaceAll("");
        Matcher matcher = IN_WORDS.matcher(withoutDates);
        if (!matcher.matches() || VAGUE_BEFORE.matcher(matcher.group(1)).matches() || isVague(matcher.group(4))) {
            return unusable(cell, unit);
        }
        MeasuringUnit written =
                new MeasuringUnit(Optional.ofNullable(matcher.group(3)).orElse("") + matcher.group(4));
        return new Quantity(new BigDecimal(matcher.group(2)), written)
                .in(unit)
                .map(quantity -> noted(
                        checked(cell, quantity, unit),
                        "AMOUNT-READ",
                        cell,
                        "填报“" + shortened(cell.text()) + "”，读作" + quantity))
                .orElseGet(() -> unusable(cell, unit));
    }

    /** Empty where the written unit can't be converted. */
    private static Optional<Quantity> quantity(Matcher amount, MeasuringUnit unit) {
        return new Quantity(new BigDecimal(amount.group(1)), writtenUnit(amount, unit)).in(unit);
    }

    private static MeasuringUnit writtenUnit(Matcher amount, MeasuringUnit unit) {
        String multiple = Optional.ofNullable(amount.group(2)).orElse("");
        String written = amount.group(3);
        if (multiple.isEmpty() && written.isEmpty()) {
            return unit;
        }
        return new MeasuringUnit(multiple + (written.isEmpty() ? withoutMultiple(unit) : written));
    }

    private Parsed<Reported> otherUnit(RawCell cell, Matcher amount, MeasuringUnit unit) {
        return Parsed.with(
                Reported.missing(),
                findings.cell(
                        "AMOUNT-UNIT",
                        Severity.ERROR,
                        cell.place(),
                        cell.text(),
                        "填报“" + shortened(cell.text()) + "”，单位“" + writtenUnit(amount, unit) + "”与计量单位“" + unit
                                + "”不符，未计入",
                        "请按“" + unit + "”填写，" + example(unit)));
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
