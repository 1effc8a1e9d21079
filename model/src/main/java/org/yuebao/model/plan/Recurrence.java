package org.yuebao.model.plan;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * How often a step comes back (每月, 每季度, 第二、三季度每月, 按季度, 6月、10月各…): expected once in each of its periods, by the
 * period's last day. Source: domain.md, “Deadlines”.
 */
public sealed interface Recurrence {

    /** The last days by which the step is expected in the year, ascending. */
    List<LocalDate> dueIn(int year);

    /** 每月, 第二、三季度每月, 6月、10月: in each of these months. */
    record InMonths(List<Integer> months) implements Recurrence {

        public InMonths {
            months = List.copyOf(months);
        }

        @Override
        public List<LocalDate> dueIn(int year) {
            return months.stream()
                    .map(month -> YearMonth.of(year, month).atEndOfMonth())
                    .toList();
        }
    }

    /** 每季度, 按季度: in each of the four quarters. */
    record EveryQuarter() implements Recurrence {

        @Override
        public List<LocalDate> dueIn(int year) {
            return new InMonths(List.of(3, 6, 9, 12)).dueIn(year);
        }
    }

    /**
     * @param phrase the words that say how often, without what is done; blanks and line breaks anywhere
     * @return empty when they say something else
     */
    static Optional<Recurrence> parse(String phrase) {
        return RecurrencePhrases.read(
                Normalizer.normalize(phrase, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", ""));
    }
}
