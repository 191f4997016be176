package io.vitrine.analytics;

import static io.vitrine.analytics.rollup.TestShop.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The figures of the small business and their trends. */
class SmallShopTest extends SmallShop {

    @Test
    void theFiguresOfAMonth() {
        Kpis march = kpis(FigureQuery.whole(MARCH));
        assertEquals(eur("138.85"), march.grossSales());
        assertEquals(eur("3.75"), march.discounts());
        assertEquals(eur("10.45"), march.returns());
        assertEquals(eur("124.65"), march.netSales());
        assertEquals(6, march.orders());
        assertEquals(Optional.of(eur("22.52")), march.averageOrderValue());
        assertEquals(2, march.customers());
        assertEquals(1, march.newCustomers());
        assertEquals(2, march.returningCustomers());
        assertEquals(1, march.guestOrders());
        assertEquals(7, march.orderLines());
        assertEquals(1, march.returnDocuments());
        assertEquals(2, march.returnLines());
        assertEquals(TestShop.NOW, march.asOf());
    }

    @Test
    void oneLocationSeesItsOwnRowsOnly() {
        Kpis there = kpis(new FigureQuery(MARCH, Optional.of(online)));
        assertEquals(eur("46.65"), there.grossSales());
        assertEquals(eur("35.65"), there.netSales());
        assertEquals(2, there.orders());
        assertEquals(1, there.customers());
        assertEquals(1, there.newCustomers());
        assertEquals(0, there.returningCustomers());
        assertEquals(0, kpis(new FigureQuery(MARCH, Optional.of(depot))).orders());
        assertEquals(
                404,
                assertThrows(
                                Problem.class,
                                () -> kpis(new FigureQuery(MARCH, Optional.of(new LocationId(UUID.randomUUID())))))
                        .status());
    }

    @Test
    void aPeriodWithoutSalesIsZeroAndHasNoAverage() {
        Kpis none = kpis(FigureQuery.whole(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1))));
        assertEquals(Money.zero(none.netSales().currency()), none.netSales());
        assertEquals(Optional.empty(), none.averageOrderValue());
    }

    @Test
    void aTrendHasEveryStepAndCutsTheEndsOff() {
        FigureQuery query = FigureQuery.whole(new Period(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 18)));
        Trend weeks = shop.asOwner(() -> figures.trend(Metric.NET_SALES, query, Interval.WEEK));
        assertEquals(
                List.of(
                        point("2026-03-04", "2026-03-08", "0.00", false),
                        point("2026-03-09", "2026-03-15", "0.65", true),
                        point("2026-03-16", "2026-03-18", "80.00", false)),
                weeks.points());
        Trend months = shop.asOwner(() -> figures.trend(
                Metric.ORDERS,
                FigureQuery.whole(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))),
                Interval.MONTH));
        assertEquals(
                List.of("0", "1", "6"),
                months.points().stream()
                        .map(point -> point.value().toPlainString())
                        .toList());
        assertEquals(true, months.points().get(1).complete());
        assertEquals(false, months.points().get(2).complete());
    }

    @Test
    void tooManyPointsAreRefused() {
        FigureQuery years = FigureQuery.whole(new Period(LocalDate.of(2016, 4, 1), LocalDate.of(2026, 3, 31)));
        assertEquals(
                422,
                assertThrows(Problem.class, () -> shop.asOwner(() -> figures.trend(Metric.ORDERS, years, Interval.DAY)))
                        .status());
        assertEquals(
                120,
                shop.asOwner(() -> figures.trend(Metric.ORDERS, years, Interval.MONTH))
                        .points()
                        .size());
    }

    @Test
    void todayStandsBesideYesterdayAtTheSameTime() {
        Today today = shop.asOwner(() -> figures.today(Optional.empty()));
        assertEquals(LocalDate.of(2026, 3, 18), today.day());
        assertEquals(eur("20.00"), today.now().netSales());
        assertEquals(eur("10.00"), today.yesterdaySameTime().netSales());
        assertEquals(1, today.yesterdaySameTime().returningCustomers());
        assertEquals(
                14, today.last14Days().getOrDefault(Metric.NET_SALES, List.of()).size());
        assertEquals(
                List.of("60.00", "20.00"),
                today.last14Days().getOrDefault(Metric.NET_SALES, List.of()).subList(12, 14).stream()
                        .map(BigDecimal::toPlainString)
                        .toList());
        assertEquals(1L, today.rowCounts().get(Metric.DISCOUNTS));
        assertEquals(1L, today.rowCounts().get(Metric.NET_SALES));
    }

    @Test
    void screensHearOfABatchOnce() {
        assertEquals(1, shop.changes());
    }

    @Test
    void amountsHaveTheDigitsOfTheirCurrency() {
        for (String[] expected : new String[][] {{"JPY", "1005"}, {"KWD", "1004.500"}}) {
            TestShop other = new TestShop(expected[0], "UTC");
            LocationId place = other.location("Shop", "SHOP");
            other.order("2026-03-02T09:00:00", place, "RETAIL", null, line("A", "1", "1004.5", "0"));
            other.deliver();
            Kpis kpis = other.asOwner(() -> figures.kpis(FigureQuery.whole(MARCH)));
            assertEquals(expected[1], kpis.netSales().text());
            assertEquals(
                    expected[1],
                    other.asOwner(() -> figures.trend(Metric.NET_SALES, FigureQuery.whole(MARCH), Interval.MONTH))
                            .points()
                            .get(0)
                            .value()
                            .toPlainString());
        }
    }

    @Test
    void periodsThatMakeNoSenseAreRefusedWithTheCure() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertTrue(assertThrows(Problem.class, () -> new Period(day, day.minusDays(1)))
                .detail()
                .contains("not before"));
        assertThrows(Problem.class, () -> new Period(day, day.plusDays(3660)));
        assertThrows(Problem.class, () -> new Period(LocalDate.of(0, 1, 1), day));
        assertEquals(new Period(day.minusDays(31), day.minusDays(1)), MARCH.previous());
    }

    private static Trend.Point point(String start, String end, String value, boolean complete) {
        return new Trend.Point(LocalDate.parse(start), LocalDate.parse(end), new BigDecimal(value), complete);
    }
}
