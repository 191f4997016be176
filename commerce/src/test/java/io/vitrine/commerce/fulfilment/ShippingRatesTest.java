package io.vitrine.commerce.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.commerce.catalog.CatalogShop;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // here is no framework that would do it
class ShippingRatesTest {

    private final CatalogShop shop = new CatalogShop();
    private final List<String> trail = new ArrayList<>();
    private final ShippingRates rates = rates();

    private ShippingRates rates() {
        ShippingRates made = new ShippingRates();
        made.rows = new ShippingRateRows(shop.database);
        made.ids = shop.ids;
        made.audit = new Audit() {
            @Override
            public void record(AuditEntry entry) {
                trail.add(entry.action());
            }
        };
        return made;
    }

    @Test
    void whatIsSetUpIsOfferedWhereItFits() {
        ShippingRate courier = shop.in(() -> rates.add(draft("Courier", List.of("ZA"), "80", "0", true)));
        shop.in(() -> rates.add(draft("Free from 500", List.of("ZA"), "0", "500", true)));
        shop.in(() -> rates.add(draft("Bike", List.of(), "20", "0", false)));
        assertEquals(List.of("Courier"), offered("ZA", "100"));
        assertEquals(List.of("Courier", "Free from 500"), offered("ZA", "500"));
        assertEquals(List.of(), offered("NA", "100"), "where nothing is delivered nothing is offered");
        shop.in(() -> rates.change(courier.id(), draft("Courier", List.of(), "95", "0", true)));
        assertEquals(List.of("Courier"), offered("NA", "100"), "it keeps its place and is offered everywhere now");
        shop.in(() -> {
            rates.remove(courier.id());
            return true;
        });
        assertEquals(2, shop.in(rates::all).size());
        assertEquals(
                404,
                assertThrows(Problem.class, () -> shop.in(() -> rates.require(courier.id())))
                        .status());
        assertEquals(
                List.of(
                        "shipping-rate.added",
                        "shipping-rate.added",
                        "shipping-rate.added",
                        "shipping-rate.changed",
                        "shipping-rate.removed"),
                trail);
    }

    @Test
    void termsThatMakeNoSenseAreRefusedWithTheirFields() {
        Problem refused = assertThrows(
                Problem.class,
                () -> new ShippingRateDraft(
                        " ", List.of("Spain"), new BigDecimal("-1"), BigDecimal.ZERO, Optional.of(0), 5, 3, true));
        assertEquals(
                List.of("name", "countries", "price", "maxWeight", "daysMost"),
                refused.errors().stream().map(Problem.FieldError::field).toList());
    }

    private List<String> offered(String country, String goods) {
        ShippingOptions options = new ShippingOptions();
        options.rates = rates;
        options.live = new LiveRateRows();
        options.live.database = shop.database;
        options.clock = Clock.systemUTC();
        Parcel parcel = new Parcel(country, Money.of(new BigDecimal(goods), CatalogShop.RAND), 0, "");
        return shop.in(() -> options.of(parcel)).stream()
                .map(ShippingOption::name)
                .toList();
    }

    private static ShippingRateDraft draft(
            String name, List<String> countries, String price, String goods, boolean active) {
        return new ShippingRateDraft(
                name, countries, new BigDecimal(price), new BigDecimal(goods), Optional.empty(), 1, 3, active);
    }
}
