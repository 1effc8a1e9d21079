package org.yuebao.ingest.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;

/**
 * A number with its unit within a narrative: 2.9万辆次 of “累计检查2.9万辆次”. Used to compare, never to count.
 *
 * @param printed as it stands there, blanks taken out
 * @param quantity in the unit it was looked for in
 * @param decimals it was written with, in the unit it was written in
 * @param written in the unit it was written in
 * @param isVague whether 约, 余 or 左右 stand beside it
 * @param isCumulative whether its clause says that it counts from January on
 */
record WrittenAmount(
        String printed, Quantity quantity, int decimals, Quantity written, boolean isVague, boolean isCumulative) {

    private static final Pattern SENTENCE = Pattern.compile("[。；;！!\\n]");
    private static final Pattern FROM_JANUARY = Pattern.compile("累计|今年以来|年初以来|1月?[-—–~至]\\d{1,2}月");
    private static final Pattern UNTIL_NOW = Pattern.compile("截至|截止");
    /** What is said of something else than what was done until now. */
    private static final Pattern OTHERWISE =
            Pattern.compile("本月|当月|其中|去年|上年|同期|同比|环比|目标|任务|计划|应|力争|拟|下月|下一步|不少于|不低于|剩余|还需|全市|占|增加|新增|减少");

    private static final BigDecimal VAGUE_WITHIN = new BigDecimal("0.05");

    /** All amounts in this unit, or one that can be converted to it. */
    static List<WrittenAmount> all(String narrative, MeasuringUnit unit) {
        Pattern amount = Pattern.compile("(约|近|逾|超过|超)?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(余|多)?([千万亿]?)(余|多)?"
                + Pattern.quote(withoutMultiple(unit)) + "(左右|上下|以上)?");
        List<WrittenAmount> found = new ArrayList<>();
        for (String sentence : SENTENCE.split(narrative.replaceAll("[ \\t　]", ""))) {
            boolean untilNow = false;
            // 1,250 keeps its comma: only one that isn't between digits parts clauses.
            for (String raw : sentence.split("(?<!\\d)[，,]|[，,](?!\\d{3})|[、：:（）()]")) {
                String clause = Normalizer.normalize(raw, Normalizer.Form.NFKC);
                untilNow |= UNTIL_NOW.matcher(clause).find();
                boolean cumulative = (untilNow || FROM_JANUARY.matcher(clause).find())
                        && !OTHERWISE.matcher(clause).find();
                Matcher matcher = amount.matcher(clause);
                while (matcher.find()) {
                    read(matcher, unit, cumulative, found);
                }
            }
        }
        return found;
    }

    /** Those that their clause says to count from January on. */
    static List<WrittenAmount> cumulativeOnes(String narrative, MeasuringUnit unit) {
        return all(narrative, unit).stream().filter(WrittenAmount::isCumulative).toList();
    }

    private static void read(Matcher matcher, MeasuringUnit unit, boolean cumulative, List<WrittenAmount> found) {
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        BigDecimal number = new BigDecimal(matcher.group(2).replace(",", "") + fraction);
        Quantity written = new Quantity(number, new MeasuringUnit(matcher.group(5) + withoutMultiple(unit)));
        boolean vague = matcher.group(1) != null
                || matcher.group(4) != null
                || matcher.group(6) != null
                || matcher.group(7) != null;
        written.in(unit)
                .ifPresent(quantity -> found.add(
                        new WrittenAmount(matcher.group(), quantity, number.scale(), written, vague, cumulative)));
    }

    /** Equal, as far as the decimals written tell; a vague one within 5 %. */
    boolean agreesWith(Quantity amount) {
        if (isVague) {
            BigDecimal distance = quantity.amount().subtract(amount.amount()).abs();
            return distance.compareTo(VAGUE_WITHIN.multiply(amount.amount())) <= 0;
        }
        return amount.in(written.unit())
                .filter(exact -> List.of(RoundingMode.HALF_UP, RoundingMode.DOWN).stream()
                        .anyMatch(
                                mode -> exact.amount().setScale(decimals, mode).compareTo(written.amount()) == 0))
                .isPresent();
    }

    private static String withoutMultiple(MeasuringUnit unit) {
        return unit.name().matches("[万亿].+") ? unit.name().substring(1) : unit.name();
    }
}
