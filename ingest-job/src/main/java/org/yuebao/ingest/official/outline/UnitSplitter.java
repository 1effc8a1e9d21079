package org.yuebao.ingest.official.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.grid.Place;
import org.yuebao.ingest.official.outline.Outline.Units;
import org.yuebao.ingest.official.table.Field;
import org.yuebao.ingest.official.table.Field.Source;

/**
 * Tells the units of one cell apart, whether line breaks, blanks, 、 or nothing stands between them, and puts together
 * names that were broken over two lines.
 */
final class UnitSplitter {

    private static final Pattern DASH = Pattern.compile("[-—–－/\\\\~]+|无");
    private static final Pattern OTHERS = Pattern.compile("等(?:其他|相关|有关|各)?(?:.{0,4}(?:部门|单位|政府|企业|街道|委办局|成员))?");
    private static final Pattern ENDS_IN_OTHERS = Pattern.compile("(.{2,})(等(?:其他|相关|有关|各)?.{0,4}(?:部门|单位|政府|企业))");
    /** Marks outside brackets. */
    private static final Pattern MARKS = Pattern.compile("[、，,；;](?![^(（]*[)）])");

    /** What goes on after 各街道、: 镇 is no unit's name. */
    private static final Pattern KIND_OF_AREAS =
            Pattern.compile("(街道|乡镇|镇街|镇|乡|民族乡|地区|区|县|市|旗|县级市|园区|开发区|功能区|(?=管委会))([(（].{1,4}[)）])?(办事处|人民政府|政府|管委会)?");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+(?![^(（]*[)）])");

    private final UnitNames names;
    private final Findings findings;

    UnitSplitter(UnitNames names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    Units split(Field field, Place place) {
        if (field.source() == Source.NO_COLUMN) {
            return new Units(List.of(), "", false, true);
        }
        if (field.isBlank()) {
            return new Units(List.of(), "", false, false);
        }
        List<String> named = new ArrayList<>();
        String others = "";
        boolean dash = false;
        for (String name : apart(joined(pieces(field), place), place)) {
            Matcher ends = ENDS_IN_OTHERS.matcher(name);
            if (DASH.matcher(name).matches()) {
                dash = true;
            } else if (OTHERS.matcher(name).matches() && !named.isEmpty()) {
                others = name;
            } else if (ends.matches() && !names.isKnown(name)) {
                named.add(ends.group(1));
                others = ends.group(2);
            } else {
                named.add(name);
            }
        }
        return new Units(named.stream().distinct().toList(), others, dash, true);
    }

    /** Between lines and blanks; at a mark a name ends for certain unless the whole line is one name. */
    private List<Piece> pieces(Field field) {
        List<Piece> pieces = new ArrayList<>();
        for (String line : field.lines()) {
            if (names.isKnown(line)) {
                pieces.add(new Piece(line, false));
                continue;
            }
            List<String> marked = marked(line);
            for (String part : marked) {
                List<String> parts = BLANKS.splitAsStream(part.strip())
                        .filter(text -> !text.isEmpty())
                        .toList();
                for (int i = 0; i < parts.size(); i++) {
                    boolean endsHere = i == parts.size() - 1 && !part.equals(marked.getLast());
                    pieces.add(new Piece(parts.get(i), endsHere));
                }
            }
        }
        return pieces;
    }

    private static List<String> marked(String line) {
        List<String> marked = new ArrayList<>();
        for (String part : MARKS.splitAsStream(line).toList()) {
            boolean goesOn = !marked.isEmpty()
                    && marked.getLast().startsWith("各")
                    && KIND_OF_AREAS.matcher(part.strip()).matches();
            marked.add(goesOn ? marked.removeLast() + "、" + part.strip() : part);
        }
        return marked;
    }

    private List<String> joined(List<Piece> pieces, Place place) {
        List<String> joined = new ArrayList<>();
        boolean ended = true;
        for (Piece piece : pieces) {
            if (!ended && goesOn(joined.getLast(), piece.text())) {
                String whole = joined.removeLast() + piece.text();
                joined.add(whole);
                if (!piece.text().matches("[(（].*")) {
                    findings.add(FindingKind.UNIT_JOINED, place, whole, "按一个单位“" + whole + "”理解");
                }
            } else {
                joined.add(piece.text());
            }
            ended = piece.ends();
        }
        return joined;
    }

    private boolean goesOn(String before, String piece) {
        if (DASH.matcher(before).matches()
                || DASH.matcher(piece).matches()
                || OTHERS.matcher(piece).matches()) {
            return false;
        }
        boolean open = count(before, '(', '（') > count(before, ')', '）');
        if (open || piece.matches("[(（].*")) {
            return true;
        }
        if (names.isKnown(before + piece)) {
            return true;
        }
        boolean pieceIsAName = names.isKnown(piece);
        return (!names.isComplete(before) && !names.isKnown(before)) || (names.isFragment(piece) && !pieceIsAName);
    }

    private static long count(String text, char half, char full) {
        return text.chars().filter(c -> c == half || c == full).count();
    }

    private List<String> apart(List<String> pieces, Place place) {
        List<String> apart = new ArrayList<>();
        for (String piece : pieces) {
            List<String> parts = names.glued(piece);
            if (parts.size() > 1) {
                findings.add(FindingKind.UNITS_GLUED, place, piece, "拆为“" + String.join("”“", parts) + "”");
            }
            apart.addAll(parts);
        }
        return apart;
    }

    /** @param ends a mark stands behind it */
    private record Piece(String text, boolean ends) {}
}
