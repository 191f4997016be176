package io.vitrine.bench;

/**
 * What clients did and what it cost.
 *
 * @param used processor time until everything that follows from it was done as well
 * @param wall seconds in which it was used
 */
record Measured(Load.Outcome outcome, CpuTimes used, double wall) {

    private static final double MICROS = 1e6;
    private static final double PERCENT = 100;

    static Measured nothing() {
        return new Measured(new Load.Outcome(new Latencies(), 0), new CpuTimes(0, 0, 0, 0), 0);
    }

    Measured plus(Measured other) {
        return new Measured(outcome.plus(other.outcome), used.plus(other.used), wall + other.wall);
    }

    /** Microseconds of processor time for one of them. */
    double micros(double seconds) {
        return seconds / outcome.latencies().count() * MICROS;
    }

    /** Share of the machine that had nothing to do with the run, in percent. */
    double strangers() {
        return used.strangers() / (wall * Runtime.getRuntime().availableProcessors()) * PERCENT;
    }
}
