package io.vitrine.bench;

import java.util.ArrayList;
import java.util.List;

/** Whether shop, books and buyers agree after the kills. */
final class CrashChecks {

    private static final String OUTBOX = "select count(*) from platform.outbox where subscriber <> 'test'";
    private static final int DRAIN = 300;
    private static final int LONG = 60;

    private final CrashRun run;
    private final BenchDatabase database;
    private final CrashShop shop;
    private final Shop mill;
    private final CrashTally tally;
    private final TollGate gateway;
    private final List<String> faults = new ArrayList<>();

    CrashChecks(CrashRun run, BenchDatabase database, CrashShop shop, Shop mill, CrashTally tally, TollGate gateway) {
        this.run = run;
        this.database = database;
        this.shop = shop;
        this.mill = mill;
        this.tally = tally;
        this.gateway = gateway;
    }

    List<String> faults() throws BenchFailure {
        String key = database.keyOf(shop.business().slug());
        settled(key);
        drained();
        same("answers that nobody should get", "{}", tally.strange.toString());
        same("buyers who got a piece", run.pieces(), tally.hotSold.get());
        same("buyers who were told that it is sold out", run.buyers() - run.pieces(), tally.hotRefused.get());
        same(
                "pieces sold of the rare thing",
                run.pieces(),
                ask(
                        key,
                        "select sum(quantity) from order_line_detail d join order_line l using (order_id, line_no)"
                                + " where d.variant_id = ?",
                        Ids.uuid(shop.variants().get(0))));
        same(
                "pieces promised of the rare thing",
                run.pieces(),
                ask(
                        key,
                        "select reserved from stock_level where variant_id = ?",
                        Ids.uuid(shop.variants().get(0))));
        same(
                "orders in the shop, each answered",
                tally.orders.size(),
                ask(key, "select count(*) from order_detail where payment_method <> 'CARD'"));
        paidElsewhere(key);
        tally.clicks.forEach((click, orders) -> same("orders by the key " + click, 1, orders.size()));
        tally.refunds.forEach((order, many) -> same("refunds of three tenths of " + order, 3, many.get()));
        same(
                "payments with more given back than taken",
                0,
                ask(
                        key,
                        "select count(*) from payment p where (select coalesce(sum(amount), 0) from refund r"
                                + " where r.payment_id = p.id and r.status <> 'FAILED') > p.captured"));
        same("orders of ready carts, each answered", run.invoices(), tally.milled.get());
        books(key, shop.business(), tally.orders.size() + gateway.captured().size());
        books(mill.key(), mill.business(), run.invoices());
        return faults;
    }

    /** What the gateway has taken is an order, whether the server was there for its answer or not. */
    private void paidElsewhere(String key) throws BenchFailure {
        System.out.println("customers who left without an answer: " + tally.unanswered + " of " + run.walkers());
        same(
                "payments that the gateway has the money of, in our books",
                String.join(" ", gateway.captured()),
                ask(
                        key,
                        "select coalesce(string_agg(substr(reference, 5), ' ' order by substr(reference, 5) collate \"C\"), '')"
                                + " from payment where gateway = 'remote-simulator' and status = 'CAPTURED'"));
        same(
                "orders paid elsewhere",
                gateway.captured().size(),
                ask(key, "select count(*) from order_detail where payment_method = 'CARD'"));
    }

    /** Until our books know of all money that the gateway has. What it never heard of stays open for a while. */
    private void settled(String key) throws BenchFailure {
        String known = "select count(*) from payment where gateway = 'remote-simulator' and status = 'CAPTURED'";
        String taken = String.valueOf(gateway.captured().size());
        long begin = System.nanoTime();
        String first = ask(key, known);
        for (int i = 0; i < DRAIN && !ask(key, known).equals(taken); i++) {
            Durations.pause(1_000);
        }
        System.out.printf(
                "the gateway has the money of %s payments, of which our books knew %s at once and all after %.0f s%n",
                taken, first, Durations.secondsSince(begin));
    }

    private void books(String key, Business business, int orders) throws BenchFailure {
        String name = business.slug() + ": ";
        same(name + "charges", orders, ask(key, "select count(*) from payment where captured = amount"));
        same(name + "invoices", orders, ask(key, "select count(*) from invoice where kind = 'INVOICE'"));
        same(
                name + "invoices for orders",
                orders,
                ask(key, "select count(distinct order_id) from invoice where kind = 'INVOICE'"));
        same(
                name + "gaps in the numbers of invoices",
                0,
                ask(
                        key,
                        "select coalesce(sum(gaps), 0) from (select max(sequence) - count(*) as gaps"
                                + " from invoice group by series) g"));
        for (String check : List.of("/api/ledger/checks", "/api/inventory/checks")) {
            String answer = business.api()
                    .post(check, 200, jakarta.json.JsonValue.EMPTY_JSON_OBJECT)
                    .toString();
            System.out.println(name + check + " " + answer.substring(0, Math.min(answer.length(), 160)));
            same(
                    name + check + " finds nothing",
                    true,
                    answer.contains("\"passed\":true") || answer.contains("\"differences\":0"));
        }
    }

    private void drained() throws BenchFailure {
        for (int i = 0; i < DRAIN && database.count(OUTBOX) > 0; i++) {
            Durations.pause(1_000);
        }
        same("events that wait in the outbox", 0, String.valueOf(database.count(OUTBOX)));
    }

    private String ask(String key, String sql, Object... values) throws BenchFailure {
        return database.askIn(key, sql, values).replaceFirst("\\.0+$", "");
    }

    private void same(String what, Object wanted, Object found) {
        boolean right = wanted.toString().equals(found.toString());
        String shown = found.toString().length() > LONG ? "the same" : found.toString();
        System.out.printf("%-60s %s%n", what, right ? shown : found + " instead of " + wanted);
        if (!right) {
            faults.add(what + ": " + found + " instead of " + wanted);
        }
    }
}
