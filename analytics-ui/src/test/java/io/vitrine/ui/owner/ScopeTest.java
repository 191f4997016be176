package io.vitrine.ui.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.Period;
import io.vitrine.core.location.LocationId;
import io.vitrine.ui.kit.Address;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Scope read(String query) {
        return Scope.read(QueryParameters.fromString(query), TODAY, Preset.LAST_30);
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void anAddressWithoutAScopeFallsBack() {
        Scope scope = read("");
        assertEquals(days("2026-10-22", "2026-11-20"), scope.period());
        assertEquals(CompareTo.PREVIOUS, scope.compareTo());
        assertTrue(scope.location().isEmpty());
    }

    @Test
    void whatTheAddressSaysComesBackInTheAddress() {
        LocationId location = new LocationId(new UUID(1, 2));
        Scope scope = read("period=qtd").with(CompareTo.YEAR).at(Optional.of(location));
        String address = scope.on(Address.of("owner/sales")).toString();
        assertEquals(scope, read(address.substring(address.indexOf('?') + 1)));
    }

    @Test
    void ownDatesWinOverNames() {
        assertEquals(
                days("2011-01-01", "2011-12-31"),
                read("period=7d&from=2011-01-01&to=2011-12-31").period());
    }

    @Test
    void nonsenseIsNoPeriod() {
        for (String query : new String[] {
            "from=2026-02-30&to=2026-03-01",
            "from=2026-03-02&to=2026-03-01",
            "from=x&to=y",
            "from=0001-01-01&to=2026-01-01"
        }) {
            assertEquals(days("2026-10-22", "2026-11-20"), read(query).period(), query);
        }
    }

    @Test
    void thePeriodBeforeIsAsLongAndEndsWhereThisBegins() {
        assertEquals(
                days("2026-09-22", "2026-10-21"),
                read("").before().orElseThrow().period());
    }

    @Test
    void aYearBeforeFallsOnTheSameWeekdays() {
        Period before = read("compare=year").before().orElseThrow().period();
        assertEquals(TODAY.getDayOfWeek(), before.to().getDayOfWeek());
        assertEquals(LocalDate.of(2025, 11, 21), before.to());
    }

    @Test
    void comparedWithNothingThereIsNoPeriodBefore() {
        assertTrue(read("compare=none").before().isEmpty());
    }

    @Test
    void aQuarterBeginsWithItsFirstMonth() {
        assertEquals(LocalDate.of(2026, 10, 1), Preset.QUARTER.period(TODAY).from());
        assertEquals(days("2026-02-01", "2026-02-28"), Preset.LAST_MONTH.period(LocalDate.of(2026, 3, 31)));
    }
}
