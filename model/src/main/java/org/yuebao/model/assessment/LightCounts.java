package org.yuebao.model.assessment;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many of each light; every light has a count, 0 where there is none. */
public record LightCounts(int green, int yellow, int red, int grey) {

    public static LightCounts of(Collection<Light> lights) {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        lights.forEach(light -> counts.merge(light, 1, Integer::sum));
        return new LightCounts(
                counts.getOrDefault(Light.GREEN, 0),
                counts.getOrDefault(Light.YELLOW, 0),
                counts.getOrDefault(Light.RED, 0),
                counts.getOrDefault(Light.GREY, 0));
    }

    public int of(Light light) {
        return switch (light) {
            case GREEN -> green;
            case YELLOW -> yellow;
            case RED -> red;
            case GREY -> grey;
        };
    }

    /** The worst there is; grey only where nothing else is. */
    public Light worst() {
        if (red > 0) {
            return Light.RED;
        }
        if (yellow > 0) {
            return Light.YELLOW;
        }
        return green > 0 ? Light.GREEN : Light.GREY;
    }

    /** Those that are not grey. */
    public int judged() {
        return green + yellow + red;
    }

    public int all() {
        return judged() + grey;
    }

    public LightCounts plus(LightCounts other) {
        return new LightCounts(green + other.green, yellow + other.yellow, red + other.red, grey + other.grey);
    }
}
