package io.vitrine.journeys.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What customers ask to send back, announce, and send. */
class ReturnsIT {

    private final Shelf shelf = Shelf.with("returns", 1, 50);
    private final Client staff = shelf.business().owner();

    @Test
    void aWishIsAnsweredOnce() {
        String order = delivered(2);
        String first = "/api/return-wishes/" + Wish.of(shelf.business(), order);
        String second = "/api/return-wishes/" + Wish.of(shelf.business(), order);
        assertEquals(2, data("/api/return-wishes").size());
        staff.post(first + "/refusal", "{\"words\":\" \"}").expectProblem(422);
        staff.post(first + "/refusal", "{\"words\":\"It was worn\"}").expect(204);
        staff.post(first + "/refusal", "{\"words\":\"It was worn\"}").expectProblem(404);
        staff.post(first + "/return", "{}").expectProblem(404);
        JsonObject made = staff.post(second + "/return", "{}").expect(201).json();
        assertEquals("REGISTERED", made.getString("state"));
        assertEquals(0, data("/api/return-wishes").size());
        assertEquals(1, data("/api/returns?open=true&order=" + order).size());
        assertEquals(0, data("/api/returns?open=true&order=" + delivered(1)).size());
    }

    @Test
    void whatIsAsGoodAsNewGoesBackOnTheShelfOnce() {
        String order = delivered(3);
        String before = shelf.stock(shelf.variants().get(0));
        announce(order, 4).expectProblem(422);
        String back = "/api/returns/" + announce(order, 3).expect(201).json().getString("id");
        announce(order, 1).expectProblem(422);
        staff.post(back + "/inspection", "{\"lines\":[{\"line\":1,\"good\":3,\"damaged\":1}]}")
                .expectProblem(422);
        JsonObject inspected = staff.post(back + "/inspection", "{\"lines\":[{\"line\":1,\"good\":2,\"damaged\":1}]}")
                .expect(201)
                .json();
        assertEquals("30.00", inspected.getJsonObject("refundable").getString("amount"));
        assertEquals(onHand(before) + 2, onHand(shelf.stock(shelf.variants().get(0))));
        staff.post(back + "/withdrawal", "{}").expectProblem(409);
        staff.get(back).expect(200);
    }

    private Answer announce(String order, int pieces) {
        return staff.post(
                "/api/returns",
                "{\"order\":\"" + order + "\",\"lines\":[{\"line\":1,\"quantity\":" + pieces
                        + "}],\"reason\":\"Too small\"}");
    }

    private static int onHand(String stock) {
        return Integer.parseInt(stock.substring(0, stock.indexOf('/')));
    }

    private String delivered(int pieces) {
        String order = shelf.checkout(shelf.ready(List.of(shelf.variants().get(0)), pieces))
                .expect(201)
                .json()
                .getString("id");
        staff.post("/api/orders/" + order + "/shipments", "{}").expect(201);
        staff.post("/api/orders/" + order + "/delivery", "{}").expect(201);
        return order;
    }

    private JsonArray data(String path) {
        return staff.get(path).expect(200).json().getJsonArray("data");
    }
}
