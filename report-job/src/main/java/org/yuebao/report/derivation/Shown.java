package org.yuebao.report.derivation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.DueDate;

/** How numbers, lights and instants are written in a reckoning. */
public final class Shown {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Shown() {}

    /** Without zeros at its end: 0.6, 50, 0. */
    public static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }

    /** Beijing time. */
    public static String time(Instant instant) {
        return instant.atZone(DueDate.ZONE).format(SECOND);
    }

    /** ■逾期. */
    public static String words(Verdict verdict) {
        return verdict.light().shape() + verdict.word();
    }

    static String words(Light light) {
        return light.shape() + light.word();
    }

    /** ●2＋▲1＋■0＋○1＝4. */
    static String sum(LightCounts counts) {
        return "●" + counts.green() + "＋▲" + counts.yellow() + "＋■" + counts.red() + "＋○" + counts.grey() + "＝"
                + counts.all();
    }

    /** ●2　▲1　■0　○1. */
    public static String counts(LightCounts counts) {
        return "●" + counts.green() + "　▲" + counts.yellow() + "　■" + counts.red() + "　○" + counts.grey();
    }
}
