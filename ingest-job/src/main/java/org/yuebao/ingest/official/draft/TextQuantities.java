package org.yuebao.ingest.official.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitRegister;

/** The countable quantities in a measure's text: 180万辆次以上, 300个村, 不低于230组. Rates, shares and years are none. */
final class TextQuantities {

    private static final Pattern CLAUSES = Pattern.compile("[，。；！;!\\n]|,(?!\\d{3})");
    private static final Pattern QUANTITY = Pattern.compile(
            "(?<![\\d.—\\-～~“第〔])(?:(\\d+(?:\\.\\d+)?)[—\\-～~至])?(\\d+(?:\\.\\d+)?)余?((?:万|亿|千)?(?>吨|家次|家|个村庄|个村|个区|个|辆次|辆|组|户|公里|千米|平方米|平方公里|立方米|亩|公顷|处|条段|条|块|座|台|套|件|千瓦时|千瓦|株|桩|场次|场|批次|次))(?![/·号级类]|以下)(以上|左右|以内|以下)?");
    private static final Pattern DONE = Pattern.compile(
            ".*(完成|新增|新建|改造|建设|建成|推广|组织|检查|检测|监测|抽检|抽测|利用量|压减|清淤|回收|淘汰|造林|治理|修复|开展|整治|不低于|不少于|不超过|控制在|至少|力争|达到|实施|创建|推动|增加|更新|排查|调查|减排|替代|拆除|清退|选择|选取).*");
    private static final Pattern NOT_THIS_YEARS = Pattern.compile(
            ".*(已|累计推广.*“?十[三四五六]五|“?十[三四五六]五”?(末|期末|期间|时期)|到20\\d{2}年|截至|每(小时|天|日|次)|标准|吨以下|平方公里·月).*");
    private static final Pattern PER_UNIT = Pattern.compile(
            ".*(每个?(区|街道|镇|乡|项目|单位|家|年|月|季度)|各区|各街道|各镇|各(涉农|相关)区).*(至少|不少于|不低于|各|达到).*|.*(至少|不少于)(各)?建设1.*");
    /** 1. ② （3） before a measure's words. */
    private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:[①-⑳⑴-⒇]|[（(]?\\d{1,2}[）).、．](?!\\d))\\s*");
    /** 9月底前完成60辆, of the 120 named before: a step on the way, and no target of its own. */
    private static final Pattern ON_THE_WAY = Pattern.compile("(?:其中)?\\d{1,2}月(?:\\d{1,2}日|底|末)?前.*");

    private static final int LONGEST = 24;

    /** @param perUnit each unit's own, and not the sum of all */
    record Found(String name, Comparator comparator, Quantity quantity, String clause, boolean perUnit) {}

    private TextQuantities() {}

    static List<Found> in(String text) {
        List<Found> all = new ArrayList<>();
        String clauseBefore = "";
        for (String printed : CLAUSES.split(text)) {
            String clause = UnitRegister.plain(NUMBERING.matcher(printed).replaceFirst(""))
                    .replaceAll("《.*?》", "");
            if (DONE.matcher(clause).matches()
                    && !NOT_THIS_YEARS.matcher(clause).matches()) {
                Matcher matcher = QUANTITY.matcher(clause);
                while (matcher.find()) {
                    Found found = found(clause, matcher, clauseBefore);
                    if (!(ON_THE_WAY.matcher(clause).matches() && isPartOfOne(found, all))) {
                        all.add(found);
                    }
                }
            }
            clauseBefore = clause;
        }
        return all;
    }

    private static boolean isPartOfOne(Found found, List<Found> all) {
        return all.stream()
                .map(Found::quantity)
                .anyMatch(whole -> whole.unit().equals(found.quantity().unit())
                        && whole.amount().compareTo(found.quantity().amount()) > 0);
    }

    private static Found found(String clause, Matcher matcher, String clauseBefore) {
        String before = clause.substring(0, matcher.start());
        String after = clause.substring(matcher.end());
        boolean atMost = before.matches(".*(不超过|不高于|控制在|低于)(?<!不低于)$")
                || "以内".equals(matcher.group(4))
                || "以下".equals(matcher.group(4));
        return new Found(
                name(before, after, clauseBefore.isEmpty() ? matcher.group(3) : clauseBefore),
                atMost ? Comparator.AT_MOST : Comparator.AT_LEAST,
                new Quantity(new BigDecimal(amount(matcher, atMost)), new MeasuringUnit(matcher.group(3))),
                clause,
                PER_UNIT.matcher(clause).matches());
    }

    /** Of 100—120家 what is done with 100 is done; not more than 100—120家 allows 120. */
    private static String amount(Matcher matcher, boolean atMost) {
        return matcher.group(1) == null || atMost ? matcher.group(2) : matcher.group(1);
    }

    /** What is counted stands behind the number, or before it where nothing follows, or in the clause before. */
    private static String name(String before, String after, String otherwise) {
        String behind = after.replaceAll("^(以上|左右|以内|以下)?的?", "").replaceAll("[、（(].*$", "");
        String ahead = before.replaceAll("(不低于|不少于|不超过|不高于|控制在|至少|达到|力争|约|为|到|超过|共)+$", "")
                .replaceAll("^.*[、：:]", "");
        String name = behind.length() >= 3 ? behind : ahead + behind;
        if (name.isBlank()) {
            name = otherwise;
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
