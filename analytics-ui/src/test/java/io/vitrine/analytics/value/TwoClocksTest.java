package io.vitrine.analytics.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.Period;
import io.vitrine.analytics.custom.TestCustom;
import io.vitrine.analytics.metric.Facet;
import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As known now and as it was reported, on the day of the order and on its own: the same rows, looked at differently. */
class TwoClocksTest {

    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final LocalDate REPORTED = LocalDate.of(2026, 4, 2);

    private final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    private final TestValues wired = new TestValues(
            new TestCustom().metrics(), Clock.fixed(Instant.parse("2026-06-30T10:00:00Z"), ZoneOffset.UTC));
    private final LocationId centre = shop.location("Centre", "SHOP");

    @BeforeEach
    void march() {
        UUID first = order("2026-03-05T10:00:00", "100.00", "2026-03-05T10:00:00Z");
        order("2026-03-31T23:30:00", "50.00", "2026-04-02T21:59:59Z");
        order("2026-03-20T10:00:00", "7.00", "2026-04-02T22:00:00Z");
        UUID back = shop.giveBack("2026-04-10T10:00:00", centre, "RETAIL", TestShop.line("A", "1", "30.00", "0"));
        shop.write(handle -> handle.execute(
                "update sales_return set order_id = ?, recorded_at = '2026-04-10T09:00:00Z' where id = ?",
                first,
                back));
    }

    @Test
    void anOldReportRunAgainHasTheSameHashAndWhatCameLaterIsListed() {
        MetricQuestion reported = MetricQuestion.plain("net-sales", MARCH).as(REPORTED);
        MetricAnswer then = value(reported);
        assertEquals(Optional.of(new BigDecimal("150.00")), then.figure().value());
        order("2026-03-21T10:00:00", "1.00", "2026-05-05T10:00:00Z");
        assertEquals(then.hash(), value(reported).hash());
        MetricAnswer now = value(MetricQuestion.plain("net-sales", MARCH));
        assertEquals(Optional.of(new BigDecimal("158.00")), now.figure().value());
        assertNotEquals(then.hash(), now.hash());
        Restatements found =
                shop.asOwner(() -> wired.values.restatements(MetricQuestion.plain("net-sales", MARCH), REPORTED));
        assertEquals(then.figure(), found.before());
        assertEquals(now.figure(), found.now());
        assertEquals(
                List.of("2026-05-05 158.00", "2026-04-03 157.00"),
                found.changes().stream()
                        .map(change -> change.recordedOn() + " "
                                + change.figure().value().orElseThrow())
                        .toList());
        assertTrue(found.complete());
    }

    @Test
    void aReturnCountsOnItsOwnDayOrOnTheDayOfItsOrder() {
        MetricQuestion event = MetricQuestion.plain("returns", MARCH);
        assertEquals(Optional.of(new BigDecimal("0.00")), value(event).figure().value());
        MetricQuestion order = new MetricQuestion("returns", MARCH, MetricFilter.NONE, true, Optional.empty());
        assertEquals(Optional.of(new BigDecimal("30.00")), value(order).figure().value());
        MetricQuestion net = new MetricQuestion("net-sales", MARCH, MetricFilter.NONE, true, Optional.empty());
        assertEquals(Optional.of(new BigDecimal("127.00")), value(net).figure().value());
    }

    @Test
    void whatHasNoDataSaysWhyAndIsNeverZero() {
        for (String metric : List.of(
                "visits",
                "tickets",
                "operating-expenses",
                "cost-of-goods-sold",
                "cash-in",
                "tax",
                "inventory-value",
                "overdue-invoices",
                "shipping-cost-rate")) {
            Figure figure = value(MetricQuestion.plain(metric, MARCH)).figure();
            assertTrue(figure.value().isEmpty(), metric);
            assertTrue(figure.reason().isPresent(), metric);
        }
        Figure none = value(MetricQuestion.plain(
                        "average-order-value", new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2))))
                .figure();
        assertTrue(none.value().isEmpty());
        assertTrue(none.reason().isPresent());
    }

    @Test
    void partsAreTheWholeAndFollowTheClocksOfTheBusiness() {
        MetricAnswer answer = shop.asOwner(
                () -> wired.values.value(MetricQuestion.plain("gross-sales", MARCH), Optional.of(Facet.DAY)));
        assertEquals(
                List.of("2026-03-05 100.00", "2026-03-20 7.00", "2026-03-31 50.00"),
                answer.parts().stream()
                        .map(part -> part.key() + " " + part.figure().value().orElseThrow())
                        .toList());
        assertEquals(
                422,
                assertThrows(
                                Problem.class,
                                () -> shop.asOwner(() -> wired.values.value(
                                        MetricQuestion.plain("orders", MARCH), Optional.of(Facet.PRODUCT))))
                        .status());
    }

    private MetricAnswer value(MetricQuestion question) {
        return shop.asOwner(() -> wired.values.value(question, Optional.empty()));
    }

    private UUID order(String at, String amount, String recorded) {
        UUID order = shop.order(at, centre, "RETAIL", null, TestShop.line("A", "1", amount, "0"));
        shop.write(handle -> handle.execute(
                "update sales_order set recorded_at = cast(? as timestamptz) where id = ?", recorded, order));
        return order;
    }
}
