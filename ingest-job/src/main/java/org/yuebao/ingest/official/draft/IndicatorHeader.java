package org.yuebao.ingest.official.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.official.table.UnitWords;
import org.yuebao.model.unit.UnitRegister;

/**
 * An indicator's printed name taken apart: 断面水质达标率(%)(优良水体比例,劣V类水体比例).
 *
 * @param unit empty where none is printed
 * @param parts of a composite, without the name itself; empty for a plain one
 */
public record IndicatorHeader(String name, String unit, List<String> parts) {

    private static final Pattern LAST_BRACKET = Pattern.compile("(.+?)\\(([^()]+)\\)$");

    public IndicatorHeader {
        parts = List.copyOf(parts);
    }

    public static IndicatorHeader parse(String printed) {
        String rest = UnitRegister.plain(printed);
        String unit = "";
        List<String> parts = new ArrayList<>();
        for (Matcher bracket = LAST_BRACKET.matcher(rest); bracket.matches(); bracket = LAST_BRACKET.matcher(rest)) {
            String inside = bracket.group(2);
            if (unit.isEmpty() && UnitWords.isUnit(inside)) {
                unit = inside;
            } else if (parts.isEmpty() && inside.matches(".+[,、;].+")) {
                parts = List.of(inside.split("[,、;]"));
            } else {
                break;
            }
            rest = bracket.group(1);
        }
        return new IndicatorHeader(rest, unit, parts);
    }
}
