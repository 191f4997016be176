package io.vitrine.bench;

/** Waits for the roll-ups of a business to have taken in every sale. */
record CatchUp(BenchDatabase database, String key) {

    private static final double LONGEST = 300;

    /** Seconds it took. */
    double await() throws BenchFailure {
        long begin = System.nanoTime();
        while (Durations.secondsSince(begin) < LONGEST) {
            long dead = database.count("select count(*) from platform.outbox where dead_at is not null");
            if (dead > 0) {
                throw new BenchFailure(dead + " events were set aside: "
                        + database.ask("select last_error from platform.outbox where dead_at is not null limit 1"));
            }
            if (database.count("select count(*) from platform.outbox where tenant_key = cast(? as name)", key) == 0) {
                return Durations.secondsSince(begin);
            }
            Durations.pause(50);
        }
        throw new BenchFailure("The roll-ups did not catch up within " + LONGEST + " s");
    }
}
