package io.vitrine.analytics.outlook;

import static io.vitrine.analytics.rollup.TestShop.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A business with two shops and one day that nobody saw coming. */
@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
class PatternsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    private static final OutlookQuery SALES =
            new OutlookQuery(OutlookMetric.NET_SALES, 30, Optional.empty(), Optional.empty());

    private final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    private final LocationId centre = shop.location("Centre", "SHOP");
    private final LocationId beach = shop.location("Beach", "SHOP");
    private final Anomalies anomalies = new Anomalies();
    private final Patterns patterns = new Patterns();

    PatternsTest() {
        SeriesRows rows = new SeriesRows();
        rows.database = TestDatabase.shared().database();
        PartRows parts = new PartRows();
        parts.database = TestDatabase.shared().database();
        Asking asking = new Asking();
        asking.rows = rows;
        asking.clock = TestShop.clock();
        anomalies.asking = asking;
        anomalies.parts = parts;
        patterns.asking = asking;
        patterns.parts = parts;
    }

    @Test
    void theDayThatStandsOutAndWhereAndWithWhatItWasSold() {
        sell(70);
        shop.order(at(5), beach, "RETAIL", null, line("ICE", "1", "400.00", "0"));
        shop.deliver();

        List<Anomaly> found = shop.asOwner(() -> anomalies.of(SALES, 28));

        assertEquals(
                List.of(TODAY.minusDays(5)), found.stream().map(Anomaly::day).toList());
        Anomaly day = found.get(0);
        assertTrue(day.above());
        assertTrue(day.value().compareTo(day.high()) > 0);
        assertEquals(
                List.of("location Beach", "product Name of ICE"),
                day.reasons().stream()
                        .map(reason -> reason.dimension() + " " + reason.label())
                        .toList());
        assertEquals(new BigDecimal("1.00"), day.reasons().get(0).share());
        assertEquals(beach.toString(), day.reasons().get(0).key());
        assertThrows(Problem.class, () -> shop.asOwner(() -> anomalies.of(SALES, 57)));
    }

    @Test
    void theWeekdaysAndHowMuchTheyDecide() {
        sell(70);
        shop.deliver();

        Seasonality week = shop.asOwner(() -> patterns.week(SALES));

        assertEquals("strong", week.word());
        assertEquals(7, week.weekdays().size());
        assertEquals(
                DayOfWeek.SUNDAY,
                Collections.max(week.weekdays().entrySet(), Map.Entry.comparingByValue())
                        .getKey());
        OutlookQuery beachOnly = new OutlookQuery(OutlookMetric.NET_SALES, 30, Optional.of(beach), Optional.empty());
        assertEquals(28, shop.asOwner(() -> patterns.week(beachOnly)).missing());
    }

    @Test
    void theProductThatSellsMoreEachWeekIsTrendingAndTheSteadyOneIsNot() {
        for (int week = 13; week >= 1; week--) {
            String more = Integer.toString(5 + 2 * (13 - week));
            shop.order(
                    at(week * 7 - 3),
                    centre,
                    "RETAIL",
                    null,
                    line("UP", more, "1.00", "0"),
                    line("SAME", week % 2 == 0 ? "9" : "10", "1.00", "0"));
        }
        shop.deliver();

        List<Trending> trending = shop.asOwner(() -> patterns.trending(Optional.empty()));

        assertEquals(List.of("UP"), trending.stream().map(Trending::sku).toList());
        assertTrue(trending.get(0).rising());
        assertEquals(new BigDecimal("2.000"), trending.get(0).perWeek());
        assertEquals(List.of(), shop.asOwner(() -> patterns.trending(Optional.of(beach))));
    }

    /** Every day something in the centre, more the later in the week, and a little that goes up and down. */
    private void sell(int days) {
        for (int day = days; day >= 1; day--) {
            int weekday = TODAY.minusDays(day).getDayOfWeek().getValue();
            shop.order(at(day), centre, "RETAIL", null, line("A", "1", 20 + 10 * weekday + day % 3 + ".00", "0"));
            if (day % 10 == 0) {
                shop.order(at(day), centre, "RETAIL", null, line("B", "1", "1.00", "0"));
            }
        }
    }

    private static String at(int daysAgo) {
        return TODAY.minusDays(daysAgo) + "T12:00:00";
    }
}
