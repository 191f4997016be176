package io.vitrine.analytics.cohort;

import static io.vitrine.analytics.rollup.TestShop.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three customers and a guest, followed by hand. The clock stands at 18 March 2026 in Madrid. */
class CohortsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    private final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    private final CohortFigures figures = TestCohorts.make();
    private final LocationId centre = shop.location("Centre", "SHOP");
    private final LocationId online = shop.location("Online", "ONLINE");
    private final UUID ada = shop.customer("Ada");
    private final UUID bob = shop.customer("Bob");
    private final UUID cem = shop.customer("Cem");

    @BeforeEach
    void aQuarter() {
        buy("2026-01-05T10:00:00", centre, "RETAIL", ada, "30.00");
        buy("2026-01-31T23:30:00", online, "ONLINE", bob, "0.00");
        buy("2026-03-02T10:00:00", centre, "RETAIL", ada, "10.00");
        buy("2026-03-03T10:00:00", centre, "RETAIL", ada, "10.00");
        buy("2026-02-10T10:00:00", centre, "RETAIL", cem, "30.00");
        shop.order("2026-02-11T10:00:00", centre, "RETAIL", null, line("A", "1", "30.00", "0"));
        shop.deliver();
    }

    @Test
    void customersComeBackInTheMonthsAfterTheirFirst() {
        assertEquals(
                List.of("2026-01 2 [2, 0, 1] open 2", "2026-02 1 [1, 0] open 1"), rows(Trait.FIRST_ORDER, Step.MONTH));
        assertEquals(List.of("2026-Q1 3 [3] open 0"), rows(Trait.FIRST_ORDER, Step.QUARTER));
        assertEquals(
                "2026-W02 1 [1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0] open 10",
                rows(Trait.FIRST_ORDER, Step.WEEK).get(0));
    }

    @Test
    void anEarlierOrderThatArrivesLateMovesItsCustomer() {
        buy("2025-12-31T23:59:00", online, "ONLINE", ada, "5.00");
        shop.deliver();
        assertEquals(
                List.of("2025-12 1 [1, 1, 0, 1] open 3", "2026-01 1 [1, 0, 0] open 2", "2026-02 1 [1, 0] open 1"),
                rows(new CohortQuery(Trait.FIRST_ORDER, Step.MONTH, NEW_YEAR.minusDays(1), TODAY)));
        assertEquals(
                List.of("Online 2 [2, 1, 0] of [2, 2, 1]", "Retail 1 [1] of [1]"),
                rows(new CohortQuery(Trait.CHANNEL, Step.MONTH, NEW_YEAR.minusDays(1), TODAY)));
    }

    @Test
    void aPeriodThatIsOverIsNotMarked() {
        assertEquals(
                List.of("2026-01 2 [2, 0]", "2026-02 1 [1]"),
                rows(new CohortQuery(Trait.FIRST_ORDER, Step.MONTH, NEW_YEAR, LocalDate.of(2026, 2, 28))));
        assertEquals(
                List.of("2026-01 2 [2, 0] open 1", "2026-02 1 [1] open 0"),
                rows(new CohortQuery(Trait.FIRST_ORDER, Step.MONTH, NEW_YEAR, LocalDate.of(2026, 2, 27))));
    }

    @Test
    void howCustomersBeganTellsThemApart() {
        assertEquals(
                List.of("Retail 2 [2, 0] of [2, 1]", "Online 1 [1, 0] of [1, 1]"), rows(Trait.CHANNEL, Step.MONTH));
        assertEquals(
                List.of("Centre 2 [2, 0] of [2, 1]", "Online 1 [1, 0] of [1, 1]"), rows(Trait.LOCATION, Step.MONTH));
        assertEquals(
                List.of("20 to under 50 EUR 2 [2, 0] of [2, 1]", "under 1 EUR 1 [1, 0] of [1, 1]"),
                rows(Trait.ORDER_SIZE, Step.MONTH));
        assertEquals(List.of("In no collection 3 [3, 0] of [3, 2]"), rows(Trait.COLLECTION, Step.MONTH));
    }

    @Test
    void whatCannotBeShownIsRefused() {
        assertEquals(
                422,
                assertThrows(
                                Problem.class,
                                () -> new CohortQuery(Trait.CHANNEL, Step.WEEK, NEW_YEAR.minusYears(4), TODAY))
                        .status());
        assertThrows(Problem.class, () -> new CohortQuery(Trait.CHANNEL, Step.WEEK, TODAY, NEW_YEAR));
    }

    private void buy(String at, LocationId place, String channel, UUID customer, String price) {
        shop.order(at, place, channel, customer, line("A", "1", price, "0"));
    }

    private List<String> rows(Trait trait, Step step) {
        return rows(new CohortQuery(trait, step, NEW_YEAR, TODAY));
    }

    private List<String> rows(CohortQuery query) {
        return shop.asOwner(() -> figures.of(query)).rows().stream()
                .map(row -> row.label() + " " + row.size() + " " + row.counts()
                        + (query.trait() == Trait.FIRST_ORDER ? "" : " of " + row.of())
                        + (row.open().isPresent() ? " open " + row.open().getAsInt() : ""))
                .toList();
    }
}
