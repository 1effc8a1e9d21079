package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.util.Set;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;

/**
 * Whether a target is a small number of things (1家, 3块): such a number can only jump, so its pace says little. Weights,
 * lengths, areas and shares are no things, and 1.15万辆次 are eleven thousand of them.
 */
final class FewThings {

    private static final Set<String> MEASURED = Set.of(
            "吨", "千克", "公斤", "克", "吨标准煤", "公里", "千米", "米", "延米", "平方米", "平方公里", "公顷", "亩", "立方米", "升", "千瓦", "兆瓦",
            "千瓦时", "度", "元", "%", "个百分点", "百分点", "分贝");

    private FewThings() {}

    static boolean isFew(Quantity target, int most) {
        Quantity counted = inSingles(target);
        return !MEASURED.contains(counted.unit().name()) && counted.amount().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** 1.15万辆次 → 11500辆次; anything else as it is. */
    private static Quantity inSingles(Quantity quantity) {
        String name = quantity.unit().name();
        return name.length() < 2
                ? quantity
                : quantity.in(new MeasuringUnit(name.substring(1))).orElse(quantity);
    }
}
