package org.yuebao.ingest.official.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yuebao.ingest.official.ImportSettings;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.outline.AnnexTable;
import org.yuebao.ingest.official.outline.Outline;
import org.yuebao.ingest.official.outline.Outline.OutlineMeasure;
import org.yuebao.ingest.official.outline.Outline.OutlineSection;
import org.yuebao.ingest.official.outline.Outline.OutlineTask;
import org.yuebao.ingest.official.outline.Outline.OutlineTheme;
import org.yuebao.ingest.official.outline.Outline.Units;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.DeadlineParser;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** Makes a whole plan of an outline; what the document doesn't say is guessed, and told. */
public final class PlanDrafter {

    private final ImportSettings settings;
    private final Findings findings;

    public PlanDrafter(ImportSettings settings, Findings findings) {
        this.settings = settings;
        this.findings = findings;
    }

    public Plan draft(DocumentHead head, Outline outline, List<AnnexTable> annexes) {
        PlanHead whole = PlanHead.of(head, outline, annexes, settings, findings);
        Register register = new RegisterDrafter(whole, settings, findings).draft(outline, annexes);
        List<IndicatorTable> tables =
                new AnnexDrafter(register.units(), whole, settings.inPlaceOf(), findings).draft(annexes);
        Plan plan = new Plan(
                whole.id(),
                new PlanVersion(1, whole.effectiveFrom(), whole.reason()),
                whole.title(),
                whole.year(),
                whole.lastYear(),
                whole.level(),
                whole.jurisdiction(),
                head.documentNumber().isEmpty()
                        ? settings.inPlaceOf().map(Plan::documentNumber).orElse("")
                        : head.documentNumber(),
                head.issuer().isEmpty() ? settings.inPlaceOf().map(Plan::issuer).orElse("") : head.issuer(),
                head.issued().or(() -> settings.inPlaceOf().flatMap(Plan::issued)),
                register.bureau(),
                register.units(),
                themes(outline, whole),
                tables,
                settings.inPlaceOf().map(Plan::rating).orElse(RatingScale.defaults()));
        Plan withItems = new ItemDrafter(plan, findings).suggest(places(outline, plan));
        Plan drafted = settings.inPlaceOf()
                .map(old -> new Keeper(old, findings).keep(withItems))
                .orElse(withItems);
        return head.declared().isEmpty() ? drafted : drafted.withDeclared(head.declared());
    }

    private List<Theme> themes(Outline outline, PlanHead head) {
        List<Theme> themes = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (OutlineTheme theme : outline.themes()) {
            String code = ThemeCodes.of(theme.title(), settings.inPlaceOf(), codes);
            codes.add(code);
            themes.add(new Theme(code, theme.annex(), theme.title(), sections(theme.sections(), code, head.year())));
        }
        return themes;
    }

    private List<Section> sections(List<OutlineSection> sections, String theme, int year) {
        return sections.stream()
                .map(section -> new Section(
                        section.heading(),
                        section.level(),
                        sections(section.sections(), theme, year),
                        section.tasks().stream()
                                .map(task -> task(task, theme, year))
                                .toList()))
                .toList();
    }

    private static Task task(OutlineTask task, String theme, int year) {
        TaskCode code = new TaskCode(theme, task.number());
        List<Measure> measures = new ArrayList<>();
        for (OutlineMeasure measure : task.measures()) {
            measures.add(new Measure(
                    new MeasureCode(code, measures.size() + 1),
                    measure.text(),
                    deadline(measure.deadline(), year),
                    assignment(measure.lead()),
                    assignment(measure.responsible()),
                    assignment(measure.support()),
                    List.of()));
        }
        return new Task(code, task.title(), task.titleVariants(), measures);
    }

    private static Deadline deadline(String printed, int year) {
        return DeadlineParser.parse(printed, year)
                .or(() -> DeadlineParser.parse("年底前", year))
                .orElseThrow();
    }

    private static Assignment assignment(Units units) {
        return new Assignment(
                units.named(), !units.others().isEmpty(), units.others(), units.dash(), units.known(), List.of());
    }

    /** Where each measure stands in the document, for the findings on its text. */
    private static Map<MeasureCode, String> places(Outline outline, Plan plan) {
        List<OutlineMeasure> printed = outline.themes().stream()
                .flatMap(OutlineTheme::tasks)
                .flatMap(task -> task.measures().stream())
                .toList();
        List<Measure> measures = plan.measures().toList();
        Map<MeasureCode, String> places = new HashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            places.put(measures.get(i).code(), printed.get(i).place().toString());
        }
        return places;
    }

    /** A register with the unit in it that compiles the report. */
    record Register(UnitRegister units, UnitName bureau) {}

    /** What {@code 计划信息} says. */
    record PlanHead(
            PlanId id,
            String title,
            int year,
            int lastYear,
            org.yuebao.model.plan.PlanLevel level,
            String jurisdiction,
            ReportingMonth effectiveFrom,
            String reason,
            Optional<Plan> related) {

        static PlanHead of(
                DocumentHead head,
                Outline outline,
                List<AnnexTable> annexes,
                ImportSettings settings,
                Findings findings) {
            return new HeadGuess(head, outline, annexes, settings, findings).guess();
        }
    }

    static Stream<String> unitNames(Outline outline) {
        return outline.themes().stream()
                .flatMap(OutlineTheme::tasks)
                .flatMap(task -> task.measures().stream())
                .flatMap(measure -> Stream.of(measure.lead(), measure.responsible(), measure.support()))
                .flatMap(units -> units.named().stream());
    }

    static void tell(Findings findings, String found, String assumed) {
        findings.add(FindingKind.HEAD_ASSUMED, "全文", found, assumed);
    }
}
