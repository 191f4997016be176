package io.vitrine.commerce.simulation;

import java.util.List;
import java.util.Random;

/** All chance in one life, so that the same seed always leads to the same life. */
final class Fate {

    private Random random = new Random(0);
    private int untilCrash = Integer.MAX_VALUE;

    void begin(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        peace();
    }

    boolean strikes(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From zero to one less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** The process is going to die at one of the next ends of transactions. */
    void crashSoon() {
        untilCrash = below(5);
    }

    void peace() {
        untilCrash = Integer.MAX_VALUE;
    }

    /** A moment at which the process may die. */
    void moment(String where) {
        if (untilCrash == 0) {
            peace();
            throw new Crash(where);
        }
        if (untilCrash != Integer.MAX_VALUE) {
            untilCrash--;
        }
    }
}
