package io.vitrine.analytics;

import static io.vitrine.analytics.rollup.TestShop.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A business small enough to add up by hand. Its clock stands at Wednesday 18 March 2026, 15:05 in Madrid. */
class SmallShopTest {

    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    private final Figures figures = TestFigures.make();
    private final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    private final LocationId centre = shop.location("Centre", "SHOP");
    private final LocationId online = shop.location("Online", "ONLINE");
    private final LocationId depot = shop.location("Depot", "WAREHOUSE");

    @BeforeEach
    void aFewWeeks() {
        UUID ada = shop.customer("Ada");
        UUID bob = shop.customer("Bob");
        shop.order("2026-02-10T10:00:00", centre, "RETAIL", ada, line("A", "2", "10.00", "0"));
        shop.order("2026-03-02T09:00:00", centre, "RETAIL", ada, line("A", "1", "10.00", "1.00"));
        shop.order(
                "2026-03-02T23:59:59",
                online,
                "ONLINE",
                bob,
                line("A", "3", "10.00", "0"),
                line("B", "1", "5.55", "0.55"));
        shop.order("2026-03-09T12:00:00", online, "ONLINE", null, line("B", "2", "5.55", "0"));
        shop.order("2026-03-17T14:00:00", centre, "RETAIL", bob, line("A", "1", "10.00", "0"));
        shop.order("2026-03-17T18:00:00", centre, "RETAIL", ada, line("A", "5", "10.00", "0"));
        shop.order("2026-03-18T11:00:00", centre, "RETAIL", ada, line("B", "4", "5.55", "2.20"));
        shop.giveBack(
                "2026-03-10T10:00:00", online, "ONLINE", line("A", "1", "10.00", "0"), line("C", "1", "0.45", "0"));
        shop.deliver();
    }

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
    void everyFigureIsTheSumOfItsRowsAndWhatItsDefinitionSays() {
        for (Optional<LocationId> place : List.of(Optional.<LocationId>empty(), Optional.of(centre))) {
            FigureQuery query = new FigureQuery(MARCH, place);
            Kpis kpis = kpis(query);
            for (Metric metric : Metric.values()) {
                DrillDown drill = shop.asOwner(() -> figures.rows(metric, query, Optional.empty(), 100));
                assertEquals(TestFigures.value(metric, kpis), drill.figure(), metric.id());
                assertEquals(
                        0,
                        drill.sum()
                                .compareTo(drill.rows().stream()
                                        .map(DrillDown.Row::value)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)),
                        metric.id());
                assertEquals(drill.rowCount(), drill.rows().size(), metric.id());
                assertEquals(0, TestFigures.value(metric, kpis).compareTo(byDefinition(metric, query)), metric.id());
            }
        }
    }

    @Test
    void pagesOfRowsMeetWithoutGapOrOverlap() {
        FigureQuery query = FigureQuery.whole(MARCH);
        List<DrillDown.Row> all = shop.asOwner(() -> figures.rows(Metric.NET_SALES, query, Optional.empty(), 100))
                .rows();
        List<DrillDown.Row> paged = new java.util.ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Optional<String> after = next;
            DrillDown page = shop.asOwner(() -> figures.rows(Metric.NET_SALES, query, after, 2));
            paged.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        assertEquals(7, paged.size());
        assertEquals(all, paged);
        assertEquals("S-1006", paged.get(0).number());
        assertEquals(Optional.of("Ada"), paged.get(0).customer());
    }

    @Test
    void theHashChangesWithTheRowsAndWithNothingElse() {
        FigureQuery query = FigureQuery.whole(MARCH);
        String before = hash(query);
        assertEquals(before, hash(query));
        assertNotEquals(before, hash(new FigureQuery(MARCH, Optional.of(centre))));
        shop.order("2026-03-12T10:00:00", centre, "RETAIL", null, line("A", "1", "0.00", "0"));
        assertNotEquals(before, hash(query));
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
    void locationsAreRankedAndAddUpToTheWhole() {
        LocationComparison comparison = shop.asOwner(() -> figures.locations(MARCH, MARCH.previous()));
        assertEquals(
                List.of("Centre", "Online"),
                comparison.ranking().stream()
                        .map(LocationComparison.LocationFigures::name)
                        .toList());
        Money sum = comparison.ranking().stream()
                .map(location -> location.now().netSales())
                .reduce(eur("0"), Money::plus);
        assertEquals(comparison.whole().netSales(), sum);
        LocationComparison.LocationFigures top = comparison.top().orElseThrow();
        assertEquals(eur("89.00"), top.now().netSales());
        assertEquals(eur("20.00"), top.before().netSales());
        assertEquals(Optional.of(new BigDecimal("345.0")), top.changePercent());
        assertEquals(13, top.last13Weeks().size());
        assertEquals(new BigDecimal("62.33"), comparison.averageNetSales());
        assertEquals(2, comparison.bottom().orElseThrow().rank());
    }

    @Test
    void partsAddUpAndCodesThatWereOnlyReturnedCount() {
        Breakdown products =
                shop.asOwner(() -> figures.breakdown(Dimension.PRODUCT, Metric.NET_SALES, FigureQuery.whole(MARCH), 1));
        assertEquals(3, products.groups());
        assertEquals("A", products.top().get(0).key());
        assertEquals("Name of A", products.top().get(0).label());
        assertEquals(new BigDecimal("89.00"), products.top().get(0).value());
        assertEquals(new BigDecimal("35.65"), products.rest());
        assertEquals(new BigDecimal("124.65"), products.total());
        for (Dimension dimension : Dimension.values()) {
            Breakdown parts =
                    shop.asOwner(() -> figures.breakdown(dimension, Metric.NET_SALES, FigureQuery.whole(MARCH), 100));
            assertEquals(products.total(), parts.total(), dimension.name());
            assertEquals(0, parts.rest().signum(), dimension.name());
        }
        assertThrows(
                Problem.class,
                () -> shop.asOwner(
                        () -> figures.breakdown(Dimension.PRODUCT, Metric.CUSTOMERS, FigureQuery.whole(MARCH), 10)));
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

    private BigDecimal byDefinition(Metric metric, FigureQuery query) {
        return shop.asOwner(() -> TestFigures.byDefinition(metric, query));
    }

    private String hash(FigureQuery query) {
        return shop.asOwner(() -> figures.rows(Metric.NET_SALES, query, Optional.empty(), 1))
                .hash();
    }

    private Kpis kpis(FigureQuery query) {
        return shop.asOwner(() -> figures.kpis(query));
    }

    private static Trend.Point point(String start, String end, String value, boolean complete) {
        return new Trend.Point(LocalDate.parse(start), LocalDate.parse(end), new BigDecimal(value), complete);
    }

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), java.util.Currency.getInstance("EUR"));
    }
}
