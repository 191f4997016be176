package io.vitrine.analytics.outlook;

import static io.vitrine.analytics.rollup.TestShop.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.outlook.Outlook.Told;
import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A business that sells more the later in the week; its clock stands at Wednesday 18 March 2026, 15:05 in Madrid. */
@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
class OutlooksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    private final Outlooks outlooks = new Outlooks();
    private final TestShop shop = new TestShop("EUR", "Europe/Madrid");
    private final LocationId centre = shop.location("Centre", "SHOP");
    private final LocationId online = shop.location("Online", "ONLINE");

    OutlooksTest() {
        outlooks.rows = new SeriesRows();
        outlooks.rows.database = TestDatabase.shared().database();
        outlooks.choices = new KeptChoices();
        outlooks.asking = new Asking();
        outlooks.asking.rows = outlooks.rows;
        outlooks.asking.clock = TestShop.clock();
    }

    @Test
    void eightWeeksGoOnAsTheyWentAndTheOpenDayIsNotLearnedFrom() {
        sellEveryDay(56);
        shop.order("2026-03-18T09:00:00", centre, "RETAIL", null, line("A", "1", "9999.00", "0"));
        shop.deliver();

        Outlook outlook = ask(OutlookMetric.NET_SALES, 30, Optional.empty(), Optional.empty());

        assertEquals(56, outlook.history());
        assertEquals(TODAY.minusDays(1), outlook.asOf());
        Told told = outlook.told().orElseThrow();
        assertEquals(30, told.days().size());
        assertEquals(TODAY, told.days().get(0).day());
        assertEquals(new BigDecimal("40.00"), told.days().get(0).expected().value());
        assertEquals(new BigDecimal("80.00"), told.days().get(4).expected().value(), "Sunday");
        assertEquals(
                "Nothing beats the same day a week ago, which would have been off by 0.0 %, so that is what is shown.",
                told.quality().words());
    }

    @Test
    void theMonthEndsWithWhatWasSoldAndWhatIsStillExpected() {
        sellEveryDay(56);
        shop.deliver();

        Outlook.MonthEnd end = ask(OutlookMetric.NET_SALES, 5, Optional.empty(), Optional.empty())
                .told()
                .orElseThrow()
                .monthEnd();

        // Sunday the first, two whole weeks, Monday and Tuesday; then two weeks of 350
        assertEquals(new BigDecimal("830.00"), end.soFar());
        assertEquals(14, end.daysLeft());
        assertEquals(new BigDecimal("1530.00"), end.whole().value());
        assertTrue(end.whole().low80().compareTo(end.soFar()) >= 0);
        assertTrue(end.whole().high95().compareTo(end.whole().high80()) >= 0);
    }

    @Test
    void aShortHistorySaysHowManyDaysAreMissing() {
        assertEquals(
                28,
                ask(OutlookMetric.ORDERS, 7, Optional.empty(), Optional.empty()).missing());

        sellEveryDay(17);
        shop.deliver();
        Outlook outlook = ask(OutlookMetric.ORDERS, 7, Optional.empty(), Optional.empty());

        assertEquals(17, outlook.history());
        assertEquals(11, outlook.missing());
        assertTrue(outlook.told().isEmpty());
    }

    @Test
    void demandOfOneProductAtOneLocation() {
        sellEveryDay(35);
        for (int day = 30; day >= 1; day -= 3) {
            shop.order(at(day), online, "ONLINE", null, line("B", "6", "1.00", "0"));
        }
        shop.deliver();

        Told demand = ask(OutlookMetric.UNITS, 30, Optional.of(online), Optional.of("B"))
                .told()
                .orElseThrow();

        assertTrue(demand.days().stream().allMatch(day -> day.expected().low95().signum() >= 0));
        BigDecimal whole =
                demand.days().stream().map(day -> day.expected().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(whole.subtract(new BigDecimal(60)).abs().intValue() <= 20, () -> "two a day, not " + whole);
        assertEquals(
                28,
                ask(OutlookMetric.UNITS, 30, Optional.of(centre), Optional.of("B"))
                        .missing());
    }

    @Test
    void whatIsNotThereIsNotFoundAndOrdersHaveNoProduct() {
        sellEveryDay(1);
        shop.deliver();
        assertEquals(
                404,
                refused(Optional.of(new LocationId(new UUID(1, 2))), Optional.empty())
                        .status());
        assertEquals(404, refused(Optional.empty(), Optional.of("Z")).status());
        assertThrows(
                Problem.class, () -> new OutlookQuery(OutlookMetric.ORDERS, 7, Optional.empty(), Optional.of("A")));
        assertThrows(
                Problem.class, () -> new OutlookQuery(OutlookMetric.ORDERS, 31, Optional.empty(), Optional.empty()));
    }

    @Test
    void aChoiceIsMadeOnceForTheSameNumbers() {
        KeptChoices choices = new KeptChoices();
        List<BigDecimal> numbers = List.of(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("2.00"));

        assertSame(
                choices.choose(numbers, 3),
                choices.choose(List.of(BigDecimal.ONE, new BigDecimal("10.0"), new BigDecimal("2")), 3));
    }

    /** The last days until yesterday: ten more for each day of the week, from Sunday's 80 back to Monday's 20. */
    private void sellEveryDay(int days) {
        for (int day = days; day >= 1; day--) {
            int weekday = TODAY.minusDays(day).getDayOfWeek().getValue();
            shop.order(at(day), centre, "RETAIL", null, line("A", "1", (weekday + 1) * 10 + ".00", "0"));
        }
    }

    private static String at(int daysAgo) {
        return TODAY.minusDays(daysAgo) + "T12:00:00";
    }

    private Outlook ask(OutlookMetric metric, int horizon, Optional<LocationId> location, Optional<String> product) {
        return shop.asOwner(() -> outlooks.of(new OutlookQuery(metric, horizon, location, product)));
    }

    private Problem refused(Optional<LocationId> location, Optional<String> product) {
        return assertThrows(Problem.class, () -> ask(OutlookMetric.UNITS, 7, location, product));
    }
}
