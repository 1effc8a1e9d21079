package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** Scores and ranks. Areas and the others are ranked apart, by the rounded score. */
public final class StandingRule {

    private final RatingScale scale;

    public StandingRule(RatingScale scale) {
        this.scale = scale;
    }

    /** @param units in plan order, which stays */
    public List<Standing> standingsOf(List<UnitMonth> units) {
        List<Standing> scored = units.stream().map(this::unranked).toList();
        Map<UnitName, Integer> ranks = new HashMap<>();
        ranks.putAll(ranksAmong(units, scored, true));
        ranks.putAll(ranksAmong(units, scored, false));
        return scored.stream()
                .map(standing -> withRank(standing, Optional.ofNullable(ranks.get(standing.unit()))))
                .toList();
    }

    private Standing unranked(UnitMonth month) {
        Score score = Score.of(verdicts(month.measures()), verdicts(month.indicators()), month.timeliness(), scale);
        return new Standing(
                month.unit().name(),
                score.points(scale),
                score.measures().map(StandingRule::share),
                score.indicators().map(StandingRule::share),
                score.timeliness().map(StandingRule::share),
                OptionalInt.empty(),
                lights(month.measures()),
                lights(month.indicators()),
                month.timeliness(),
                month.nilReport(),
                month.revision(),
                month.findings());
    }

    private static Map<UnitName, Integer> ranksAmong(List<UnitMonth> units, List<Standing> scored, boolean areas) {
        Set<UnitName> taking = units.stream()
                .map(UnitMonth::unit)
                .filter(unit -> unit.ranked() && unit.kind().isArea() == areas)
                .map(Unit::name)
                .collect(Collectors.toSet());
        List<Scored> ranked = scored.stream()
                .filter(standing -> taking.contains(standing.unit()))
                .flatMap(standing -> standing.score().stream().map(score -> new Scored(standing.unit(), score)))
                .toList();
        Map<UnitName, Integer> ranks = new HashMap<>();
        CompetitionRanking.rank(ranked, Scored::score, Comparator.reverseOrder())
                .forEach(place -> ranks.put(place.item().unit(), place.rank()));
        return ranks;
    }

    private static Standing withRank(Standing standing, Optional<Integer> rank) {
        return new Standing(
                standing.unit(),
                standing.score(),
                standing.measurePart(),
                standing.indicatorPart(),
                standing.timelinessPart(),
                rank.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                standing.measures(),
                standing.indicators(),
                standing.timeliness(),
                standing.nilReport(),
                standing.revision(),
                standing.findings());
    }

    private static List<Verdict> verdicts(List<Assessment> assessments) {
        return assessments.stream().map(Assessment::verdict).toList();
    }

    private static LightCounts lights(List<Assessment> assessments) {
        return LightCounts.of(assessments.stream().map(Assessment::light).toList());
    }

    private static BigDecimal share(Ratio ratio) {
        return ratio.part().divide(ratio.whole(), 4, RoundingMode.HALF_UP);
    }

    private record Scored(UnitName unit, BigDecimal score) {}
}
