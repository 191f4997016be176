package io.vitrine.journeys.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.Vitrine;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Half a million real lines become the figures that were worked out by other programs, to the cent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnlineRetailIT {

    private final OnlineRetail file = OnlineRetail.find();

    @BeforeAll
    void requireTheFile() {
        assumeTrue(
                file.present(),
                () -> "The file is not part of the project and not in " + file.directory()
                        + "; -Dvitrine.test.data=DIRECTORY names another place");
    }

    @Test
    void everyFigureIsRightToTheCentAndASecondImportChangesNothing() {
        Business business = Business.open(Vitrine.shared(), "retail", "GBP", "Europe/London");
        String location = business.addLocation("Online shop");
        JsonObject first = OnlineRetail.await(business, file.send(business, location));
        assertEquals(
                List.of(541_909, 20_725, 531_282, 3_836, 9_288, 1_336, 3),
                List.of(
                        first.getInt("rows"),
                        first.getInt("orders"),
                        first.getInt("orderLines"),
                        first.getInt("returns"),
                        first.getInt("returnLines"),
                        first.getInt("writeOffs"),
                        first.getInt("adjustments")));
        assertEquals(
                List.of(4_339, 3_956, 0),
                List.of(first.getInt("customers"), first.getInt("stockCodes"), first.getInt("rejectedRows")));
        assertFalse(first.containsKey("rejectedRowsUrl"), first.toString());
        assertFigures(business);
        JsonObject again = OnlineRetail.await(business, file.send(business, location));
        assertEquals(0, again.getJsonObject("added").getInt("orders"), again.toString());
        assertEquals(0, again.getJsonObject("added").getInt("returns"), again.toString());
        assertEquals(20_725, again.getJsonObject("unchanged").getInt("orders"), again.toString());
        assertEquals(3_836, again.getJsonObject("unchanged").getInt("returns"), again.toString());
        assertFigures(business);
        tops(business);
    }

    @Test
    void aServerKilledHalfWayEndsWithTheSameFigures() {
        Path data = Machine.temporary();
        Vitrine server = Vitrine.start(data);
        try {
            Business business = Business.open(server, "retail", "GBP", "Europe/London");
            String location = business.addLocation("Online shop");
            String job = file.send(business, location);
            awaitOrders(business);
            server.killServerOnly();
            server = Vitrine.start(data);
            Business after = Business.signedIn(server, business.slug(), "GBP");
            OnlineRetail.await(after, job);
            OnlineRetail.await(after, file.send(after, location));
            assertFigures(after);
        } finally {
            server.kill();
            Machine.delete(data);
        }
    }

    /** Until some orders are there, but by far not all. */
    private static void awaitOrders(Business business) {
        for (int i = 0; i < 2400; i++) {
            String state =
                    business.owner().get("/api/orders?limit=1").expect(200).body();
            if (state.contains("ord_")) {
                return;
            }
            Machine.pause(50);
        }
        throw new AssertionError("No order came");
    }

    /** Roll-ups follow within moments. */
    private void assertFigures(Business business) {
        List<String> wanted = file.expected();
        List<String> found = List.of();
        for (int i = 0; i < 60 && !found.equals(wanted); i++) {
            found = OnlineRetail.figures(business, file.monthNames());
            Machine.pause(found.equals(wanted) ? 0 : 500);
        }
        assertEquals(String.join("\n", wanted), String.join("\n", found));
    }

    private static void tops(Business business) {
        String products = business.owner()
                .get("/api/analytics/breakdown/product?metric=gross-sales&from=2010-12-01&to=2011-12-09&limit=5")
                .expect(200)
                .body();
        for (String value : List.of("206248.77", "174484.74", "168469.60", "104518.80", "99504.33")) {
            assertTrue(products.contains(value), products);
        }
        String countries = business.owner()
                .get("/api/analytics/breakdown/country?metric=gross-sales&from=2010-12-01&to=2011-12-09&limit=5")
                .expect(200)
                .body();
        for (String value : List.of("9014160.02", "285446.34", "283453.96", "228867.14", "209715.11")) {
            assertTrue(countries.contains(value), countries);
        }
    }
}
