package io.vitrine.bench;

import java.util.concurrent.atomic.AtomicInteger;

/** New businesses per minute, and how long one takes to stand. */
record SignUps(Run run) {

    private static final int CLIENTS = 4;
    private static final double MINUTE = 60;
    private static final double P50 = 0.5;
    private static final double P95 = 0.95;
    private static final double PROVISIONING_GOAL = 1_000;

    void measure() throws BenchFailure {
        run.report().begin(Section.SIGNUPS);
        AtomicInteger number = new AtomicInteger();
        one(number, 1, Math.min(3, run.options().seconds() / 3.0));
        Load.Outcome alone = one(number, 1, run.options().seconds());
        Load.Outcome several = one(number, CLIENTS, run.options().seconds());
        run.report()
                .add("signups.sequential", "Sign-ups per minute, one after the other", alone.rate() * MINUTE, "/min");
        run.report()
                .add(
                        "signups.p50",
                        "A sign-up, schema and role among it: p50",
                        alone.latencies().millis(P50),
                        "ms");
        run.report()
                .add(
                        "signups.p95",
                        "A sign-up, schema and role among it: p95",
                        alone.latencies().millis(P95),
                        "ms",
                        Goal.atMost(PROVISIONING_GOAL));
        run.report().add("signups.clients4", "Sign-ups per minute, 4 clients", several.rate() * MINUTE, "/min");
        run.report()
                .add(
                        "signups.clients4.p95",
                        "4 clients: p95",
                        several.latencies().millis(P95),
                        "ms");
    }

    private Load.Outcome one(AtomicInteger number, int clients, double seconds) throws BenchFailure {
        Api platform = run.platform();
        return Load.run(clients, seconds, n -> new Load.Client() {
            @Override
            public void step() throws BenchFailure {
                Business.found(platform, "bench-new-" + number.incrementAndGet(), "FR", "EUR", "Europe/Paris");
            }

            @Override
            public void close() {
                // nothing of its own
            }
        });
    }
}
