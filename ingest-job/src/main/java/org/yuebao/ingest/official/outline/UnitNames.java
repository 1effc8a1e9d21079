package org.yuebao.ingest.official.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitGroup;
import org.yuebao.model.unit.UnitRegister;

/** Which texts are names of units: those of a register, those that the document prints alone, and by their form. */
final class UnitNames {

    /** What a body's name ends in. */
    private static final Pattern COMPLETE = Pattern.compile(
            ".*(局|委|办|部|政府|府|中心|公司|集团|管委会|委员会|街道|办事处|单位|部门|支队|大队|总队|分院|研究院|法院|检察院|院|处|协会|学会|联合会|总社|站|所|银行|分行|支行|厅|署|馆|园|镇|乡|区|县|队|学校|大学|企业|指挥部|办公室|专班|工作组|领导小组|小组|组|室|社|港|场|[)）])");

    /** A piece made of these alone is the end of a name, not a name. */
    private static final Pattern ENDING_ONLY = Pattern.compile(
            "(集团|股份|有限|责任|公司|分公司|总公司|管理|监督|监管局|管委会|开发区|委员会|分局|支队|大队|总队|分行|支行|营业部|成员|单位|部门|办公室|办事处|政府|局|委|办|部|处|中心|指挥部)+");

    /** What follows a complete name without a mark between them. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?<=[局委办部府心司团会处队)）])(?=(?:市(?!场)|区|县|各|相关|有关|首都|国家|中国|国网|.{2,3}区(?:人民)?政府|.{2,5}街道)(?!政府外办))");

    /** Two names, or one that was broken: nothing that says where a name ends. */
    private static final Pattern BLANK_WITHIN = Pattern.compile("\\S[\\s\\u3000]+\\S");

    private final Set<String> known;
    private final Pattern places;

    private UnitNames(Set<String> known, Pattern places) {
        this.known = Set.copyOf(known);
        this.places = places;
    }

    /** @param lines every line of every cell of units: what stands alone on several, and looks whole, is a name */
    static UnitNames of(UnitRegister register, List<String> lines) {
        Set<String> known = new HashSet<>();
        for (Unit unit : register.units()) {
            known.add(plain(unit.name().value()));
            known.add(plain(unit.fullName()));
            unit.aliases().forEach(alias -> known.add(plain(alias)));
        }
        for (UnitGroup group : register.groups()) {
            known.add(plain(group.name()));
            group.aliases().forEach(alias -> known.add(plain(alias)));
        }
        Pattern places = places(lines);
        UnitNames byForm = new UnitNames(Set.of(), places);
        lines.stream()
                .filter(line -> !BLANK_WITHIN.matcher(line).find())
                .map(UnitNames::plain)
                .filter(line -> byForm.isComplete(line)
                        && !byForm.isFragment(line)
                        && !line.matches(".*[、，,；;].*|.*等.{0,6}(部门|单位|政府|企业)"))
                .filter(line -> byForm.glued(line).size() == 1)
                .forEach(known::add);
        return new UnitNames(known, places);
    }

    /** Short names of the areas that the cells name: 西城 of 西城区政府, 北京 of 北京市. */
    private static Pattern places(List<String> lines) {
        Set<String> places = new HashSet<>(Set.of("北京", "市", "区", "本市", "本区"));
        Matcher area = Pattern.compile("([\\u4e00-\\u9fa5]{2,3})[区市县](?:人民)?政府").matcher(String.join("\n", lines));
        while (area.find()) {
            places.add(area.group(1));
        }
        Matcher branch = Pattern.compile("(?:^|委|局|司|\\n)([\\u4e00-\\u9fa5]{2})(?:公安|交通|运输|园|分局|税务)")
                .matcher(String.join("\n", lines));
        while (branch.find()) {
            places.add(branch.group(1));
        }
        return Pattern.compile("(?:" + String.join("|", places) + ")");
    }

    static String plain(String name) {
        return UnitRegister.plain(name);
    }

    boolean isKnown(String name) {
        return known.contains(plain(name));
    }

    boolean isComplete(String name) {
        return COMPLETE.matcher(plain(name)).matches();
    }

    /** 集团有限公司, 西城分局, 成员单位: only ever the rest of a name whose beginning stands before it. */
    boolean isFragment(String piece) {
        String plain = plain(piece);
        if (plain.startsWith("(")) {
            return true;
        }
        Matcher place = places.matcher(plain);
        String rest = place.lookingAt() && place.group().length() > 1 ? plain.substring(place.end()) : plain;
        boolean isBranch = !rest.equals(plain) && rest.matches("分局|监管局|支队|大队|分公司|分行|管理分局");
        return isBranch || ENDING_ONLY.matcher(plain).matches();
    }

    /** The names in a piece that has no mark between them; the piece itself where it is one name. */
    List<String> glued(String piece) {
        if (isKnown(piece)) {
            return List.of(piece);
        }
        List<String> pieces = List.of(BOUNDARY.split(piece));
        boolean whole = pieces.size() > 1
                && pieces.stream()
                        .allMatch(part -> isKnown(part)
                                || (isComplete(part)
                                        && !isFragment(part)
                                        && plain(part).length() > 2));
        return whole ? pieces : List.of(piece);
    }
}
