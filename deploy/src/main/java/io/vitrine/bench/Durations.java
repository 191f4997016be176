package io.vitrine.bench;

/** Time that has passed. */
final class Durations {

    private static final double SECOND = 1e9;

    private Durations() {}

    static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / SECOND;
    }

    /** @throws BenchFailure when the run is being ended */
    static void pause(long millis) throws BenchFailure {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        }
    }
}
