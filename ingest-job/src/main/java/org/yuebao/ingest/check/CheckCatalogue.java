package org.yuebao.ingest.check;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Severity;

/** All checks, in the order in which their findings are told. */
public final class CheckCatalogue {

    private static final List<Check> CHECKS = List.of(
            new EmptyWorkbookCheck(),
            new NilReportWithRowsCheck(),
            new MissingRowCheck(),
            new MissingStatusCheck(),
            new FallingAmountCheck(),
            new OutlierAmountCheck(),
            new CompletedShortOfTargetCheck(),
            new CompletedWithoutAmountCheck(),
            new CompletedThenChangedCheck(),
            new CompletedOngoingCheck(),
            new TargetReachedCheck(),
            new BehindWithoutStepsCheck(),
            new TextAgainstAmountCheck(),
            new AmountOnlyInTextCheck(),
            new VagueTextCheck(),
            new RepeatedTextCheck(),
            new MissingReadingCheck(),
            new NotApplicableReadingCheck(),
            new UnplannedReadingCheck(),
            new PercentRangeCheck(),
            new PartsRangeCheck(),
            new BoundaryReadingCheck(),
            new ShareOfDaysCheck(),
            new MonthAboveCumulativeCheck(),
            new FallingReadingCheck(),
            new MonthStepCheck(),
            new ReadingJumpCheck());

    private final CheckSettings settings;

    public CheckCatalogue(CheckSettings settings) {
        this.settings = settings;
    }

    /** As shipped. */
    public CheckCatalogue() {
        this(CheckSettings.shipped());
    }

    /** Every rule by which a finding can come about, gates first, in the order in which they are looked at. */
    public static List<Rule> rules() {
        return Stream.of(
                        AdmissionRules.all().stream(),
                        CHECKS.stream().map(Check::rule),
                        Stream.of(CopiedTextComparison.RULE),
                        SumRules.all().stream(),
                        PrintRules.all().stream())
                .flatMap(rules -> rules)
                .sorted(Comparator.comparing(Rule::stage))
                .toList();
    }

    /** The same, a list for each stage that has any, in the stages' order. */
    public static SortedMap<Stage, List<Rule>> byStage() {
        return rules().stream().collect(Collectors.groupingBy(Rule::stage, TreeMap::new, Collectors.toList()));
    }

    public static Rule rule(FindingCode code) {
        return rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no check " + code));
    }

    /** What the rule's findings are told as in this bureau. */
    public Severity severityOf(Rule rule) {
        return settings.severityOf(rule);
    }

    /** What all of them find, all at once. */
    public List<Finding> find(DraftSubmission draft) {
        return CHECKS.stream()
                .flatMap(check -> check.find(draft).stream()
                        .map(finding -> finding.withSeverity(settings.severityOf(check.rule()))))
                .toList();
    }
}
