package org.yuebao.ingest.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuebao.model.unit.UnitRegister;

/** Whose a name is: each name, short name, full name or alias belongs to one unit or group only. */
final class NameClaims {

    private final Map<String, Claim> claims = new HashMap<>();

    /**
     * Claims the names in a cell for its row.
     *
     * @param owner the row's unit or group, for people: 单位“通州区”
     * @return the names without those that are another's already, each of which is told
     */
    List<String> claim(TextRow row, String header, String owner) {
        return Names.split(row.text(header)).stream()
                .filter(name -> isFree(name, row, header, owner))
                .toList();
    }

    private boolean isFree(String name, TextRow row, String header, String owner) {
        Claim mine = new Claim(row.number(), owner, row.place(header));
        Claim first = claims.putIfAbsent(UnitRegister.plain(name), mine);
        if (first == null || (first.row() == mine.row() && first.owner().equals(owner))) {
            return true;
        }
        row.problem(header, "名称“" + name + "”已用于" + first.owner() + "（" + first.place() + "），同一名称只能指一个单位或单位组，请删去一处");
        return false;
    }

    private record Claim(int row, String owner, String place) {}
}
