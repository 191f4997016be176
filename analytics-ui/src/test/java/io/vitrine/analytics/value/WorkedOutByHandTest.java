package io.vitrine.analytics.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.analytics.Period;
import io.vitrine.analytics.custom.TestCustom;
import io.vitrine.analytics.metric.Facet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three orders, and what every figure with a source comes to, worked out on paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedOutByHandTest {

    private static final Map<String, String> MARCH = new TreeMap<>(Map.ofEntries(
            Map.entry("gross-sales", "49.00 of 3"),
            Map.entry("discounts", "2.00 of 1"),
            Map.entry("returns", "10.00 of 1"),
            Map.entry("net-sales", "37.00 of 4"),
            Map.entry("tax", "6.30 of 4 without 1"),
            Map.entry("shipping", "5.00 of 3 without 1"),
            Map.entry("total-sales", "48.30 of 5"),
            Map.entry("orders", "3 of 3"),
            Map.entry("units", "8 of 4"),
            Map.entry("average-order-value", "15.67 of 3"),
            Map.entry("customers", "0 of 0"),
            Map.entry("cost-of-goods-sold", "18.00 of 5 without 1"),
            Map.entry("gross-margin", "12.00 of 5 without 1"),
            Map.entry("gross-margin-rate", "40.00 of 5 without 1"),
            Map.entry("shipping-cost", "6.00 of 1"),
            Map.entry("shipping-cost-rate", "16.22 of 5"),
            Map.entry("refunds", "12.10 of 1"),
            Map.entry("cash-in", "46.78 of 2"),
            Map.entry("payment-fees", "0.50 of 1"),
            Map.entry("tax-liability", "6.30 of 3"),
            Map.entry("outstanding-invoices", "14.62 of 1"),
            Map.entry("overdue-invoices", "14.62 of 1"),
            Map.entry("inventory-value", "105.00 of 2"),
            Map.entry("excess-stock", "85.00 of 2"),
            Map.entry("inventory-turnover", "0.34 of 7 without 1"),
            Map.entry("days-on-hand", "90.42 of 7"),
            Map.entry("stock-out-frequency", "33.33 of 3"),
            Map.entry("cancellations", "1 of 1"),
            Map.entry("order-to-ship-time", "18.00 of 2"),
            Map.entry("on-time-rate", "50.00 of 2"),
            Map.entry("fulfilment-accuracy", "50.00 of 2")));

    private final HandShop hand = new HandShop();
    private final TestValues wired = new TestValues(
            new TestCustom().metrics(),
            java.time.Clock.fixed(java.time.Instant.parse("2027-01-01T00:00:00Z"), java.time.ZoneOffset.UTC));

    @Test
    void everyFigureOfMarch() {
        Map<String, String> found = new TreeMap<>();
        MARCH.keySet().forEach(metric -> found.put(metric, words(value(metric, "2026-03-01", "2026-03-31"))));
        assertEquals(lines(MARCH), lines(found));
    }

    @Test
    void whatStandsOpenIsReckonedAtTheEndOfThePeriod() {
        assertEquals("14.62 of 1", words(value("outstanding-invoices", "2026-03-01", "2026-03-20")));
        assertEquals("0.00 of 0", words(value("overdue-invoices", "2026-03-01", "2026-03-20")));
        assertEquals("26.62 of 1", words(value("outstanding-invoices", "2026-03-12", "2026-03-12")));
        assertEquals("105.00 of 2", words(value("inventory-value", "2026-03-31", "2026-03-31")));
        // 20 x 4.00 and 10 x 2.50, and one piece that lay in the depot
        assertEquals("109.00 of 3", words(value("inventory-value", "2026-03-02", "2026-03-02")));
    }

    @Test
    void cashComesInByMethod() {
        MetricAnswer answer =
                hand.shop.asOwner(() -> wired.values.value(question("cash-in"), Optional.of(Facet.METHOD)));
        assertEquals(
                List.of("card 26.78", "cod 20.00"),
                answer.parts().stream()
                        .map(part -> part.key() + " " + part.figure().value().orElseThrow())
                        .toList());
    }

    private Figure value(String metric, String from, String to) {
        Period period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return hand.shop.asOwner(() -> wired.values
                .value(MetricQuestion.plain(metric, period), Optional.empty())
                .figure());
    }

    private static MetricQuestion question(String metric) {
        return MetricQuestion.plain(metric, new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)));
    }

    private static String words(Figure figure) {
        return figure.value().map(BigDecimal::toPlainString).orElse("none") + " of " + figure.rowCount()
                + (figure.withoutValue() == 0 ? "" : " without " + figure.withoutValue());
    }

    private static String lines(Map<String, String> map) {
        return String.join(
                "\n",
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }
}
