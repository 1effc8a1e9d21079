package org.yuebao.ingest.official.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuebao.ingest.official.outline.Titles;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Theme;

/** Short words that begin the codes of a theme's measures. */
final class ThemeCodes {

    /** The first word that the title has. */
    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry("气候", "气候"),
            Map.entry("降碳", "气候"),
            Map.entry("大气", "大气"),
            Map.entry("蓝天", "大气"),
            Map.entry("空气", "大气"),
            Map.entry("土壤", "土壤"),
            Map.entry("净土", "土壤"),
            Map.entry("固体废物", "固废"),
            Map.entry("固废", "固废"),
            Map.entry("噪声", "噪声"),
            Map.entry("水", "水"),
            Map.entry("生态", "生态"),
            Map.entry("攻坚", "攻坚"));

    private ThemeCodes() {}

    /** @param taken codes of themes before this one */
    static String of(String title, Optional<Plan> kept, Set<String> taken) {
        String code = kept.stream()
                .flatMap(plan -> plan.themes().stream())
                .filter(theme -> isSame(theme, title))
                .map(Theme::code)
                .findFirst()
                .orElseGet(() -> byWord(title));
        String free = code;
        for (int i = 2; taken.contains(free); i++) {
            free = code + i;
        }
        return free;
    }

    private static boolean isSame(Theme theme, String title) {
        return Titles.plain(theme.title().replaceAll("\\d{4}年", ""))
                .equals(Titles.plain(title.replaceAll("\\d{4}年", "")));
    }

    private static String byWord(String title) {
        return WORDS.stream()
                .filter(entry -> title.replace("生态环境", "").contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("任务");
    }
}
