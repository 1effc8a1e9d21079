package org.yuebao.ingest.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitGroup;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** 单位组: names that stand for several units. */
final class GroupSheet {

    static final String NAME = "单位组";

    private static final String GROUP = "名称";
    private static final String ALIASES = "别名";
    private static final String MEMBERS = "成员";
    private static final String CHOSEN = "成员已确定";

    private GroupSheet() {}

    static SheetContent content(UnitRegister register) {
        return new SheetContent(
                NAME,
                "如“各区政府”“相关区政府”。成员填“单位”表中的名称，用“；”分隔；须逐项措施确定的组“成员已确定”选“否”，在“任务措施”表的人工确定列填写。",
                1,
                List.of(
                        Column.of(GROUP, 40),
                        Column.of(ALIASES, 60),
                        Column.of(MEMBERS, 60),
                        Column.choice(CHOSEN, 12, Choices.YES_OR_NO)),
                register.groups().stream()
                        .map(group -> List.of(
                                group.name(),
                                Names.join(group.aliases()),
                                Names.join(group.members()),
                                Choices.YES_OR_NO.word(group.chosen())))
                        .toList());
    }

    static List<UnitGroup> read(WorkbookText workbook, List<Unit> units, NameClaims claims) {
        Map<String, UnitName> known = new HashMap<>();
        units.forEach(unit -> known.put(UnitRegister.plain(unit.name().value()), unit.name()));
        return workbook.rows(NAME, List.of(GROUP, ALIASES, MEMBERS, CHOSEN)).stream()
                .filter(row -> !row.required(GROUP).isEmpty())
                .flatMap(row -> group(row, known, claims).stream())
                .toList();
    }

    private static Optional<UnitGroup> group(TextRow row, Map<String, UnitName> known, NameClaims claims) {
        String owner = "单位组“" + row.text(GROUP) + "”";
        return claims.claim(row, GROUP, owner).stream()
                .findFirst()
                .map(name -> new UnitGroup(
                        name,
                        claims.claim(row, ALIASES, owner),
                        members(row, known),
                        row.chosen(CHOSEN, Choices.YES_OR_NO, false)));
    }

    private static List<UnitName> members(TextRow row, Map<String, UnitName> known) {
        List<UnitName> members = new ArrayList<>();
        for (String name : Names.split(row.text(MEMBERS))) {
            UnitName member = known.get(UnitRegister.plain(name));
            if (member == null) {
                row.problem(MEMBERS, "成员“" + name + "”不在“单位”表的“名称”列中，请改为该列中的名称");
            } else {
                members.add(member);
            }
        }
        return members;
    }
}
