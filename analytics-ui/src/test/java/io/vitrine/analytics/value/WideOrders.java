package io.vitrine.analytics.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Orders and what becomes of them: books, invoices, parcels, returns, cancellations. */
record WideOrders(WideShop shop, Random random) {

    private record Line(String sku, int pieces, BigDecimal gross, BigDecimal discount) {

        BigDecimal net() {
            return gross.subtract(discount);
        }
    }

    private record Sold(
            UUID id,
            String number,
            Instant at,
            UUID location,
            String channel,
            @Nullable UUID customer,
            @Nullable String country,
            List<Line> lines) {

        BigDecimal net() {
            return lines.stream().map(Line::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    void order(Handle handle, int no) {
        Instant at = shop.moment(shop.day());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            BigDecimal gross = shop.amount(5, 90);
            lines.add(new Line(
                    random.nextInt(12) == 0 ? "UNKNOWN" : shop.any(shop.skus),
                    1 + random.nextInt(4),
                    gross,
                    random.nextInt(3) == 0 ? WideShop.part(gross, 10) : BigDecimal.ZERO));
        }
        Sold sold = new Sold(
                shop.id(at),
                "N" + no,
                at,
                shop.any(shop.locations),
                shop.any(WideShop.CHANNELS),
                shop.sometimes(shop.any(shop.customers), 6),
                shop.sometimes(shop.any(WideShop.COUNTRIES), 6),
                lines);
        sale(handle, sold);
        if (random.nextInt(4) != 0) {
            placed(handle, sold);
        }
        if (random.nextInt(3) == 0) {
            taken(handle, sold, at.plusSeconds(random.nextInt(86_400 * 30)));
        }
    }

    private void sale(Handle handle, Sold sold) {
        handle.execute(
                "insert into sales_order (id, number, placed_at, business_day, location_id, channel, customer_id, country,"
                        + " line_count, gross, discount, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sold.id(),
                sold.number(),
                WideShop.utc(sold.at()),
                WideShop.dayOf(sold.at()),
                sold.location(),
                sold.channel(),
                sold.customer(),
                sold.country(),
                sold.lines().size(),
                sold.lines().stream().map(Line::gross).reduce(BigDecimal.ZERO, BigDecimal::add),
                sold.lines().stream().map(Line::discount).reduce(BigDecimal.ZERO, BigDecimal::add),
                WideShop.utc(shop.recorded(sold.at())));
        for (int i = 0; i < sold.lines().size(); i++) {
            Line line = sold.lines().get(i);
            handle.execute(
                    "insert into order_line values (?, ?, ?, 'Name', ?, 1, ?, ?)",
                    sold.id(),
                    i + 1,
                    line.sku(),
                    line.pieces(),
                    line.gross(),
                    line.discount());
        }
    }

    private void placed(Handle handle, Sold sold) {
        BigDecimal tax = WideShop.part(sold.net(), 21);
        BigDecimal total = sold.net().add(tax).add(BigDecimal.valueOf(5));
        handle.execute(
                "insert into order_detail (order_id, currency, net, tax, shipping, total, taxes, contact, address,"
                        + " shipping_option, shipping_name, payment_method, prices_hold_tax, promised_on)"
                        + " values (?, 'EUR', ?, ?, 5, ?, '[]', '{}', '{}', 'x', 'x', 'CARD', false, ?)",
                sold.id(),
                sold.net(),
                tax,
                total,
                shop.sometimes(WideShop.dayOf(sold.at()).plusDays(5), 4));
        ledger(handle, sold, sold.at(), "receivable", "tax", tax, "SALE");
        ledger(handle, sold, sold.at(), "clearing-" + shop.any(List.of("card", "cod")), "receivable", total, "CAPTURE");
        ledger(handle, sold, sold.at(), "fees", "clearing-card", BigDecimal.ONE, "FEE");
        invoice(handle, sold, tax, total);
        Instant shipped = sold.at().plusSeconds(random.nextInt(86_400 * 4));
        if (random.nextInt(8) == 0) {
            step(handle, sold, shipped, "CANCELLED");
            taken(handle, sold, shipped);
        } else {
            step(handle, sold, shipped, random.nextBoolean() ? "PARTLY_SHIPPED" : "SHIPPED");
            step(handle, sold, shipped.plusSeconds(9_000), "SHIPPED");
            step(handle, sold, shipped.plusSeconds(random.nextInt(86_400 * 6)), "DELIVERED");
            parcel(handle, sold, shipped);
        }
    }

    private void parcel(Handle handle, Sold sold, Instant at) {
        UUID id = shop.id(at);
        handle.execute(
                "insert into shipment (id, order_id, location_id, status, created_at, actor) values (?, ?, ?, 'SHIPPED', ?, 'x')",
                id,
                sold.id(),
                sold.location(),
                WideShop.utc(at));
        handle.execute(
                "insert into shipment_label (shipment_id, carrier, announced, cost, currency, created_at, bought_at)"
                        + " values (?, 'post', 'x', ?, 'EUR', ?, ?)",
                id,
                shop.sometimes(shop.amount(3, 7), 5),
                WideShop.utc(at),
                WideShop.utc(at));
        if (random.nextInt(6) == 0) {
            handle.execute("insert into order_handling values (?, 1, 0)", sold.id());
        }
    }

    private void invoice(Handle handle, Sold sold, BigDecimal tax, BigDecimal total) {
        UUID id = shop.id(shop.recorded(sold.at()));
        handle.execute(
                "insert into invoice (id, kind, series, sequence, number, order_id, order_number, customer_id, issued_at,"
                        + " issued_on, due_on, seller, buyer, currency, net, tax, total, taxes, payment_method)"
                        + " values (?, 'INVOICE', 'A', ?, ?, ?, ?, ?, ?, ?, ?, '{}', '{}', 'EUR', ?, ?, ?, '[]', 'CARD')",
                id,
                Integer.parseInt(sold.number().substring(1)),
                "I" + sold.number(),
                sold.id(),
                sold.number(),
                sold.customer(),
                WideShop.utc(sold.at()),
                WideShop.dayOf(sold.at()),
                WideShop.dayOf(sold.at()).plusDays(14),
                total.subtract(tax),
                tax,
                total);
        if (random.nextInt(3) != 0) {
            Instant paid = sold.at().plusSeconds(random.nextInt(86_400 * 40));
            handle.execute(
                    "insert into invoice_allocation values (?, ?, ?, ?, ?)",
                    shop.id(shop.recorded(paid)),
                    id,
                    "pay" + sold.number(),
                    random.nextBoolean() ? total : WideShop.part(total, 50),
                    WideShop.utc(paid));
        }
    }

    private void taken(Handle handle, Sold sold, Instant at) {
        UUID id = shop.id(at);
        Line line = sold.lines().get(0);
        handle.execute(
                "insert into sales_return (id, number, returned_at, business_day, location_id, channel, customer_id, country,"
                        + " line_count, amount, recorded_at, order_id) values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)",
                id,
                "R" + id,
                WideShop.utc(at),
                WideShop.dayOf(at),
                sold.location(),
                sold.channel(),
                sold.customer(),
                sold.country(),
                line.net(),
                WideShop.utc(shop.recorded(at)),
                shop.sometimes(sold.id(), 3));
        handle.execute(
                "insert into sales_return_line values (?, 1, ?, 'Name', ?, 1, ?)",
                id,
                line.sku(),
                line.pieces(),
                line.net());
        ledger(handle, sold, at, "tax", "receivable", WideShop.part(line.net(), 21), "RETURN");
        ledger(handle, sold, at, "refunds", "clearing-card", line.net(), "REFUND");
    }

    private void step(Handle handle, Sold sold, Instant at, String status) {
        handle.execute(
                "insert into order_step (id, order_id, at, status, actor) values (?, ?, ?, ?, 'x')",
                shop.id(shop.recorded(at)),
                sold.id(),
                WideShop.utc(at),
                status);
    }

    private void ledger(
            Handle handle, Sold sold, Instant at, String debit, String credit, BigDecimal amount, String kind) {
        UUID id = shop.id(shop.recorded(at));
        handle.execute(
                "insert into ledger_entry values (?, ?, ?, ?, ?, ?, 'EUR', ?, ?, ?)",
                id,
                id,
                WideShop.utc(at),
                debit,
                credit,
                amount,
                kind,
                sold.id(),
                id.toString());
    }
}
