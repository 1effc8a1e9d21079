package org.yuebao.ingest.plan;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitKind;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** 单位: the plan's register of units, in the order of every list and ranking. */
final class UnitSheet {

    static final String NAME = "单位";

    private static final String UNIT = "名称";
    private static final String SHORT = "简称";
    private static final String FULL = "全称";
    private static final String KIND = "类别";
    private static final String ALIASES = "别名";
    private static final String RANKED = "参加排名";

    private static final Choices<UnitKind> KINDS = Choices.of(List.of(UnitKind.values()), UnitKind::chinese);

    private UnitSheet() {}

    static SheetContent content(UnitRegister register) {
        return new SheetContent(
                NAME,
                "一行一个单位，行序即排列次序。别名是计划或报表中出现的其他写法，多个用“；”分隔；同一名称不得属于两个单位或单位组。",
                1,
                List.of(
                        Column.of(UNIT, 26),
                        Column.of(SHORT, 20),
                        Column.of(FULL, 40),
                        Column.choice(KIND, 10, KINDS),
                        Column.of(ALIASES, 60),
                        Column.choice(RANKED, 10, Choices.YES_OR_NO)),
                register.units().stream()
                        .map(unit -> List.of(
                                unit.name().value(),
                                unit.shortName(),
                                unit.fullName(),
                                KINDS.word(unit.kind()),
                                Names.join(unit.aliases()),
                                Choices.YES_OR_NO.word(unit.ranked())))
                        .toList());
    }

    /** Rows without a name of their own are told and left out. */
    static List<Unit> read(WorkbookText workbook, NameClaims claims) {
        return workbook.rows(NAME, List.of(UNIT, SHORT, FULL, KIND, ALIASES, RANKED)).stream()
                .filter(row -> !row.required(UNIT).isEmpty())
                .flatMap(row -> unit(row, claims).stream())
                .toList();
    }

    private static Optional<Unit> unit(TextRow row, NameClaims claims) {
        String owner = "单位“" + row.text(UNIT) + "”";
        return claims.claim(row, UNIT, owner).stream()
                .findFirst()
                .map(name -> new Unit(
                        new UnitName(name),
                        claims.claim(row, SHORT, owner).stream().findFirst().orElse(name),
                        claims.claim(row, FULL, owner).stream().findFirst().orElse(name),
                        row.chosen(KIND, KINDS, UnitKind.DEPARTMENT),
                        claims.claim(row, ALIASES, owner),
                        row.chosen(RANKED, Choices.YES_OR_NO, true)));
    }
}
