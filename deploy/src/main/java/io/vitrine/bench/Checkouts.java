package io.vitrine.bench;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The checkout call alone, taking turns with the same transaction by plain JDBC on the same tables. */
final class Checkouts {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int COMPARED = 8;
    private static final int SLICES = 2;
    private static final int CARTS_PER_SECOND = 3_000;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    private final Run run;
    private final Shop shop;
    private final CatchUp catchUp;
    private final Map<Integer, Load.Outcome> product = new TreeMap<>();
    private final Map<Integer, Load.Outcome> alone = new TreeMap<>();
    private int series;

    Checkouts(Run run, Shop shop, CatchUp catchUp) {
        this.run = run;
        this.shop = shop;
        this.catchUp = catchUp;
    }

    void measure() throws BenchFailure {
        double slice = run.options().seconds() / (double) SLICES;
        int followers = followers();
        alone(COMPARED, slice, followers); // its statements are prepared and planned
        for (int i = 1; i <= SLICES; i++) {
            run.report().note("slice " + i + " of " + SLICES + ": checkouts, the database alone, at 1, 8, 32 clients");
            for (int clients : CLIENTS) {
                product.merge(clients, product(clients, slice), Load.Outcome::plus);
                alone.merge(clients, alone(clients, slice, followers), Load.Outcome::plus);
            }
        }
        for (int clients : CLIENTS) {
            String name = clients == 1 ? "1 client" : clients + " clients";
            boolean compared = clients == COMPARED;
            Load.Outcome ours = Objects.requireNonNull(product.get(clients));
            Load.Outcome plain = Objects.requireNonNull(alone.get(clients));
            report("checkout.", "Checkout alone, ", name, clients, ours, compared ? 1_200 : Double.NaN);
            report("checkout.alone.", "Its transaction, database alone, ", name, clients, plain, Double.NaN);
            run.report()
                    .add(
                            "checkout.ratio" + clients,
                            "Checkout / database alone, " + name,
                            ours.rate() / plain.rate(),
                            "",
                            compared ? Goal.atLeast(0.4) : Goal.NONE);
        }
    }

    private Load.Outcome product(int clients, double seconds) throws BenchFailure {
        String carts = "checkout-" + ++series;
        int ready = (int) (CARTS_PER_SECOND * seconds);
        shop.carts(run.database(), carts, ready);
        AtomicInteger next = new AtomicInteger();
        int port = shop.business().api().port();
        Load.Outcome outcome = Load.run(clients, seconds, n -> CheckoutClient.sure(shop, port, carts, next, ready));
        catchUp.await();
        return outcome;
    }

    private Load.Outcome alone(int clients, double seconds, int followers) throws BenchFailure {
        String carts = "alone-" + ++series;
        int ready = (int) (CARTS_PER_SECOND * seconds);
        shop.carts(run.database(), carts, ready);
        AtomicInteger next = new AtomicInteger();
        Load.Outcome outcome = Load.run(
                clients, seconds, n -> new PlainCheckout(run.database(), shop.key(), carts, next, ready, followers));
        DatabaseAlone.clear(run.database());
        return outcome;
    }

    /** Rows that one order puts into the outbox by itself, as its trail of events shows. */
    private int followers() throws BenchFailure {
        long before = inserted();
        long orders = shop.orders(run.database());
        product(1, 2);
        Durations.pause(2_000); // PostgreSQL counts a moment later
        return (int) Math.max(1, Math.round((inserted() - before) / (double) (shop.orders(run.database()) - orders)));
    }

    private long inserted() throws BenchFailure {
        return run.database()
                .count("select n_tup_ins from pg_stat_all_tables where schemaname = 'platform' and relname = 'outbox'");
    }

    private void report(String key, String what, String name, int clients, Load.Outcome outcome, double goal) {
        Goal least = Double.isNaN(goal) ? Goal.NONE : Goal.atLeast(goal);
        Report report = run.report();
        String clientsKey = key + "clients" + clients + ".";
        report.add(clientsKey + "rate", what + name + ": per second", outcome.rate(), "/s", least);
        report.add(
                clientsKey + "p50", what + name + ": p50", outcome.latencies().millis(P50), "ms");
        report.add(
                clientsKey + "p99", what + name + ": p99", outcome.latencies().millis(P99), "ms");
    }
}
