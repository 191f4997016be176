package io.vitrine.journeys.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.GatewayElsewhere;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Orders that are paid on a page of the gateway, and what is left when a server dies in the middle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostedIT {

    private static final String CARD = "{\"payment\":{\"method\":\"CARD\"}}";

    @SuppressWarnings("NullAway.Init")
    private Till till;

    @SuppressWarnings("NullAway.Init")
    private Client guest;

    @BeforeAll
    void open() {
        till = Till.open("hosted");
        till.offerElsewhere(till.business().owner()).expect(200);
        guest = till.business().anonymous();
    }

    @Test
    void theOrderStandsWhenTheCustomerComesBackAndNotBefore() {
        String cart = till.ready(guest);
        Answer begun = checkout(cart, CARD).expect(201);
        assertEquals("PENDING_PAYMENT", begun.json().getString("status"));
        String page = begun.json().getString("redirect");
        assertTrue(page.startsWith(GatewayElsewhere.shared().address() + "/page/pay_"), page);
        assertEquals(page, checkout(cart, CARD).expect(201).json().getString("redirect"), "the same page again");
        assertTrue(seen(cart).contains("Waiting for your payment"));
        GatewayElsewhere.shared().paid(page.substring(page.lastIndexOf('/') + 1));
        Machine.pause(2_100); // the page asks the gateway every two seconds at most
        assertTrue(seen(cart).contains("Thank you for your order"));
        assertEquals("PAID", order(begun).getString("status"));
        guest.delete(cart + "/checkout").expectProblem(409);
    }

    @Test
    void whoTurnsRoundHasTheCartAsItWas() {
        String before = till.stock();
        String cart = till.ready(guest);
        checkout(cart, CARD).expect(201);
        guest.post(cart + "/lines", "{\"variant\":\"" + till.variant() + "\",\"quantity\":1}")
                .expect(201);
        checkout(cart, CARD).expectProblem(409);
        checkout(cart, "{\"payment\":{\"method\":\"TRANSFER\"}}").expectProblem(409);
        String id = cart.substring(cart.lastIndexOf('/') + 1);
        Client elsewhere = guest.with("Sec-Fetch-Site", "cross-site").with("Origin", "https://test.payu.in");
        Client form = elsewhere.with("Content-Type", "application/x-www-form-urlencoded");
        Answer led =
                form.post("/checkout/cancelled/" + id, "status=success&txnid=x").expect(303);
        assertEquals(
                "/orders/" + id + "?returned=1",
                led.headers().firstValue("Location").orElse(""));
        assertTrue(seen(cart).contains("Waiting for your payment"), "a form from elsewhere moves nothing");
        assertEquals(404, form.post("/checkout/cancelled/nobody", "").status());
        assertEquals(403, form.post("/checkout", "").status());
        assertEquals(403, form.post("/cart", "").status());
        Answer back = guest.get("/checkout/cancelled/" + id);
        assertEquals(303, back.status());
        assertEquals(before, till.stock(), "nothing is held any more");
        assertTrue(seen(cart).contains("Nothing was paid"));
        guest.delete(cart + "/checkout").expect(204);
        JsonObject order = checkout(cart, "{\"payment\":{\"method\":\"SIMULATOR\"}}")
                .expect(201)
                .json();
        assertEquals("200.00", order.getJsonObject("total").getString("amount"));
    }

    @Test
    void aServerThatDiesBetweenTheCaptureAndItsCommitFindsTheMoneyAndTheOrder() {
        till.behind("create function SHOP.die() returns trigger language plpgsql as"
                + " $$ begin raise exception 'the server died here'; end $$");
        till.behind("create trigger die before update on SHOP.payment for each row when (new.status = 'CAPTURED')"
                + " execute function SHOP.die()");
        String cart = till.ready(guest);
        String now = "{\"payment\":{\"method\":\"CARD\",\"token\":\"tok_now\"}}";
        String key = UUID.randomUUID().toString();
        Answer died = checkout(cart, now, key);
        assertEquals(500, died.status(), died.body());
        JsonObject payment = started();
        assertEquals("STARTED", payment.getString("status"));
        till.behind("drop function SHOP.die() cascade");
        till.behind("update SHOP.payment set created_at = created_at - interval '2 minutes', asked_at = null"
                + " where status = 'STARTED'");
        String order = "/api/orders/" + payment.getString("order");
        Client owner = till.business().owner();
        for (int i = 0; i < 150 && owner.get(order).status() != 200; i++) {
            Machine.pause(100);
        }
        assertEquals("PAID", owner.get(order).expect(200).json().getString("status"));
        Answer again = checkout(cart, now, key).expect(201);
        assertEquals(payment.getString("order"), again.json().getString("id"), "the answer that was never given");
        assertEquals("PAID", again.json().getString("status"));
        assertEquals("100.00", again.json().getJsonObject("total").getString("amount"), again.body());
        assertEquals(again.body(), checkout(cart, now, key).expect(201).body());
        assertEquals(422, checkout(cart, CARD, key).status(), "the same key with another request");
        assertEquals(409, checkout(cart, now, UUID.randomUUID().toString()).status());
        JsonObject found = owner.get("/api/payments/" + payment.getString("id"))
                .expect(200)
                .json();
        assertEquals("CAPTURED", found.getString("status"));
        assertEquals("100.00", found.getJsonObject("captured").getString("amount"));
        JsonObject check =
                Till.send(owner, "POST", "/api/ledger/checks", "").expect(200).json();
        assertTrue(check.getBoolean("passed"), check.toString());
        assertEquals(
                1,
                owner.get("/api/ledger/entries?kind=CAPTURE&order=" + payment.getString("order"))
                        .expect(200)
                        .json()
                        .getJsonArray("data")
                        .size());
    }

    private JsonObject started() {
        return till.business()
                .owner()
                .get("/api/payments?status=STARTED")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0);
    }

    private JsonObject order(Answer placed) {
        return till.business()
                .owner()
                .get("/api/orders/" + placed.json().getString("id"))
                .expect(200)
                .json();
    }

    private String seen(String cart) {
        return guest.get("/orders/" + cart.substring(cart.lastIndexOf('/') + 1))
                .expect(200)
                .body();
    }

    private Answer checkout(String cart, String body) {
        return checkout(cart, body, UUID.randomUUID().toString());
    }

    private Answer checkout(String cart, String body, String key) {
        return guest.with("Idempotency-Key", key).post(cart + "/checkout", body);
    }
}
