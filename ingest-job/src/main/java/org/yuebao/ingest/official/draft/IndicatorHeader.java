package org.yuebao.ingest.official.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.unit.UnitRegister;

/**
 * An indicator's printed name taken apart: 断面水质达标率(%)(优良水体比例,劣V类水体比例).
 *
 * @param unit empty where none is printed
 * @param parts of a composite, without the name itself; empty for a plain one
 */
public record IndicatorHeader(String name, String unit, List<String> parts) {

    private static final Pattern LAST_BRACKET = Pattern.compile("(.+?)\\(([^()]+)\\)$");
    private static final Pattern UNIT = Pattern.compile(
            "[%‰℃]|(?:万|亿|千|百)?(?:吨|家|个|块|次|辆|辆次|户|亩|公顷|公里|米|千米|平方米|平方公里|立方米|升|天|项|座|处|条|台|套|件|组|人|人次|株|千瓦|千瓦时|元|分贝|分|年|标准煤|吨标准煤|桩|公斤|千克|克|微克|毫克|村|街道|区)(?:/.+)?|个.{1,3}|.*/(?:立方米|平方公里|平方米|万元|升|m3|m³|L|月|年|人|km2|km²)(?:·月)?|(?:mg|μg|ug|kg|km|dB|kW|MW|t)(?:\\(A\\))?(?:/.+)?|吨/.+|无量纲");

    public IndicatorHeader {
        parts = List.copyOf(parts);
    }

    public static IndicatorHeader parse(String printed) {
        String rest = UnitRegister.plain(printed);
        String unit = "";
        List<String> parts = new ArrayList<>();
        for (Matcher bracket = LAST_BRACKET.matcher(rest); bracket.matches(); bracket = LAST_BRACKET.matcher(rest)) {
            String inside = bracket.group(2);
            if (unit.isEmpty() && UNIT.matcher(inside).matches()) {
                unit = inside;
            } else if (parts.isEmpty() && unit.isEmpty() && inside.matches(".+[,、;].+")) {
                parts = List.of(inside.split("[,、;]"));
            } else {
                break;
            }
            rest = bracket.group(1);
        }
        return new IndicatorHeader(rest, unit, parts);
    }
}
