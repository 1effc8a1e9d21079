package org.yuebao.aggregate.rating;

import org.yuebao.model.quantity.Gap;
import org.yuebao.model.quantity.Ratio;

/** A completion beside what was expected, in words. */
final class Gaps {

    private Gaps() {}

    /** 应完成49.6%（181/365天），差8.2个百分点. */
    static String inWords(Ratio completion, Ratio expected) {
        return "应完成" + expected + "（" + expected.part() + "/" + expected.whole() + "天），"
                + inWords(Gap.between(completion).and(expected));
    }

    private static String inWords(Gap gap) {
        return switch (gap.points().signum()) {
            case -1 -> "差" + gap.points().negate().toPlainString() + "个百分点";
            case 0 -> "与序时进度持平";
            default -> "超" + gap.points().toPlainString() + "个百分点";
        };
    }
}
