package org.yuebao.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.YearOnYear;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.explain.Explanation.Fact;

/** An indicator beside the year before and towards the year's end, in the words of an explanation. */
final class OutlookFacts {

    private OutlookFacts() {}

    /** @param unit empty for the whole jurisdiction */
    static List<Fact> of(ExplainedRun run, IndicatorCode indicator, Optional<UnitName> unit) {
        List<Fact> facts = new ArrayList<>();
        run.assessments().outlooks(run.report().run()).stream()
                .filter(one -> one.indicator().equals(indicator) && one.unit().equals(unit))
                .forEach(one -> {
                    one.yearOnYear().ifPresent(change -> facts.add(new Fact("同比", words(change))));
                    one.yearEnd().ifPresent(end -> facts.add(new Fact("年底预计", end.why())));
                    if (!one.marks().isEmpty()) {
                        facts.add(new Fact("去年数据", String.join("；", one.marks())));
                    }
                });
        return facts;
    }

    /** 上升9.1%：36微克/立方米，去年同期33微克/立方米（填报的去年同期累计值，甲区.xlsx › 指标!J4），按公布值计算，四舍五入到0.1。 */
    private static String words(YearOnYear change) {
        return change.words() + "：" + change.now() + "，去年同期" + change.before().quantity() + "（" + change.basis()
                + cells(change.before().sources()) + "），按公布值计算，四舍五入到0.1";
    }

    private static String cells(List<CellReference> sources) {
        return sources.isEmpty()
                ? ""
                : "，" + sources.getFirst().file() + " › " + sources.getFirst().cell()
                        + (sources.size() > 1 ? "等" + sources.size() + "处" : "");
    }
}
