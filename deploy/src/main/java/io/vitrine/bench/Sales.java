package io.vitrine.bench;

import java.util.Map;
import java.util.TreeMap;

/** Sales per second through the API, taking turns with the same statements on the database alone. */
final class Sales {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int COMPARED = 8;
    private static final int SLICES = 3;
    private static final int SEEDS = 1_000;
    private static final int WARM_UP_PART = 30;

    private final Run run;
    private final Business business;
    private final Business beside;
    private final String location;
    private final Sold sold = new Sold();
    private final CatchUp catchUp;
    private final Map<Integer, Measured> product = new TreeMap<>();
    private double waited;
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
        warmUp();
        DatabaseAlone alone = new DatabaseAlone(run, beside, followers());
        alone.slice(Math.max(2, run.options().warmup() / 12.0));
        double slice = run.options().seconds() / (double) SLICES;
        Measured database = Measured.nothing();
        for (int i = 1; i <= SLICES; i++) {
            run.report().note("slice " + i + " of " + SLICES + ": 1 client, 8 clients, the database alone, 32 clients");
            for (int clients : CLIENTS) {
                product.merge(clients, slice(clients, slice), Measured::plus);
                if (clients == COMPARED) {
                    database = database.plus(alone.slice(slice));
                }
            }
        }
        report(database, trips);
    }

    private void report(Measured database, double trips) throws BenchFailure {
        SalesReport report = new SalesReport(run.report());
        product.forEach(report::product);
        report.alone(product.get(COMPARED), database);
        run.report().add("sales.roundTrips", "Round trips to the database per sale", trips, "");
        new StoredSales(run, business, sold).verify(waited);
        Memory loaded = run.memory();
        run.report().add("memory.loaded.server", "Memory loaded, server", loaded.server(), "MB");
        run.report().add("memory.loaded.database", "Memory loaded, PostgreSQL", loaded.database(), "MB");
    }

    private void warmUp() throws BenchFailure {
        run.report().note("warming up: " + run.options().warmup() + " s of sales at 8 clients");
        for (int left = run.options().warmup(); left > 0; left -= WARM_UP_PART) {
            slice(COMPARED, Math.min(left, WARM_UP_PART));
        }
    }

    /** Sales for a while, until the figures have taken them in. */
    private Measured slice(int clients, double seconds) throws BenchFailure {
        Api api = business.api();
        seed += SEEDS;
        long first = seed;
        long begin = System.nanoTime();
        CpuTimes before = run.cpu();
        Load.Outcome outcome =
                Load.run(clients, seconds, n -> new SaleClient(api, api.port(), location, sold, first + n));
        waited = Math.max(waited, catchUp.await());
        return new Measured(outcome, run.cpu().since(before), Durations.secondsSince(begin));
    }

    /** How many rows in the outbox belong to one sale. */
    private int followers() throws BenchFailure {
        long rows = run.database()
                .count("select n_tup_ins from pg_stat_all_tables where schemaname = 'platform' and relname = 'outbox'");
        return (int) Math.max(1, Math.round(rows / (double) Math.max(1, sold.orders())));
    }
}
