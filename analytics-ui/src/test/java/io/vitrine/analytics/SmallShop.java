package io.vitrine.analytics;

import static io.vitrine.analytics.rollup.TestShop.line;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A business small enough to add up by hand. Its clock stands at Wednesday 18 March 2026, 15:05 in Madrid. */
abstract class SmallShop {

    static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    final Figures figures = TestFigures.make();
    final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    final LocationId centre = shop.location("Centre", "SHOP");
    final LocationId online = shop.location("Online", "ONLINE");
    final LocationId depot = shop.location("Depot", "WAREHOUSE");

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

    Kpis kpis(FigureQuery query) {
        return shop.asOwner(() -> figures.kpis(query));
    }

    static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), java.util.Currency.getInstance("EUR"));
    }
}
