package org.yuebao.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Theme;

/** What stands to the left of one measure or indicator: its neighbours, by theme or annex, the present one marked. */
final class SideList {

    private SideList() {}

    /** @param open whether the present one is among them */
    public record Group(String title, boolean open, List<Entry> entries) {

        private static Group of(String title, List<Entry> entries) {
            return new Group(title, entries.stream().anyMatch(Entry::current), entries);
        }
    }

    /** @param light none before the first run, and for indicators, which have no light of their own */
    public record Entry(String code, String words, String address, Optional<Light> light, boolean current) {}

    static List<Group> measures(OpenedMonth month, Map<MeasureCode, MeasureLight> lights, MeasureCode current) {
        return month.plan().themes().stream()
                .map(theme -> Group.of(theme.shortTitle(), measuresOf(theme, month.path(), lights, current)))
                .toList();
    }

    private static List<Entry> measuresOf(
            Theme theme, String path, Map<MeasureCode, MeasureLight> lights, MeasureCode current) {
        return theme.measures()
                .map(measure -> new Entry(
                        measure.code().value(),
                        measure.text(),
                        path + "/measures/" + measure.code(),
                        light(measure, lights),
                        measure.code().equals(current)))
                .toList();
    }

    private static Optional<Light> light(Measure measure, Map<MeasureCode, MeasureLight> lights) {
        return Optional.ofNullable(lights.get(measure.code())).map(MeasureLight::light);
    }

    static List<Group> indicators(OpenedMonth month, Indicator current) {
        return month.plan().indicatorTables().stream()
                .map(table -> Group.of(table.title(), indicatorsOf(table, month.path(), current)))
                .toList();
    }

    private static List<Entry> indicatorsOf(IndicatorTable table, String path, Indicator current) {
        return table.indicators().stream()
                .map(indicator -> new Entry(
                        indicator.code().value(),
                        indicator.name(),
                        path + "/indicators/" + indicator.code(),
                        Optional.empty(),
                        indicator.equals(current)))
                .toList();
    }
}
