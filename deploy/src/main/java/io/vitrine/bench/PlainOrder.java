package io.vitrine.bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * An order that is made of a ready cart; German tax is in its prices.
 *
 * @param number of the order
 * @param location where sales count
 */
record PlainOrder(UUID cart, String number, UUID location, List<Line> lines, int customer, Instant now) {

    private static final int RATE = 19;
    private static final String STATUS = "PAID";
    private static final String ADDRESS =
            "{\"name\":\"Customer\",\"line1\":\"Street 1\",\"city\":\"Berlin\",\"postalCode\":\"10115\",\"country\":\"DE\"}";

    /** @param place where its pieces are */
    record Line(UUID variant, String sku, String name, long quantity, BigDecimal price, UUID place) {

        BigDecimal total() {
            return price.multiply(BigDecimal.valueOf(quantity));
        }

        BigDecimal tax() {
            return PlainCheckout.part(total(), RATE, 100 + RATE);
        }

        BigDecimal net() {
            return total().subtract(tax());
        }
    }

    String answer() {
        return "{\"number\":\"" + number + "\",\"status\":\"" + STATUS + "\",\"total\":\"" + sum(Line::total) + "\"}";
    }

    void write(PlainRow row, int followers) throws SQLException {
        UUID order = id();
        String email = "customer-" + customer + "@bench.example";
        row.add(id(), email, "Customer " + customer, now);
        fact(row, order, email);
        detail(row, order, email);
        row.add(id(), order, now, STATUS, "", false, "anonymous");
        row.add(order, now, cart);
        row.add(
                column(Line::variant, UUID[]::new),
                column(Line::place, UUID[]::new),
                column(Line::quantity, Long[]::new),
                order,
                now);
        UUID payment = id();
        row.add(payment, order, sum(Line::total), now, now, payment.toString(), sum(Line::total));
        row.add(id(), now, "anonymous", "order.placed", "order", order.toString(), null);
        row.add("{\"number\":\"" + number + "\",\"lines\":\"" + lines.size() + "\"}", null, "127.0.0.1", "bench");
        books(row, order, payment);
        row.add(
                id(),
                "{\"order\":\"" + order + "\"}",
                Collections.nCopies(followers, "bench").toArray(String[]::new));
        row.run();
    }

    private void fact(PlainRow row, UUID order, String email) throws SQLException {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        row.add(order, number, now, day, location, email, "Germany", lines.size(), sum(Line::net), BigDecimal.ZERO);
        row.add(now, STATUS);
        row.add(
                order,
                column(Line::sku, String[]::new),
                column(Line::name, String[]::new),
                column(line -> BigDecimal.valueOf(line.quantity()), BigDecimal[]::new),
                column(line -> PlainCheckout.part(line.net(), 1, (int) line.quantity()), BigDecimal[]::new),
                column(Line::net, BigDecimal[]::new),
                column(line -> BigDecimal.ZERO, BigDecimal[]::new));
    }

    private void detail(PlainRow row, UUID order, String email) throws SQLException {
        row.add(order, "EUR", sum(Line::net), sum(Line::tax), BigDecimal.ZERO, sum(Line::total), "[]");
        row.add(
                "{\"email\":\"" + email + "\",\"name\":\"Customer\"}",
                ADDRESS,
                "standard",
                "Standard delivery",
                "SIMULATOR");
        row.add(true, LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(5), null);
        row.add(
                order,
                column(Line::variant, UUID[]::new),
                column(Line::price, BigDecimal[]::new),
                column(Line::net, BigDecimal[]::new),
                column(line -> BigDecimal.valueOf(RATE), BigDecimal[]::new),
                column(Line::tax, BigDecimal[]::new));
    }

    private void books(PlainRow row, UUID order, UUID payment) throws SQLException {
        UUID sale = id();
        row.add(
                now,
                order,
                new UUID[] {id(), id(), id()},
                new UUID[] {sale, sale, id()},
                new String[] {"receivable", "receivable", "clearing-simulator"},
                new String[] {"sales", "tax", "receivable"},
                new BigDecimal[] {sum(Line::net), sum(Line::tax), sum(Line::total)},
                new String[] {"SALE", "SALE", "CAPTURE"},
                new String[] {order.toString(), order.toString(), payment.toString()});
    }

    private BigDecimal sum(Function<Line, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private <T> T[] column(Function<Line, T> value, IntFunction<T[]> array) {
        return lines.stream().map(value).toArray(array);
    }

    /** Grows with time, as the product's ids do. */
    private static UUID id() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(
                (System.currentTimeMillis() << 16) | 0x7000 | random.nextInt(0x1000),
                (random.nextLong() & 0x3fffffffffffffffL) | Long.MIN_VALUE);
    }
}
