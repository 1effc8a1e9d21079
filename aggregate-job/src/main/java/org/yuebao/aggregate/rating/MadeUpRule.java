package org.yuebao.aggregate.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.MadeUp;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;

/**
 * “A month that was missed or red and is made up later is marked 已补 beside the record, yellow, never green; the mark is
 * kept beside the judgement of that month, which a re-run of it doesn't see. The month at hand is judged on its own.” A
 * missed month is made up by a report of it that came late, or by a later month's report that isn't red; a red one by a
 * later month that is green (default). Source: domain.md, “Light of one measure”; Ouhai 2020.
 */
public final class MadeUpRule {

    private MadeUpRule() {}

    /** What one unit's measure or indicator was judged in a month, as readers have it in hand. */
    public record Judged(ReportingMonth month, Assessment assessment) {}

    /**
     * @param earlier judgements of months before the month at hand, oldest first
     * @param now the month at hand's
     * @param reportedLate months whose row is there now
     */
    public static List<MadeUp> marks(List<Judged> earlier, Judged now, Set<ReportingMonth> reportedLate) {
        List<Judged> all = new ArrayList<>(earlier);
        all.add(now);
        List<MadeUp> marks = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            Judged record = earlier.get(i);
            if (isMissed(record) || isRed(record)) {
                madeUpIn(record, all.subList(i + 1, all.size()), now.month(), reportedLate)
                        .map(by -> new MadeUp(
                                record.month(),
                                record.assessment().unit(),
                                record.assessment().subject(),
                                record.assessment().verdict(),
                                by))
                        .ifPresent(marks::add);
            }
        }
        return marks;
    }

    private static Optional<ReportingMonth> madeUpIn(
            Judged record, List<Judged> later, ReportingMonth now, Set<ReportingMonth> reportedLate) {
        return later.stream()
                .filter(one -> makesUp(one, record))
                .map(Judged::month)
                .findFirst()
                .or(() -> isMissed(record) && reportedLate.contains(record.month())
                        ? Optional.of(now)
                        : Optional.empty());
    }

    private static boolean makesUp(Judged later, Judged record) {
        return switch (later.assessment().light()) {
            case GREEN -> true;
            case YELLOW -> isMissed(record);
            case RED, GREY -> false;
        };
    }

    private static boolean isMissed(Judged record) {
        return record.assessment().verdict() == Verdict.NOT_REPORTED;
    }

    private static boolean isRed(Judged record) {
        return record.assessment().light() == Light.RED;
    }
}
