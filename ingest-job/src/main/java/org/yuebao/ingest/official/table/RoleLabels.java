package org.yuebao.ingest.official.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.official.table.Field.Source;
import org.yuebao.model.unit.UnitRegister;

/** Tells apart what a table's only column of units says of several roles: 牵头单位：市水务局；配合单位：… or 市水务局（牵头）、…. */
final class RoleLabels {

    private static final Pattern LABEL = Pattern.compile("(牵头|主办|主责|责任|承办|落实|实施|配合|协办|协同|参与)(?:责任)?(?:单位|部门)?[：:]");
    private static final Pattern SUFFIX = Pattern.compile("(.+?)[（(](牵头|主办|主责|配合|协办|参与)(?:单位|部门)?[）)]");
    private static final Pattern MARKS = Pattern.compile("[、，,；;\\s\\u3000]+");

    private RoleLabels() {}

    /** By role; empty where the cell labels nothing. */
    static Optional<Map<ColumnRole, Field>> of(Field field) {
        String text = String.join("\n", field.paragraphs());
        Matcher first = LABEL.matcher(text);
        if (first.lookingAt()) {
            return Optional.of(labelled(text, field.source()));
        }
        List<String> names = MARKS.splitAsStream(text).toList();
        return names.stream().anyMatch(name -> SUFFIX.matcher(name).matches())
                ? Optional.of(marked(names, field.source()))
                : Optional.empty();
    }

    private static Map<ColumnRole, Field> labelled(String text, Source source) {
        Map<ColumnRole, Field> byRole = new EnumMap<>(ColumnRole.class);
        Matcher label = LABEL.matcher(text);
        boolean found = label.find();
        while (found) {
            ColumnRole role = role(label.group(1));
            int from = label.end();
            found = label.find();
            String segment = text.substring(from, found ? label.start() : text.length())
                    .strip()
                    .replaceAll("[；;，,。、]$", "");
            List<String> lines = segment.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            byRole.merge(role, new Field(lines, source), Field::and);
        }
        return byRole;
    }

    private static Map<ColumnRole, Field> marked(List<String> names, Source source) {
        Map<ColumnRole, List<String>> byRole = new EnumMap<>(ColumnRole.class);
        for (String name : names) {
            Matcher suffix = SUFFIX.matcher(name);
            boolean isMarked = suffix.matches();
            byRole.computeIfAbsent(isMarked ? role(suffix.group(2)) : ColumnRole.RESPONSIBLE, key -> new ArrayList<>())
                    .add(isMarked ? suffix.group(1) : name);
        }
        Map<ColumnRole, Field> fields = new EnumMap<>(ColumnRole.class);
        byRole.forEach((role, some) -> fields.put(role, new Field(some, source)));
        return fields;
    }

    private static ColumnRole role(String word) {
        return ColumnRole.of(UnitRegister.plain(word)).orElse(ColumnRole.RESPONSIBLE);
    }
}
