package io.vitrine.journeys.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.CarrierElsewhere;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Parcels with a carrier: what it costs, the label, and where it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarrierIT {

    @SuppressWarnings("NullAway.Init")
    private Parcels parcels;

    @SuppressWarnings("NullAway.Init")
    private Client guest;

    @BeforeAll
    void open() {
        parcels = Parcels.open("carrier");
        Answer set = parcels.setUp(parcels.till().business().owner()).expect(200);
        assertFalse(set.body().contains("EZ1") || set.body().contains("secret-of"), set.body());
        guest = parcels.till().business().anonymous();
    }

    @Test
    void liveRatesAreOfferedAndASilentCarrierLeavesTheShopsOwn() {
        String cart = parcels.till().ready(guest);
        assertEquals(List.of("easypost-ups-ground"), options(cart));
        Answer placed = guest.post(cart + "/checkout", "{\"payment\":{\"method\":\"SIMULATOR\"}}")
                .expect(201);
        assertEquals("109.10", placed.json().getJsonObject("total").getString("amount"));
        String silent = parcels.till().ready(guest);
        Till.send(
                guest,
                "PUT",
                silent + "/address",
                "{\"name\":\"Ana\",\"line1\":\"Calle 1\",\"city\":\"X\",\"postalCode\":\"" + CarrierElsewhere.SILENT
                        + "\",\"country\":\"ES\"}");
        long begun = System.nanoTime();
        assertEquals(List.of("standard"), options(silent));
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertTrue(millis < 5_500, "waited " + millis + " ms");
        assertEquals(List.of("standard"), options(silent), "and it is left alone for a while");
    }

    @Test
    void aLabelIsPaidOnceAndItsParcelTakesTheOrderToItsEnd() {
        String order = parcels.shipped();
        String parcel = parcels.parcel(order);
        Client owner = parcels.till().business().owner();
        int before = CarrierElsewhere.shared().bought();
        JsonObject label = parcels.label(owner, parcel).expect(201).json();
        assertEquals("UPS", label.getString("carrier"));
        assertEquals("9.10", label.getJsonObject("cost").getString("amount"));
        assertEquals(label, parcels.label(owner, parcel).expect(201).json());
        assertEquals(before + 1, CarrierElsewhere.shared().bought());
        parcels.label(Business.open("carrier-neighbour").owner(), parcel).expectProblem(404);

        Till.send(guest, "POST", "/api/carrier-webhooks/easypost", "{\"id\":\"e0\"}")
                .expectProblem(400);
        Till.send(guest, "POST", "/api/carrier-webhooks/nobody", "{}").expectProblem(404);
        assertEquals(
                204,
                parcels.told(guest, "e1", label, "in_transit", "2026-11-20T10:00:00Z")
                        .status());
        assertEquals("SHIPPED", status(order));
        assertEquals(
                204,
                parcels.told(guest, "e3", label, "delivered", "2026-11-20T12:00:00Z")
                        .status());
        assertEquals(
                204,
                parcels.told(guest, "e3", label, "delivered", "2026-11-20T12:00:00Z")
                        .status());
        assertEquals(
                204,
                parcels.told(guest, "e2", label, "out_for_delivery", "2026-11-20T11:00:00Z")
                        .status());
        for (int i = 0; i < 100 && !status(order).equals("DELIVERED"); i++) {
            Machine.pause(100);
        }
        assertEquals("DELIVERED", status(order));
    }

    private String status(String order) {
        return parcels.till()
                .business()
                .owner()
                .get("/api/orders/" + order)
                .expect(200)
                .json()
                .getString("status");
    }

    private List<String> options(String cart) {
        return guest
                .get(cart + "/shipping-options")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(option -> option.getString("id"))
                .toList();
    }
}
