package io.vitrine.analytics;

import static io.vitrine.analytics.rollup.TestShop.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures of the small business open into rows and parts. */
class SmallShopRowsTest extends SmallShop {

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

    private BigDecimal byDefinition(Metric metric, FigureQuery query) {
        return shop.asOwner(() -> TestFigures.byDefinition(metric, query));
    }

    private String hash(FigureQuery query) {
        return shop.asOwner(() -> figures.rows(Metric.NET_SALES, query, Optional.empty(), 1))
                .hash();
    }
}
