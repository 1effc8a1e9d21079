package org.yuebao.model.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.yuebao.model.quantity.Quantity;

/**
 * A value beside that of the same month of last year (同比), both as printed.
 *
 * @param before last year's
 * @param change in {@code unit}, rounded half up to one decimal; empty where last year's value is 0 and a percentage has no
 *     base
 * @param basis where last year's value is from
 */
public record YearOnYear(Quantity now, Figure before, Optional<BigDecimal> change, ToldIn unit, String basis) {

    /** In what a change is told: concentrations and amounts in %, shares in points, days in days. */
    public enum ToldIn {
        PERCENT("%"),
        POINTS("个百分点"),
        DAYS("天");

        private final String word;

        ToldIn(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** 下降5.9%, 上升2.1个百分点, 持平; where there is no base 去年同期为0. */
    public String words() {
        return change.map(value -> switch (value.signum()) {
                    case -1 -> "下降" + value.negate().toPlainString() + unit.word;
                    case 0 -> "持平";
                    default -> "上升" + value.toPlainString() + unit.word;
                })
                .orElse("去年同期为0");
    }
}
