package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.Derivation;
import org.yuebao.report.derivation.Derivations;
import org.yuebao.report.derivation.FigureKey;

/** 推导: each figure that is made of others, with its rules, its reckoning and the figures below. */
final class DerivationSheet {

    static final String NAME = "推导";

    private DerivationSheet() {}

    static DataSheet of(MonthView view, Derivations derivations) {
        List<List<DataSheet.Value>> rows = new ArrayList<>();
        for (Derivation derived : derivations.all()) {
            rows.add(List.of(
                    Values.number(rows.size() + 1L),
                    Values.text(derived.key().code()),
                    Values.text(derived.key().ofOneUnit().map(UnitName::value).orElse("")),
                    Values.text(derived.inWords()),
                    Values.text(String.join("、", derived.rules())),
                    Values.text(String.join("\n", derived.reckoning())),
                    Values.text(derived.below().stream().map(FigureKey::code).collect(Collectors.joining("、")))));
        }
        return new DataSheet(
                NAME,
                view.month().chinese() + "报告数字推导（由其他数字得出的数字）",
                List.of(
                        Values.right("序号", 8),
                        Values.left("编号", 24),
                        Values.left("单位", 16),
                        Values.left("报告中的值", 44),
                        Values.left("规则", 20),
                        Values.left("算式", 90),
                        Values.left("由以下各项得出（编号）", 70)),
                rows,
                2,
                Optional.empty());
    }
}
