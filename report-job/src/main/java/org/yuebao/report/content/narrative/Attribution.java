package org.yuebao.report.content.narrative;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuebao.model.unit.UnitName;

/**
 * How those who wrote a sentence are named: every one of them, or all areas together.
 *
 * @param areas every area unit that the task is asked of
 * @param areasWord 各区 or 各街道
 */
public record Attribution(Set<UnitName> areas, String areasWord) {

    /** Fewer are sooner read by name. */
    private static final int WORTH_ONE_WORD = 4;

    public Attribution {
        areas = Set.copyOf(areas);
    }

    /** 东城区、西城区, or 市水务局、各区. */
    String of(List<UnitName> units) {
        boolean all = areas.size() >= WORTH_ONE_WORD && units.containsAll(areas);
        String names = units.stream()
                .filter(unit -> !all || !areas.contains(unit))
                .map(UnitName::value)
                .collect(Collectors.joining("、"));
        if (!all) {
            return names;
        }
        return names.isEmpty() ? areasWord : names + "、" + areasWord;
    }
}
