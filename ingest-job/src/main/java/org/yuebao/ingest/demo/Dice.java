package org.yuebao.ingest.demo;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way each time: every question has dice of its own, so that a new one moves no other. */
final class Dice {

    /** The day the 2022 plan was made public. */
    private static final long SEED = 20220308L;

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    /** @param question what is asked about, such as a unit and a row code */
    static Dice about(Object... question) {
        long mixed = SEED;
        for (Object part : question) {
            mixed = (mixed ^ part.toString().hashCode()) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return new Dice(new Random(mixed));
    }

    /** From {@code least} to {@code most}, both included. */
    int whole(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    /** @param share of 1 */
    boolean falls(double share) {
        return random.nextDouble() < share;
    }

    String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
