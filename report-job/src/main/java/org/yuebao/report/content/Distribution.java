package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.report.derivation.Shares;

/** 正常120项、占比72.3%，偏慢30项…: how things spread over the lights, good first. */
final class Distribution {

    private final Wording wording;
    private final boolean sumTo100;

    Distribution(Wording wording, boolean sumTo100) {
        this.wording = wording;
        this.sumTo100 = sumTo100;
    }

    /** Lights that nothing has are left out. */
    String withShares(LightCounts counts) {
        Shares shares = new Shares(counts, sumTo100);
        return each(
                counts,
                light -> wording.line(
                        Phrase.LIGHT_SHARE, "评价", light.word(), "项数", text(counts.of(light)), "占比", shares.of(light)));
    }

    String plain(LightCounts counts) {
        return each(
                counts, light -> wording.line(Phrase.LIGHT_COUNT, "评价", light.word(), "项数", text(counts.of(light))));
    }

    /** Whether the shares need the note on rounding. */
    boolean addsUp(LightCounts counts) {
        return new Shares(counts, sumTo100).addUp();
    }

    /** 正常增加3项，偏慢减少2项，滞后减少1项，未评持平. */
    static String change(LightCounts now, LightCounts before) {
        List<String> words = new ArrayList<>();
        for (Light light : Light.values()) {
            int more = now.of(light) - before.of(light);
            words.add(light.word() + (more == 0 ? "持平" : (more > 0 ? "增加" : "减少") + Math.abs(more) + "项"));
        }
        return String.join("，", words);
    }

    private static String each(LightCounts counts, Function<Light, String> words) {
        List<String> parts = new ArrayList<>();
        for (Light light : Light.values()) {
            if (counts.of(light) > 0) {
                parts.add(words.apply(light));
            }
        }
        return parts.isEmpty() ? "没有可评的" : String.join("，", parts);
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
