package io.vitrine.bench;

import java.util.List;

/** Complete orders through the public API, the checkout call alone, and what visitors read meanwhile. */
final class Orders {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int COMPARED = 8;
    private static final int WARM_UP_PART = 30;
    private static final int SEEDS = 1_000;
    private static final double P50 = 0.5;
    private static final double P95 = 0.95;
    private static final double P99 = 0.99;

    private static final List<String> LISTINGS = List.of(
            "/api/products?limit=20", "/api/products?limit=20&sort=name", "/api/products?limit=20&filter[colour]=Gum");
    private static final List<String> SEARCHES = List.of(
            "/api/products?limit=20&q=footbed",
            "/api/products?limit=20&q=sole+trail",
            "/api/products?limit=20&q=harbor+strap",
            "/api/products?limit=20&q=BENCH-4711",
            "/api/products?limit=20&q=winter+buckel");

    private final Run run;
    private final Shop shop;
    private final CatchUp catchUp;
    private long seed = 1;

    Orders(Run run) throws BenchFailure {
        run.report().begin(Section.ORDERS);
        this.run = run;
        this.shop = Shop.open(run, run.options().products());
        this.catchUp = new CatchUp(run.database(), shop.key());
    }

    void measure() throws BenchFailure {
        Heard heard = RoundTrips.ofOrders(run, shop);
        run.report().note("warming up: " + run.options().warmup() + " s of orders at 8 clients");
        for (int left = run.options().warmup(); left > 0; left -= WARM_UP_PART) {
            orders(COMPARED, Math.min(left, WARM_UP_PART));
        }
        for (int clients : CLIENTS) {
            String name = clients == 1 ? "1 client: " : clients + " clients: ";
            Goal goal = clients == COMPARED ? Goal.atLeast(300) : Goal.NONE;
            report(
                    "orders.clients" + clients + ".",
                    name + "complete orders",
                    orders(clients, run.options().seconds()),
                    goal);
        }
        spoken(heard);
        new Checkouts(run, shop, catchUp).measure();
        new HotProduct(run, shop, catchUp).measure();
        reads();
        balance();
    }

    private Load.Outcome orders(int clients, double seconds) throws BenchFailure {
        seed += SEEDS;
        long first = seed;
        int port = shop.business().api().port();
        Load.Outcome outcome = Load.run(clients, seconds, n -> new OrderClient(shop, port, first + n));
        catchUp.await();
        return outcome;
    }

    private void spoken(Heard heard) {
        double orders = RoundTrips.ORDERS;
        Report report = run.report();
        report.add(
                "orders.statements",
                "SQL statements per order, all calls",
                heard.statements() / orders,
                "",
                Goal.atMost(40));
        heard.byCall()
                .forEach((call, many) -> report.add(
                        "orders.statements." + call, "SQL statements per order, " + call, many.sum() / orders, ""));
        report.add("orders.trips", "Round trips to the database per order", heard.trips() / orders, "");
        report.add("orders.transactions", "Transactions per order", heard.transactions() / orders, "");
    }

    private void reads() throws BenchFailure {
        int port = shop.business().api().port();
        double seconds = Math.max(3, run.options().seconds() / 2.0);
        String listing = "Listing of 20 of " + run.options().products() + ", 8 clients, ";
        Load.run(COMPARED, seconds / 2, n -> ReadClient.ofDatabase(shop, port, LISTINGS, n));
        report(
                "listing.",
                listing + "from the database: requests",
                Load.run(COMPARED, seconds, n -> ReadClient.ofDatabase(shop, port, LISTINGS, n)),
                Goal.atLeast(4_000));
        Load.run(COMPARED, seconds / 2, n -> ReadClient.ofVisitor(shop, port, LISTINGS, n));
        report(
                "listing.kept.",
                listing + "from what is kept: requests",
                Load.run(COMPARED, seconds, n -> ReadClient.ofVisitor(shop, port, LISTINGS, n)),
                Goal.atLeast(15_000));
        Load.run(COMPARED, seconds / 2, n -> ReadClient.ofDatabase(shop, port, SEARCHES, n));
        Load.Outcome searches = Load.run(COMPARED, seconds, n -> ReadClient.ofDatabase(shop, port, SEARCHES, n));
        run.report().add("search.rate", "Search, 8 clients: requests per second", searches.rate(), "/s");
        run.report()
                .add(
                        "search.p95",
                        "Search, 8 clients: p95",
                        searches.latencies().millis(P95),
                        "ms",
                        Goal.atMost(50));
        Memory loaded = run.memory();
        run.report().add("orders.memory.server", "Memory loaded, server", loaded.server(), "MB");
        run.report().add("orders.memory.database", "Memory loaded, PostgreSQL", loaded.database(), "MB");
    }

    /** What was ordered is reserved, paid and in the ledger, to the last piece and cent. */
    private void balance() throws BenchFailure {
        BenchDatabase database = run.database();
        String differences = database.askIn(shop.key(), """
                select (select count(*) from stock_level l where l.reserved <> (
                            select coalesce(sum(r.quantity), 0) from stock_reservation r
                            where r.variant_id = l.variant_id and r.location_id = l.location_id))
                     + (select count(*) from order_detail d where d.total <> coalesce(
                            (select sum(p.captured) from payment p where p.order_id = d.order_id), 0))
                     + (select count(*) from (
                            select order_id, sum(case when debit = 'receivable' then amount when credit = 'receivable' then -amount end) as open
                            from ledger_entry group by order_id) e where e.open <> 0)""");
        if (!differences.equals("0")) {
            throw new BenchFailure("Stock, payments and ledger of the orders differ in " + differences + " places");
        }
        run.report()
                .add(
                        "orders.checked",
                        "Orders whose stock, payment and ledger agree",
                        (double) shop.orders(database),
                        "");
    }

    private void report(String key, String name, Load.Outcome outcome, Goal goal) {
        run.report().add(key + "rate", name + " per second", outcome.rate(), "/s", goal);
        run.report().add(key + "p50", name + ", p50", outcome.latencies().millis(P50), "ms");
        run.report().add(key + "p99", name + ", p99", outcome.latencies().millis(P99), "ms");
    }
}
