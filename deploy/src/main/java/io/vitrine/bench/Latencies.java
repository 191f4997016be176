package io.vitrine.bench;

import java.util.Arrays;

/** How long each of many things took. */
final class Latencies {

    private static final double MICROS_PER_MILLI = 1_000;

    private int[] micros = new int[4_096];
    private int count;
    private boolean sorted;

    void add(long nanos) {
        if (count == micros.length) {
            micros = Arrays.copyOf(micros, count * 2);
        }
        micros[count++] = (int) Math.min(nanos / 1_000, Integer.MAX_VALUE);
        sorted = false;
    }

    void addAll(Latencies other) {
        int[] both = Arrays.copyOf(micros, Math.max(count + other.count, 1));
        System.arraycopy(other.micros, 0, both, count, other.count);
        count += other.count;
        micros = both;
        sorted = false;
    }

    int count() {
        return count;
    }

    /** Milliseconds that this share of all stayed below. */
    double millis(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        if (!sorted) {
            Arrays.sort(micros, 0, count);
            sorted = true;
        }
        return micros[Math.min(count - 1, (int) (share * count))] / MICROS_PER_MILLI;
    }
}
