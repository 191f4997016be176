package io.vitrine.bench;

import java.util.ArrayList;
import java.util.List;

/** Sales per second through the API, taking turns with the same statements on the database alone. */
final class Sales {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int COMPARED = 8;
    private static final int SLICES = 3;
    private static final int SEEDS = 1_000;

    private final Run run;
    private final Business business;
    private final Business beside;
    private final String location;
    private final Sold sold = new Sold();
    private final CatchUp catchUp;
    private long seed = 1;

    Sales(Run run) throws BenchFailure {
        run.report().begin(Section.SALES);
        this.run = run;
        this.business = Business.open(run.platform(), "bench-sales", "DE", "EUR", "Europe/Berlin");
        this.location = business.locate("Bench shop", "SHOP");
        this.beside = Business.open(run.platform(), "bench-alone", "DE", "EUR", "Europe/Berlin");
        this.beside.locate("Bench shop", "SHOP");
        this.catchUp = new CatchUp(run.database(), run.database().keyOf(business.slug()));
    }

    void measure() throws BenchFailure {
        double trips = RoundTrips.perSale(run, business, location, sold);
        run.report().note("warming up: " + run.options().warmup() + " s of sales at 8 clients");
        product(COMPARED, run.options().warmup());
        DatabaseAlone alone = new DatabaseAlone(run, beside, followers());
        alone.slice(Math.max(2, run.options().warmup() / 12.0));

        List<Load.Outcome> outcomes = new ArrayList<>();
        List<CpuTimes> used = new ArrayList<>();
        Load.Outcome database = alone.none();
        CpuTimes databaseUsed = new CpuTimes(0, 0, 0, 0);
        double waited = 0;
        double slice = run.options().seconds() / (double) SLICES;
        for (int i = 0; i < SLICES; i++) {
            run.report().note("slice " + (i + 1) + " of " + SLICES + ": 1, 8 clients, the database alone, 32 clients");
            for (int n = 0; n < CLIENTS.length; n++) {
                CpuTimes before = run.cpu();
                Load.Outcome outcome = product(CLIENTS[n], slice);
                CpuTimes spent = run.cpu().since(before);
                if (i == 0) {
                    outcomes.add(outcome);
                    used.add(spent);
                } else {
                    outcomes.set(n, outcomes.get(n).plus(outcome));
                    used.set(n, used.get(n).plus(spent));
                }
                waited = Math.max(waited, catchUp.await());
                if (CLIENTS[n] == COMPARED) {
                    CpuTimes quiet = run.cpu();
                    database = database.plus(alone.slice(slice));
                    databaseUsed = databaseUsed.plus(run.cpu().since(quiet));
                }
            }
        }
        SalesReport report = new SalesReport(run.report());
        for (int n = 0; n < CLIENTS.length; n++) {
            report.product(CLIENTS[n], outcomes.get(n), used.get(n));
        }
        report.alone(outcomes.get(1), database, databaseUsed);
        run.report().add("sales.roundTrips", "Round trips to the database per sale", trips, "");
        new StoredSales(run, business, sold).verify(waited);
        Memory loaded = run.memory();
        run.report().add("memory.loaded.server", "Memory loaded, server", loaded.server(), "MB");
        run.report().add("memory.loaded.database", "Memory loaded, PostgreSQL", loaded.database(), "MB");
    }

    private Load.Outcome product(int clients, double seconds) throws BenchFailure {
        Api api = business.api();
        seed += SEEDS;
        long first = seed;
        return Load.run(clients, seconds, n -> new SaleClient(api, api.port(), location, sold, first + n));
    }

    /** How many rows in the outbox belong to one sale. */
    private int followers() throws BenchFailure {
        long rows = run.database()
                .count("select n_tup_ins from pg_stat_all_tables where schemaname = 'platform' and relname = 'outbox'");
        return (int) Math.max(1, Math.round(rows / (double) Math.max(1, sold.orders())));
    }
}
