package org.yuebao.ingest.official.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuebao.ingest.official.ImportSettings;
import org.yuebao.ingest.official.draft.PlanDrafter.PlanHead;
import org.yuebao.ingest.official.draft.PlanDrafter.Register;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.outline.AnnexTable;
import org.yuebao.ingest.official.outline.Outline;
import org.yuebao.ingest.official.table.PlanPart;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanLevel;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitGroup;
import org.yuebao.model.unit.UnitKind;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;
import org.yuebao.model.unit.UnitResolution;

/** The units of a plan: those of a known register that fits, and those that the document names besides. */
final class RegisterDrafter {

    private static final Pattern CITYS_AREA =
            Pattern.compile("(?!.*(?:保护区|景区|校区|社区|辖区|片区)$)(?![市省区县各全本]).{1,7}[区县旗]|(?![市省区县各全本]).{1,4}市");
    private static final Pattern DISTRICTS_AREA = Pattern.compile("(?![市省区县各全本]).{1,6}(街道|镇|乡|地区)");

    private static final String WHOLE = "全市|全区|全县|合计|总计|市级|区级|全域";

    private final PlanHead head;
    private final ImportSettings settings;
    private final Findings findings;
    private final List<Unit> units = new ArrayList<>();
    private final List<UnitGroup> groups = new ArrayList<>();

    RegisterDrafter(PlanHead head, ImportSettings settings, Findings findings) {
        this.head = head;
        this.settings = settings;
        this.findings = findings;
    }

    Register draft(Outline outline, List<AnnexTable> annexes) {
        Set<String> printed = new LinkedHashSet<>(PlanDrafter.unitNames(outline).toList());
        head.related().ifPresent(plan -> takeOver(plan, printed));
        annexes.stream()
                .map(AnnexTable::table)
                .filter(table -> !table.turned())
                .flatMap(table -> table.rows().stream())
                .forEach(this::addArea);
        Map<String, String> open = new LinkedHashMap<>();
        for (String name : printed) {
            if (isUnknown(name)) {
                if (isGroup(name)) {
                    open.put(name, name);
                } else {
                    addUnit(name);
                }
            }
        }
        open.keySet().forEach(this::addGroup);
        tellOpenGroups();
        UnitName bureau = bureau(printed);
        return new Register(new UnitRegister(units, groups), bureau);
    }

    /** All of it for a new version of the plan; else the areas and what the document names. */
    private void takeOver(Plan plan, Set<String> printed) {
        Set<UnitName> named = new LinkedHashSet<>();
        Set<String> namedGroups = new LinkedHashSet<>();
        for (String name : printed) {
            switch (plan.register().resolve(name)) {
                case UnitResolution.OneUnit one -> named.add(one.unit());
                case UnitResolution.GroupOfUnits group ->
                    namedGroups.add(group.group().name());
                case UnitResolution.NotChosen group ->
                    namedGroups.add(group.group().name());
                case UnitResolution.Unknown ignored -> {}
            }
        }
        boolean all = settings.inPlaceOf().isPresent();
        plan.register().units().stream()
                .filter(unit -> all
                        || unit.kind().isArea()
                        || named.contains(unit.name())
                        || unit.name().equals(plan.bureau()))
                .forEach(units::add);
        plan.register().groups().stream()
                .filter(group -> all || namedGroups.contains(group.name()))
                .forEach(groups::add);
    }

    private void addArea(PlanPart.AnnexRow row) {
        String name = completed(row);
        if (name.matches(WHOLE) || name.equals(head.jurisdiction()) || !isUnknown(name)) {
            return;
        }
        addArea(name, kindOfArea(name), row.label().strip());
    }

    /** An area known by its own name and by those of its government; {@code printed} as well where that is another. */
    private void addArea(String name, UnitKind kind, String printed) {
        List<String> aliases = new ArrayList<>();
        if (!name.equals(printed)) {
            aliases.add(printed);
        }
        boolean isArea = name.matches(".*(区|县|旗|街道|镇|乡|市|园)");
        Stream.of(name + "政府", name + "人民政府", name + "办事处", name + "管委会")
                .filter(alias -> isArea && isUnknown(alias) && !aliases.contains(alias))
                .forEach(aliases::add);
        String full = name.endsWith("街道")
                ? name + "办事处"
                : name.matches(".*[区县旗市]") && kind == UnitKind.DISTRICT ? name + "人民政府" : name;
        units.add(new Unit(new UnitName(name), name, full, kind, aliases, true));
    }

    private static UnitKind kindOfArea(String name) {
        return name.matches(".*(开发区|高新区|经开区|园区|园|管委会)") ? UnitKind.DEVELOPMENT_AREA : UnitKind.DISTRICT;
    }

    /** 什刹海街 in a column too narrow for 什刹海街道. */
    private String completed(PlanPart.AnnexRow row) {
        String label = row.label().replaceAll("\\s+", "");
        if (head.level() == PlanLevel.DISTRICT && label.endsWith("街") && label.length() > 2) {
            String whole = label + "道";
            findings.add(FindingKind.UNIT_CUT, row.place(), label, "按“" + whole + "”登记");
            return whole;
        }
        return label;
    }

    private boolean isUnknown(String name) {
        return new UnitRegister(units, groups).resolve(name) instanceof UnitResolution.Unknown;
    }

    private static boolean isGroup(String name) {
        String plain = UnitRegister.plain(name);
        return plain.matches("(各|相关|有关|其他|及其他|全体|所有|涉及).*|.*(成员单位|相关部门|有关部门|相关单位|有关单位|相关部门和单位)")
                || plain.matches("区(人民)?政府\\(.*\\)|区(人民)?政府|各级政府.*");
    }

    private void addUnit(String name) {
        String canonical = CanonicalName.of(name, head.jurisdiction());
        for (int i = 0; i < units.size(); i++) {
            Unit known = units.get(i);
            if (isSame(known, canonical)) {
                List<String> aliases = new ArrayList<>(known.aliases());
                aliases.add(name);
                units.set(
                        i,
                        new Unit(
                                known.name(),
                                known.shortName(),
                                known.fullName(),
                                known.kind(),
                                aliases,
                                known.ranked()));
                findings.add(FindingKind.UNIT_ALIAS, "单位", name, "作为“" + known.name() + "”的别名");
                return;
            }
        }
        String plain = UnitRegister.plain(name);
        areaOf(plain)
                .ifPresentOrElse(
                        area -> addArea(area, kindOfArea(area), name),
                        () -> units.add(new Unit(new UnitName(name), name, name, kind(plain), List.of(), true)));
        findings.add(
                FindingKind.UNIT_NEW,
                "单位",
                name,
                "类别为“" + units.getLast().kind().chinese() + "”");
    }

    /** 东江区 of 东江区政府: what is an area of this level by its name alone. */
    private Optional<String> areaOf(String plain) {
        String area = plain.replaceAll("((人民)?政府|办事处|管委会|管理委员会)$", "");
        boolean isOne = head.level() == PlanLevel.CITY
                ? CITYS_AREA.matcher(area).matches() && !area.equals(head.jurisdiction())
                : DISTRICTS_AREA.matcher(area).matches();
        return isOne ? Optional.of(area) : Optional.empty();
    }

    private boolean isSame(Unit known, String canonical) {
        return Stream.concat(Stream.of(known.name().value(), known.fullName()), known.aliases().stream())
                .map(name -> CanonicalName.of(name, head.jurisdiction()))
                .anyMatch(other -> other.equals(canonical) || isShortened(canonical, other));
    }

    /** 市管理委 for 市城市管理委, 昌平区府 for 昌平区政府: a letter or two left out, the same at both ends. */
    private static boolean isShortened(String name, String whole) {
        int missing = whole.length() - name.length();
        if (name.length() < 4
                || missing < 1
                || missing > 2
                || name.charAt(0) != whole.charAt(0)
                || name.charAt(name.length() - 1) != whole.charAt(whole.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < whole.length() && at < name.length(); i++) {
            at += whole.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }

    private UnitKind kind(String plain) {
        if (plain.matches(".*(公司|集团|银行)(.{2,4}分公司)?")) {
            return UnitKind.ENTERPRISE;
        }
        boolean isZone = head.level() == PlanLevel.CITY && plain.matches(".*(开发区|高新区)(管委会)?");
        return isZone ? UnitKind.DEVELOPMENT_AREA : UnitKind.DEPARTMENT;
    }

    private void addGroup(String name) {
        String plain = UnitRegister.plain(name);
        if (!isUnknown(name)) {
            return;
        }
        boolean ofAll = plain.matches("(各区|各级|区|各街道|各镇|各街镇|各乡|各县|各市|各旗|各地).*") && !plain.contains("相关");
        boolean withZone = plain.contains("开发区") || plain.contains("经开区");
        List<UnitName> members = units.stream()
                .filter(unit ->
                        unit.kind() == UnitKind.DISTRICT || (withZone && unit.kind() == UnitKind.DEVELOPMENT_AREA))
                .map(Unit::name)
                .toList();
        boolean chosen = ofAll && !members.isEmpty();
        groups.add(new UnitGroup(name, List.of(), chosen ? members : List.of(), chosen));
        if (chosen) {
            findings.add(
                    FindingKind.GROUP_ASSUMED,
                    "单位组",
                    name,
                    "成员为全部" + members.size() + "个" + (head.level() == PlanLevel.CITY ? "区" : "街道（镇）"));
        }
    }

    private void tellOpenGroups() {
        groups.stream()
                .filter(group -> !group.chosen())
                .forEach(group -> findings.add(FindingKind.GROUP_OPEN, "单位组", group.name(), "成员未定，暂无单位按它报送"));
    }

    private UnitName bureau(Set<String> printed) {
        Optional<UnitName> kept = head.related()
                .map(Plan::bureau)
                .filter(name -> units.stream().anyMatch(unit -> unit.name().equals(name)));
        if (kept.isPresent()) {
            return kept.get();
        }
        String usual = head.level() == PlanLevel.CITY ? "市生态环境局" : "区生态环境局";
        Optional<UnitName> named = units.stream()
                .map(Unit::name)
                .filter(name -> name.value().contains("生态环境") && name.value().endsWith("局"))
                .findFirst();
        if (named.isEmpty() && printed.stream().noneMatch(usual::equals)) {
            units.add(new Unit(
                    new UnitName(usual),
                    usual,
                    head.jurisdiction().replaceAll("[市区]$", "") + usual,
                    UnitKind.DEPARTMENT,
                    List.of(),
                    true));
            PlanDrafter.tell(findings, "文件中没有生态环境局", "编制单位暂填“" + usual + "”");
        }
        return named.orElseGet(() -> new UnitName(usual));
    }
}
