package io.vitrine.journeys.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lot is sold, found bad and recalled, and those who got pieces of it are found. */
class LotsIT {

    private final Shelf shelf = Shelf.with("lots", 1, 0);
    private final String cream = shelf.variants().get(0);

    @Test
    void whoGotARecalledLotIsFoundAndTheRestIsNotSold() {
        shelf.send("PUT", "/api/inventory/lot-tracking", "{}").expectProblem(401);
        Answer followed = shelf.business()
                .owner()
                .with("Content-Type", "application/json")
                .send(
                        "PUT",
                        "/api/inventory/lot-tracking",
                        BodyPublishers.ofString("{\"variant\":\"" + cream + "\",\"tracked\":true}"));
        followed.expect(204);
        receive("", 5).expectProblem(422);
        receive(",\"lot\":\"LATE\",\"expiresOn\":\"2031-12-31\"", 5).expect(201);
        receive(",\"lot\":\"SOON\",\"expiresOn\":\"2031-06-30\"", 5).expect(201);
        String order = shelf.checkout(shelf.ready(List.of(cream), 2))
                .expect(201)
                .json()
                .getString("id");
        shelf.business()
                .owner()
                .post("/api/orders/" + order + "/shipments", "{\"lines\":[{\"line\":1,\"quantity\":2}]}")
                .expect(201);

        JsonArray proposal = data("/api/inventory/lots?variant=" + cream + "&location=" + shelf.location());
        JsonObject soon = proposal.getJsonObject(0);
        assertEquals("SOON", soon.getString("code"));
        assertEquals(3, soon.getInt("onHand"));
        JsonObject inOrder = data("/api/inventory/orders/" + order + "/lots").getJsonObject(0);
        assertEquals("SOON", inOrder.getString("code"));

        String lot = "/api/inventory/lots/" + soon.getString("id");
        shelf.business()
                .owner()
                .post(lot + "/recall", "{\"reason\":\"Glass in it\"}")
                .expect(201);
        JsonObject recipient = data(lot + "/recipients").getJsonObject(0);
        assertEquals(order, recipient.getString("order"));
        assertEquals("ana@c.example", recipient.getString("email"));
        assertEquals(2, recipient.getInt("shipped"));

        shelf.checkout(shelf.ready(List.of(cream), 5)).expect(201);
        String late = shelf.cart();
        Answer put = shelf.put(late, cream, "1");
        assertTrue(put.status() == 409 || put.status() == 422, put.body());
        JsonObject check = shelf.business()
                .owner()
                .post("/api/inventory/checks", "{}")
                .expect(200)
                .json();
        assertEquals(0, check.getInt("differences"), check.toString());
    }

    private JsonArray data(String path) {
        return shelf.business().owner().get(path).expect(200).json().getJsonArray("data");
    }

    private Answer receive(String lot, int pieces) {
        return shelf.business()
                .owner()
                .post(
                        "/api/inventory/transactions",
                        "{\"variant\":\"" + cream + "\",\"location\":\"" + shelf.location() + "\",\"change\":" + pieces
                                + ",\"reason\":\"RECEIVED\"" + lot + "}");
    }
}
