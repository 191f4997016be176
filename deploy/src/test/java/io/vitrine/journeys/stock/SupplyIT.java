package io.vitrine.journeys.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.team.Colleague;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goods are ordered from a supplier, who gets a letter, and come in parts. */
class SupplyIT {

    private final Business business = Business.open("supply");
    private final Goods goods = Goods.in(business, business.addLocation("Warehouse"));
    private final Client keeper = Colleague.join(business, "WAREHOUSE").client();

    @Test
    void anOrderReachesItsSupplierAndComesInParts() {
        Bought cup = Bought.of(goods);
        JsonObject sent = cup.sent();
        assertEquals("SENT", sent.getString("status"));
        String letter = letter(cup);
        assertTrue(letter.contains("10 x S-"), letter);
        assertTrue(letter.contains("25.00 " + business.currency()), letter);

        Client keyed = keeper.with("Idempotency-Key", "receipt-" + sent.getString("id"));
        String first =
                Bought.receive(keyed, sent, 4, ",\"rejected\":1").expect(201).body();
        assertEquals(
                first,
                Bought.receive(keyed, sent, 4, ",\"rejected\":1").expect(201).body());
        assertEquals(4, goods.level().getInt("onHand"));
        Bought.receive(keeper, sent, 7, "").expectProblem(409);
        JsonObject whole = Bought.receive(keeper, sent, 6, "").expect(201).json();
        assertEquals("RECEIVED", whole.getString("status"));
        assertEquals(2, whole.getJsonArray("receipts").size());
        assertEquals(10, goods.level().getInt("onHand"));
        assertEquals(
                sent.getString("id"),
                business.owner()
                        .get("/api/inventory/transactions?variant=" + goods.variant())
                        .expect(200)
                        .json()
                        .getJsonArray("data")
                        .getJsonObject(0)
                        .getString("source"));

        JsonObject kept = keeper.get("/api/suppliers/" + cup.supplier())
                .expect(200)
                .json()
                .getJsonObject("performance");
        assertEquals("1.0000", kept.getString("onTimeShare"));
        assertEquals("0.0909", kept.getString("defectRate"));
        assertEquals(1, kept.getInt("completeOrders"));
        business.owner()
                .post("/api/purchase-orders/" + sent.getString("id") + "/cancellation", "{\"reason\":\"x\"}")
                .expectProblem(409);
    }

    @Test
    void oddWishesChangeNothing() {
        Bought cup = Bought.of(goods);
        for (String odd : List.of("0", "-1", "0.5", "2147483648", "100001", "\"\u0661\"", "null", "{}")) {
            business.owner()
                    .post(
                            "/api/purchase-orders",
                            "{\"supplier\":\"" + cup.supplier() + "\",\"location\":\"" + goods.location()
                                    + "\",\"lines\":[{\"variant\":\"" + goods.variant() + "\",\"quantity\":" + odd
                                    + ",\"unitCost\":{\"amount\":\"1\",\"currency\":\"" + business.currency()
                                    + "\"}}]}")
                    .expectProblem(422);
        }
        cup.draft(business.owner(), 1, "-1").expectProblem(422);
        cup.draft(business.owner(), 1, "0.12345").expectProblem(422);
        business.owner()
                .post("/api/suppliers", "{\"name\":\"x\",\"currency\":\"XXXX\"}")
                .expectProblem(422);
        business.owner()
                .post("/api/suppliers", "{\"name\":\"x\",\"email\":\"a@b.c,d@e.f\"}")
                .expectProblem(422);
        business.owner().get("/api/purchase-orders?status=LOST").expectProblem(422);
        business.owner().get("/api/purchase-orders?after=x").expectProblem(422);
        assertEquals(
                0,
                business.owner()
                        .get("/api/purchase-orders?supplier=" + cup.supplier())
                        .expect(200)
                        .json()
                        .getJsonArray("data")
                        .size());
    }

    private String letter(Bought cup) {
        String name = "Mill " + goods.variant().substring(goods.variant().length() - 8);
        Client platform = Client.of(business.server().port(), "localhost");
        for (int i = 0; i < 100; i++) {
            String found = platform.get("/dev/mail?to=" + Bought.mail(name))
                    .expect(200)
                    .body();
            if (found.contains("PO-")) {
                return found;
            }
            Machine.pause(100);
        }
        throw new AssertionError("No letter to " + name + " about " + cup.supplier());
    }
}
