package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.SetByHand;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Indicator;

/** What stands in a cell; never nothing. */
final class Cells {

    /** A share with the days it is judged by, 79.6%（144天）: number and days. */
    private static final Pattern OF_DAYS = Pattern.compile("(.+?)(（\\d+天）)");

    private Cells() {}

    static Block.Tone tone(Light light) {
        return switch (light) {
            case GREEN -> Block.Tone.GREEN;
            case YELLOW -> Block.Tone.YELLOW;
            case RED -> Block.Tone.RED;
            case GREY -> Block.Tone.GREY;
        };
    }

    /** ■逾期: the light's shape, the verdict's word. */
    static String words(Verdict verdict) {
        return verdict.light().shape() + verdict.word();
    }

    static Block.Cell verdict(Verdict verdict) {
        return new Block.Cell(words(verdict), tone(verdict.light()));
    }

    /** ●正常（人工） where a person set it. */
    static Block.Cell verdict(Assessment assessment) {
        return verdict(assessment.verdict(), assessment.byHand());
    }

    static Block.Cell verdict(Verdict verdict, Optional<SetByHand> byHand) {
        return new Block.Cell(
                words(verdict) + (byHand.isPresent() ? "（" + SetByHand.MARK + "）" : ""), tone(verdict.light()));
    }

    /** The marks, and who set the light and why where a person did. */
    static String marks(Assessment assessment) {
        String marks = String.join("；", assessment.marks());
        return assessment.byHand().map(hand -> marks + byWhomAndWhy(hand)).orElse(marks);
    }

    /** 人工（计算为■滞后），评定人：李四，理由：…; empty where nobody set it. */
    static String marks(Optional<SetByHand> byHand) {
        return byHand.map(hand -> hand.inWords() + byWhomAndWhy(hand)).orElse("");
    }

    private static String byWhomAndWhy(SetByHand hand) {
        return "，评定人：" + hand.by() + "，理由：" + hand.reason();
    }

    static Block.Cell light(Light light) {
        return new Block.Cell(light.shape() + light.word(), tone(light));
    }

    /** 12/3/1/0, under a header that names the shapes. */
    static String counts(LightCounts counts) {
        return counts.green() + "/" + counts.yellow() + "/" + counts.red() + "/" + counts.grey();
    }

    /** The value of an indicator as printed without its unit, or in words why there is none. */
    static String value(Assessment assessment, Indicator indicator) {
        String value = switch (assessment.computed()) {
            case NOT_CONCERNED -> isUnplanned(assessment) ? plain(assessment.actual(), indicator) : "不涉及";
            case NOT_YET_DUE, YEARLY, AWAITED, NOT_REPORTED ->
                assessment.computed().word();
            case IN_WORDS, COMPLETED, MET, ON_PACE, AT_RISK, BEHIND, OVERDUE, STEP_OVERDUE, OUT_OF_REACH, NOT_MET ->
                plain(assessment.actual(), indicator);
        };
        return isUnplanned(assessment) ? value + "（计划外）" : value;
    }

    private static boolean isUnplanned(Assessment assessment) {
        return assessment.marks().contains("计划外");
    }

    private static String plain(String actual, Indicator indicator) {
        String unit = indicator.unit().name();
        Matcher ofDays = OF_DAYS.matcher(actual);
        String number = ofDays.matches() ? ofDays.group(1) : actual;
        String bare = number.endsWith(unit) && number.length() > unit.length()
                ? number.substring(0, number.length() - unit.length())
                : number;
        return ofDays.matches() ? bare + ofDays.group(2) : bare;
    }

    /** 77.9%（141天）: a value's unit, before the days it was made of. */
    static String withUnit(String value, Indicator indicator) {
        return value.replaceFirst(
                "(（\\d+天）)?$", Matcher.quoteReplacement(indicator.unit().toString()) + "$1");
    }

    /** Short name and unit, as a column's header. */
    static String header(Indicator indicator) {
        return indicator.unit().isNone() ? indicator.shortName() : indicator.shortName() + "（" + indicator.unit() + "）";
    }

    /** Where the text is empty, a dash. */
    static String orDash(String text) {
        return text.isBlank() ? "—" : text;
    }

    static Block.Row row(List<String> texts) {
        return new Block.Row(texts.stream().map(Block.Cell::of).toList(), false);
    }

    static Block.Row row(List<String> before, Block.Cell cell, List<String> after) {
        List<Block.Cell> cells = new ArrayList<>();
        before.forEach(text -> cells.add(Block.Cell.of(text)));
        cells.add(cell);
        after.forEach(text -> cells.add(Block.Cell.of(text)));
        return new Block.Row(cells, false);
    }

    static Block.Column left(String header, int weight) {
        return new Block.Column(header, Block.Align.LEFT, weight);
    }

    static Block.Column centre(String header, int weight) {
        return new Block.Column(header, Block.Align.CENTRE, weight);
    }

    static Block.Column right(String header, int weight) {
        return new Block.Column(header, Block.Align.RIGHT, weight);
    }

    static Block body(String text) {
        return new Block.Paragraph(Block.Role.BODY, text);
    }

    static Block note(String text) {
        return new Block.Paragraph(Block.Role.NOTE, text);
    }
}
