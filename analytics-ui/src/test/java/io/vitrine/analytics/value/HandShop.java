package io.vitrine.analytics.value;

import static io.vitrine.analytics.rollup.TestShop.line;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Ids;
import java.math.BigDecimal;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A business of three orders in March 2026, small enough to work out every figure by hand. Its days are Madrid's. */
final class HandShop {

    private static final Ids IDS = new Ids();

    final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    final LocationId centre = shop.location("Centre", "SHOP");
    final LocationId depot = shop.location("Depot", "WAREHOUSE");

    HandShop() {
        UUID a = variant("A");
        UUID b = variant("B");
        cost(a, "4.00", "2026-02-01");
        cost(a, "5.00", "2026-03-10");
        entry(a, centre, "2026-03-01 10:00", 20, null);
        entry(b, centre, "2026-03-01 10:00", 10, "2.50");
        entry(a, depot, "2026-03-02 10:00", 1, null);
        entry(a, depot, "2026-03-03 10:00", -1, null);
        entry(a, centre, "2026-03-05 12:00", -2, null);
        entry(b, centre, "2026-03-12 12:00", -4, null);
        UUID one = shop.order("2026-03-05T10:00:00", centre, "ONLINE", null, line("A", "2", "10.00", "2.00"));
        UUID two = shop.order(
                "2026-03-12T10:00:00",
                centre,
                "ONLINE",
                null,
                line("A", "1", "10.00", "0"),
                line("B", "4", "3.00", "0"));
        UUID three = shop.order("2026-03-15T10:00:00", centre, "RETAIL", null, line("C", "1", "7.00", "0"));
        shop.giveBack("2026-03-20T10:00:00", centre, "ONLINE", line("A", "1", "10.00", "0"));
        detail(one, "18", "3.78", "5", "2026-03-10");
        detail(two, "22", "4.62", "0", "2026-03-18");
        books(one, two);
        work(one, two, three);
        invoices(one, two);
    }

    private void books(UUID one, UUID two) {
        ledger(one, "receivable", "tax", "3.78", "SALE");
        ledger(two, "receivable", "tax", "4.62", "SALE");
        ledger(one, "tax", "receivable", "2.10", "RETURN");
        ledger(one, "clearing-card", "receivable", "26.78", "CAPTURE");
        ledger(two, "clearing-cod", "receivable", "20.00", "CAPTURE");
        ledger(one, "refunds", "clearing-card", "12.10", "REFUND");
        ledger(one, "fees", "clearing-card", "0.50", "FEE");
    }

    private void work(UUID one, UUID two, UUID three) {
        step(one, "2026-03-06 10:00", "SHIPPED");
        step(two, "2026-03-12 22:00", "PARTLY_SHIPPED");
        step(two, "2026-03-14 22:00", "SHIPPED");
        step(one, "2026-03-09 10:00", "DELIVERED");
        step(two, "2026-03-20 10:00", "DELIVERED");
        step(three, "2026-03-16 10:00", "CANCELLED");
        run("insert into order_handling values (?, 1, 0)", two);
        UUID parcel = IDS.next();
        run(
                "insert into shipment (id, order_id, location_id, status, created_at, actor) values (?, ?, ?, 'SHIPPED', now(), 'x')",
                parcel,
                one,
                centre.value());
        run(
                "insert into shipment_label (shipment_id, carrier, announced, cost, currency, created_at, bought_at)"
                        + " values (?, 'post', 'x', 6, 'EUR', now(), '2026-03-06 09:00Z')",
                parcel);
    }

    private void invoices(UUID one, UUID two) {
        run("insert into invoice_series values ('A', 1)");
        UUID first = invoice(one, 1, "2026-03-05", "26.78", null);
        UUID second = invoice(two, 2, "2026-03-12", "26.62", null);
        invoice(two, 3, "2026-03-20", "2.00", second);
        paid(first, "26.78", "2026-03-10 09:00");
        paid(second, "10.00", "2026-03-15 09:00");
    }

    private UUID variant(String sku) {
        UUID product = IDS.next();
        UUID variant = IDS.next();
        run(
                "insert into product (id, slug, name, status, created_at, updated_at) values (?, lower(?), 'P', 'ACTIVE', now(), now())",
                product,
                sku);
        run(
                "insert into variant (id, product_id, position, sku, created_at) values (?, ?, 0, ?, now())",
                variant,
                product,
                sku);
        return variant;
    }

    private void cost(UUID variant, String amount, String from) {
        run(
                "insert into variant_cost values (?, ?, 'EUR', ?, cast(? as timestamptz), cast(? as timestamptz))",
                IDS.next(),
                variant,
                new BigDecimal(amount),
                from + "Z",
                from + "Z");
    }

    private void entry(UUID variant, LocationId at, String when, int change, @Nullable String cost) {
        run(
                "insert into stock_level (variant_id, location_id, on_hand) values (?, ?, 99) on conflict do nothing",
                variant,
                at.value());
        run(
                "insert into stock_entry (id, at, variant_id, location_id, change, reason, unit_cost, actor)"
                        + " values (?, cast(? as timestamptz), ?, ?, ?, ?, cast(? as numeric), 'x')",
                IDS.next(),
                when + "Z",
                variant,
                at.value(),
                change,
                change > 0 ? "RECEIVED" : "SHIPPED",
                cost);
    }

    private void detail(UUID order, String net, String tax, String shipping, String promised) {
        BigDecimal total = new BigDecimal(net).add(new BigDecimal(tax)).add(new BigDecimal(shipping));
        run(
                "insert into order_detail (order_id, currency, net, tax, shipping, total, taxes, contact, address,"
                        + " shipping_option, shipping_name, payment_method, prices_hold_tax, promised_on)"
                        + " values (?, 'EUR', ?, ?, ?, ?, '[]', '{}', '{}', 'x', 'x', 'CARD', false, cast(? as date))",
                order,
                new BigDecimal(net),
                new BigDecimal(tax),
                new BigDecimal(shipping),
                total,
                promised);
    }

    private void ledger(UUID order, String debit, String credit, String amount, String kind) {
        UUID id = IDS.next();
        run(
                "insert into ledger_entry values (?, ?, '2026-03-21 10:00Z', ?, ?, ?, 'EUR', ?, ?, ?)",
                id,
                id,
                debit,
                credit,
                new BigDecimal(amount),
                kind,
                order,
                id.toString());
    }

    private void step(UUID order, String at, String status) {
        run(
                "insert into order_step (id, order_id, at, status, actor)"
                        + " values (?, ?, cast(? as timestamp) at time zone 'Europe/Madrid', ?, 'x')",
                IDS.next(),
                order,
                at,
                status);
    }

    private UUID invoice(UUID order, int no, String day, String total, @Nullable UUID corrects) {
        UUID id = IDS.next();
        run(
                "insert into invoice (id, kind, series, sequence, number, corrects, order_id, order_number, issued_at,"
                        + " issued_on, due_on, seller, buyer, currency, net, tax, total, taxes, payment_method)"
                        + " values (?, ?, 'A', ?, ?, ?, ?, 'x', cast(? as date), cast(? as date), cast(? as date) + 14, '{}', '{}',"
                        + " 'EUR', ?, 0, ?, '[]', 'CARD')",
                id,
                corrects == null ? "INVOICE" : "CREDIT_NOTE",
                no,
                "I" + no,
                corrects,
                order,
                day,
                day,
                day,
                new BigDecimal(total),
                new BigDecimal(total));
        return id;
    }

    private void paid(UUID invoice, String amount, String at) {
        run(
                "insert into invoice_allocation values (?, ?, ?, ?, cast(? as timestamptz))",
                IDS.next(),
                invoice,
                "p" + invoice,
                new BigDecimal(amount),
                at + "Z");
    }

    private void run(String sql, @Nullable Object... values) {
        shop.write((Handle handle) -> handle.execute(sql, values));
    }
}
